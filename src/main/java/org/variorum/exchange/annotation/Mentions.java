package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.exchange.Omitted;

/// Counts what has no place on the other side. One thread.
final class Mentions {
    private record Kind(String what, String why) {}

    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    void add(String what, String why) {
        add(what, 1, why);
    }

    void add(String what, int count, String why) {
        if (count > 0) {
            counts.merge(new Kind(what, why), count, Integer::sum);
        }
    }

    List<Omitted> all() {
        List<Omitted> all = new ArrayList<>();
        counts.forEach((kind, count) -> all.add(new Omitted(kind.what(), count, kind.why())));
        return List.copyOf(all);
    }
}
