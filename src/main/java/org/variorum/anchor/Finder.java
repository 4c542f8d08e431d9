package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Finds passages in one text. Made once for a text, then asked for each quote. Safe for any number of threads.
public final class Finder {
    private final String text;

    public Finder(String text) {
        this.text = text;
    }

    /// Looks for a quote.
    ///
    /// @param hint where it stood when last seen, in this text or an earlier one; null where nobody knows
    public Found find(Selector.Quote quote, Selector.@Nullable Span hint) {
        String full = quote.prefix() + quote.exact() + quote.suffix();
        List<Range> places = new ArrayList<>();
        for (int at = text.indexOf(full); at >= 0; at = text.indexOf(full, at + 1)) {
            int start = at + quote.prefix().length();
            places.add(new Range(start, start + quote.exact().length()));
        }
        if (hint != null) {
            for (Range place : places) {
                if (place.start() == hint.start()) {
                    return new Found.Attached(place);
                }
            }
        }
        if (places.size() == 1) {
            return new Found.Attached(places.getFirst());
        }
        return places.isEmpty()
                ? new Found.Lost(0, "The words were not found.")
                : new Found.Ambiguous(
                        places.stream().map(p -> new Found.Candidate(p, 1)).toList(),
                        "The words stand in several places.");
    }

    /// What is kept of a passage so that it can be found again: its words, and up to 32 characters on either side.
    public static Selector.Quote describe(String text, Range range) {
        int before = Math.max(0, range.start() - 32);
        int after = Math.min(text.length(), range.end() + 32);
        return new Selector.Quote(
                text.substring(range.start(), range.end()),
                text.substring(before, range.start()),
                text.substring(range.end(), after));
    }
}
