package org.variorum.anchor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.Timings;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// 5,000 anchors of a text of 1,000,000 characters, carried over to the same text with a small edit: a paragraph
/// more near the beginning, another reworded in the middle.
final class Reanchoring {
    private static final int ANCHORS = 5000;
    private static final int ROUNDS = 100;

    private Reanchoring() {}

    static void main() {
        String before = Sample.text(1_000_000, 1951);
        String now = edited(before);
        List<Anchor> anchors = anchors(before);
        System.out.println("5,000 anchors after a small edit of 1,000,000 characters, ms for all of them:");
        measure("the old text known", text(before), text(now), anchors);
        measure("the old text not known", null, text(now), anchors);
        memory(before, now, anchors);
    }

    private static void measure(String name, @Nullable DocumentText before, DocumentText now, List<Anchor> anchors) {
        Timings timings = new Timings();
        Map<Anchor.State, Integer> states = new EnumMap<>(Anchor.State.class);
        for (int round = 0; round < 7; round++) {
            states.clear();
            long start = System.nanoTime();
            Placing placing = new Placing(before, now, false);
            for (Anchor anchor : placing.placeAll(anchors, () -> {})) {
                states.merge(anchor.state(), 1, Integer::sum);
            }
            timings.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s median %.0f, least %.0f, worst (the first, cold) %.0f; %s%n",
                name,
                timings.median(),
                timings.least(),
                timings.at(1),
                states);
    }

    private static void memory(String before, String now, List<Anchor> anchors) {
        long bare = used();
        Placing kept = new Placing(text(before), text(now));
        kept.placeAll(anchors.subList(0, 100), () -> {});
        long first = used();
        System.out.printf(
                Locale.ROOT,
                "Live for two texts compared: %.1f bytes a character of the new text%n",
                (double) (first - bare) / now.length());
        for (int round = 1; round <= ROUNDS; round++) {
            new Placing(text(before), text(now)).placeAll(anchors.subList(0, 500), () -> {});
            if (round == 10) {
                first = used();
            }
        }
        System.out.printf(
                Locale.ROOT, "Live heap after 10 and after 100 rounds: %.2f and %.2f MB%n", first / 1e6, used() / 1e6);
        kept.placeAll(anchors.subList(0, 1), () -> {});
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String edited(String before) {
        int early = before.indexOf("\n\n", 50_000) + 2;
        int middle = before.indexOf(' ', 500_000) + 1;
        String inserted = Sample.text(400, 7) + "\n\n";
        String reworded = Sample.text(300, 8) + " ";
        return before.substring(0, early)
                + inserted
                + before.substring(early, middle)
                + reworded
                + before.substring(middle + 300);
    }

    private static List<Anchor> anchors(String text) {
        Random random = new Random(5);
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < ANCHORS; i++) {
            int start = (int) ((long) i * (text.length() - 1000) / ANCHORS) + random.nextInt(100);
            Range passage = new Range(start, start + 20 + random.nextInt(180));
            Selector.Quote quote = Finder.describe(text, passage);
            Range trimmed = Edges.trim(text, passage);
            anchors.add(new Anchor(
                    new Id.Anchor("a" + i),
                    Origin.READER,
                    new Id.Note("n"),
                    new Id.Document("d"),
                    quote,
                    new Selector.Span(trimmed.start(), trimmed.end()),
                    null,
                    Anchor.State.ATTACHED,
                    1,
                    "",
                    i));
        }
        return anchors;
    }

    private static DocumentText text(String text) {
        return new DocumentText(text, List.of(), List.of(), List.of(), "bench/1");
    }
}
