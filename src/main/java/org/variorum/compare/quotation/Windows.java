package org.variorum.compare.quotation;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Found;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// The stretches of a source in which a quotation, or a part of it, may stand: where many of its words stand
/// close together, the rare ones counting for more.
final class Windows {
    /// So many places of words are looked at for one quotation.
    private static final int HITS = 3000;

    /// @param from the first token; `to` exclusive
    /// @param score how much of the quotation's words stand in it
    record Window(int from, int to, double score) {}

    private record Hit(int at, int word, double weight) {}

    private Windows() {}

    /// @param room how many tokens more than the quotation it may be long, for what was left out openly
    /// @param most so many of the best, that do not overlap
    static List<Window> of(List<Token> quoted, Source source, int room, int most, Effort effort) {
        List<Hit> hits = hits(quoted, source);
        effort.spend(10L * hits.size());
        int n = quoted.size();
        int span = n + n / 3 + 6 + room;
        int slack = 3 + n / 6;
        List<Window> all = new ArrayList<>();
        Map<Integer, Integer> inside = new HashMap<>();
        double score = 0;
        int first = 0;
        for (int k = 0; k < hits.size(); k++) {
            Hit hit = hits.get(k);
            if (inside.merge(hit.word(), 1, Integer::sum) == 1) {
                score += hit.weight();
            }
            while (hits.get(first).at() < hit.at() - span) {
                Hit gone = hits.get(first++);
                if (inside.merge(gone.word(), -1, Integer::sum) == 0) {
                    score -= gone.weight();
                }
            }
            Hit begin = hits.get(first);
            int from = Math.max(0, Math.min(begin.at() - begin.word(), hit.at() - n) - slack - room);
            int end = Math.max(hit.at() + n - hit.word(), begin.at() + n) + slack + room + 1;
            int to = Math.min(source.tokens().size(), end);
            all.add(new Window(from, to, score));
        }
        return best(all, most, n / 2);
    }

    private static List<Window> best(List<Window> all, int most, int apart) {
        List<Window> ranked = all.stream()
                .sorted(comparingDouble((Window w) -> -w.score()).thenComparing(comparingInt(Window::from)))
                .toList();
        List<Window> chosen = new ArrayList<>();
        for (Window window : ranked) {
            boolean fresh = chosen.stream()
                    .noneMatch(w -> Math.min(w.to(), window.to()) - Math.max(w.from(), window.from()) > apart);
            if (fresh) {
                chosen.add(window);
            }
            if (chosen.size() == most) {
                break;
            }
        }
        return chosen;
    }

    private static List<Hit> hits(List<Token> quoted, Source source) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            if (quoted.get(i).isWord()) {
                words.putIfAbsent(quoted.get(i).loose(), i);
            }
        }
        List<Map.Entry<String, Integer>> rare = words.entrySet().stream()
                .filter(word -> source.places(word.getKey()).length > 0)
                .sorted(comparingInt((Map.Entry<String, Integer> word) -> source.places(word.getKey()).length)
                        .thenComparing(Map.Entry::getValue))
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, Integer> word : rare) {
            int[] there = source.places(word.getKey());
            if (hits.size() + there.length > HITS && !hits.isEmpty()) {
                break;
            }
            double weight = (1 + Math.min(12, word.getKey().length())) / 6.0 / Math.log(2 + there.length);
            for (int k = 0; k < Math.min(there.length, HITS); k++) {
                hits.add(new Hit(there[k], word.getValue(), weight));
            }
        }
        hits.sort(comparingInt(Hit::at).thenComparingInt(Hit::word));
        return hits;
    }

    /// Where the anchors' search finds something like a quotation of whose words none is whole.
    static @Nullable Window near(String words, int n, Source source) {
        Found found = source.finder().find(new Selector.Quote(words, "", ""), null);
        Range range = switch (found) {
            case Found.Attached attached -> attached.place();
            case Found.Moved moved -> moved.place();
            case Found.Ambiguous ambiguous -> ambiguous.candidates().getFirst().place();
            case Found.Lost _ -> null;
        };
        if (range == null) {
            return null;
        }
        int from = 0;
        int high = source.tokens().size();
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (source.tokens().get(middle).end() <= range.start()) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = from;
        while (to < source.tokens().size() && source.tokens().get(to).start() < range.end()) {
            to++;
        }
        int slack = 2 + n / 6;
        return new Window(Math.max(0, from - slack), Math.min(source.tokens().size(), to + slack), 0);
    }
}
