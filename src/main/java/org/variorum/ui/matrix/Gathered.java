package org.variorum.ui.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;

/// All that the room needs of a snapshot, worked out once for it. Pure; may be made on any thread.
///
/// @param unsupported the positions whose evidence is lost
/// @param decided the claims that the reader has judged
record Gathered(
        Snapshot snapshot,
        Matrix matrix,
        List<Position> positions,
        Map<Id.Question, Question> questions,
        Set<Id.Interpretation> unsupported,
        Set<Id.Claim> decided) {
    static final Gathered NOTHING = of(Snapshot.EMPTY);

    static Gathered of(Snapshot now) {
        Matrix matrix = Matrix.of(now);
        List<Position> positions = matrix.rows().stream()
                .flatMap(row -> row.positions().values().stream())
                .flatMap(List::stream)
                .toList();
        Map<Id.Question, Question> questions = new HashMap<>();
        now.questions().forEach(question -> questions.put(question.id(), question));
        Set<Id.Interpretation> unsupported = new HashSet<>();
        positions.stream()
                .filter(Position::isUnsupported)
                .forEach(position -> unsupported.add(position.interpretation().id()));
        Set<Id.Claim> decided = new HashSet<>();
        for (Matrix.Row row : matrix.rows()) {
            List<Verdict> verdicts = now.verdictsOn(row.claim().id());
            if (!verdicts.isEmpty() && verdicts.getLast().finding() != Verdict.Finding.OPEN) {
                decided.add(row.claim().id());
            }
        }
        return new Gathered(now, matrix, positions, questions, unsupported, decided);
    }
}
