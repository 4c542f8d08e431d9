package org.variorum.ui.matrix;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Matrix;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Voice;

/// The matrix as it is filtered and sorted.
///
/// @param claims how many claims are shown
record Shown(List<Voice> voices, List<Line> lines, int claims) {
    static final Shown NOTHING = new Shown(List.of(), List.of(), 0);

    /// @param fallen positions that lose their support by what is set aside
    static Shown of(Gathered all, Filter filter, Set<Id.Interpretation> fallen) {
        List<Voice> voices = all.matrix().voices().stream()
                .filter(voice -> !filter.hidden().contains(voice.id()))
                .toList();
        List<Matrix.Row> rows = all.matrix().rows().stream()
                .filter(row -> passes(all, filter, fallen, row))
                .toList();
        List<Line> lines = switch (filter.order()) {
            case DIVIDED -> rows.stream().<Line>map(Line.OfClaim::new).toList();
            case QUESTION -> byQuestion(all, rows);
        };
        return new Shown(voices, lines, rows.size());
    }

    private static boolean passes(Gathered all, Filter filter, Set<Id.Interpretation> fallen, Matrix.Row row) {
        Id.Claim claim = row.claim().id();
        return (filter.question() == null
                        || filter.question().equals(row.claim().question()))
                && (!filter.divided() || row.balance().division() > 0)
                && (!filter.undecided() || !all.decided().contains(claim))
                && (!filter.unsupported() || hasUnsupported(all, fallen, row));
    }

    private static boolean hasUnsupported(Gathered all, Set<Id.Interpretation> fallen, Matrix.Row row) {
        return row.positions().values().stream()
                .flatMap(List::stream)
                .map(position -> position.interpretation().id())
                .anyMatch(id -> all.unsupported().contains(id) || fallen.contains(id));
    }

    /// Under each question its claims in the order of the set; claims whose question is gone stand last.
    private static List<Line> byQuestion(Gathered all, List<Matrix.Row> rows) {
        List<Matrix.Row> sorted = new ArrayList<>(rows);
        sorted.sort(comparingInt((Matrix.Row row) ->
                        order(all.questions().get(row.claim().question())))
                .thenComparing(row -> row.claim().question().value())
                .thenComparingInt(row -> row.claim().order()));
        List<Line> lines = new ArrayList<>();
        Id.@Nullable Question under = null;
        for (Matrix.Row row : sorted) {
            Id.Question question = row.claim().question();
            Question asked = all.questions().get(question);
            if (!question.equals(under) && asked != null) {
                lines.add(new Line.Heading(asked));
            }
            under = question;
            lines.add(new Line.OfClaim(row));
        }
        return List.copyOf(lines);
    }

    private static int order(@Nullable Question question) {
        return question == null ? Integer.MAX_VALUE : question.order();
    }

    /// Where a claim stands among the lines; −1 where it is not shown.
    int lineOf(Id.Claim claim) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.OfClaim line
                    && line.row().claim().id().equals(claim)) {
                return i;
            }
        }
        return -1;
    }

    int columnOf(Id.@Nullable Voice voice) {
        for (int i = 0; i < voices.size(); i++) {
            if (voices.get(i).id().equals(voice)) {
                return i;
            }
        }
        return -1;
    }
}
