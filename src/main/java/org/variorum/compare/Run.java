package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;

/// Pins that follow each other closely in both texts: as long as one text is in it, the other moves along.
/// A run reaches from the beginning of its first pin's paragraph to the end of its last pin's, but not nearer
/// to the next run than half the way to it.
///
/// @param pins rising strictly in both texts; one or more
/// @param from where it begins in this text
/// @param to where it ends in this text
/// @param thereFrom where it begins in the other text
/// @param thereTo where it ends in the other text
public record Run(List<Pin> pins, double from, double to, double thereFrom, double thereTo) {
    public Run {
        pins = List.copyOf(pins);
    }

    /// Cuts a chain where nothing ties what lies between two pins.
    static List<Run> cut(List<Pin> chain, Backbone backbone, Outline here, Outline there) {
        List<List<Pin>> pieces = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (i == 0 || backbone.parted(chain.get(i - 1), chain.get(i))) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(chain.get(i));
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Pin first = pieces.get(i).getFirst();
            Pin last = pieces.get(i).getLast();
            Pin before = i == 0 ? null : pieces.get(i - 1).getLast();
            Pin after = i + 1 == pieces.size() ? null : pieces.get(i + 1).getFirst();
            runs.add(new Run(
                    pieces.get(i),
                    begin(here, before == null ? -1 : before.at(), first.at()),
                    end(here, last.at(), after == null ? -1 : after.at()),
                    begin(there, before == null ? -1 : before.to(), first.to()),
                    end(there, last.to(), after == null ? -1 : after.to())));
        }
        return List.copyOf(runs);
    }

    private static double begin(Outline text, int before, int first) {
        double begin = text.begin(text.at(first));
        return Math.min(first, before < 0 ? begin : Math.max(begin, half(before, first)));
    }

    /// A hair before the next paragraph or run: no place belongs to two.
    private static double end(Outline text, int last, int after) {
        double end = text.end(text.at(last));
        double least = after < 0 ? end : Math.min(end, half(last, after));
        return Math.max(last, last < text.length() ? Math.nextDown(least) : least);
    }

    private static double half(int one, int other) {
        return (one + (double) other) / 2;
    }

    Run turned() {
        return new Run(pins.stream().map(Pin::turned).toList(), thereFrom, thereTo, from, to);
    }

    /// Where the other text stands when this one is at a place inside.
    Following.At at(double place) {
        int low = 0;
        int high = pins.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pins.get(middle).at() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return new Following.At(pins.getFirst().to(), pins.getFirst());
        }
        Pin passed = pins.get(low - 1);
        if (low == pins.size()) {
            return new Following.At(passed.to(), passed);
        }
        Pin next = pins.get(low);
        double share = (place - passed.at()) / (next.at() - passed.at());
        return new Following.At(passed.to() + share * (next.to() - passed.to()), passed);
    }
}
