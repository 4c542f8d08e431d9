package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;

/// The tables of one setting, for the rules and for the baseline, and what went wrong.
final class Counts {
    private static final int[] LENGTHS = {10, 20, 40, 80, 160, 320, 501};
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(Kind::title).toList();

    final Table byKind = new Table(KINDS);
    final Table byLength = new Table(lengths());
    final Table baselineByKind = new Table(KINDS);
    final Table baselineByLength = new Table(lengths());
    /// Those of which not all that is known says where in their own text they stood.
    final Table untold = new Table(List.of());
    final List<String> mistakes = new ArrayList<>();

    void count(Proof.Job job, Question question, Trial trial) {
        if (!trial.setting().tells(question.before().text(), trial.quote())) {
            untold.count(job.kind().title(), trial.end());
            return;
        }
        String length = length(trial.passage().length());
        byKind.count(job.kind().title(), trial.end());
        byLength.count(length, trial.end());
        baselineByKind.count(job.kind().title(), trial.baseline());
        baselineByLength.count(length, trial.baseline());
        if (trial.end() == End.WRONG) {
            mistakes.add(story(job, question, trial));
        }
    }

    void add(Counts other) {
        byKind.add(other.byKind);
        byLength.add(other.byLength);
        baselineByKind.add(other.baselineByKind);
        baselineByLength.add(other.baselineByLength);
        untold.add(other.untold);
        mistakes.addAll(other.mistakes);
    }

    String markdown() {
        return byKind.markdown("change", baselineByKind)
                + "\n"
                + byLength.markdown("characters", baselineByLength)
                + (untold.all() == 0
                        ? ""
                        : "\nNot told apart in their own text, so not counted: " + untold.summary() + ".\n");
    }

    private static List<String> lengths() {
        List<String> titles = new ArrayList<>();
        for (int most : LENGTHS) {
            titles.add(length(most - 1));
        }
        return titles;
    }

    private static String length(int length) {
        int from = Passages.SHORTEST;
        for (int below : LENGTHS) {
            if (length < below) {
                return from + "–" + (below - 1);
            }
            from = below;
        }
        throw new IllegalArgumentException("too long: " + length);
    }

    private static String story(Proof.Job job, Question question, Trial trial) {
        return String.format(
                Locale.ROOT,
                "%s | %s | %s | job seed %d | hint %s%n  prefix [%s]%n  words  [%s]%n  suffix [%s]%n  old    %s%n  answer %s%n  %s%n",
                trial.setting(),
                job.kind(),
                job.specimen().name(),
                job.seed(),
                trial.passage(),
                trial.quote().prefix(),
                trial.quote().exact(),
                trial.quote().suffix(),
                around(question.before().text(), trial.passage()),
                around(question.now().text(), trial.place()),
                trial.reason());
    }

    private static String around(String text, @Nullable Range range) {
        if (range == null) {
            return "nowhere";
        }
        return text.substring(Math.max(0, range.start() - 120), range.start())
                + "⟦"
                + text.substring(range.start(), range.end())
                + "⟧"
                + text.substring(range.end(), Math.min(text.length(), range.end() + 120));
    }
}
