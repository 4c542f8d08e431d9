package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Focus;
import org.variorum.ui.kit.Mark;

/// Which marks a document's text bears: its claims, notes and glosses, what is in focus, and the evidence of
/// the position in focus, whichever pane that is in. Pure.
public final class MarksOf {
    private MarksOf() {}

    public static List<Mark> document(Snapshot snapshot, Id.Document document, @Nullable Focus focus) {
        List<Mark> marks = new ArrayList<>();
        Id inFocus = focus == null ? null : focus.id();
        Id.Interpretation unfolded = focus instanceof Focus.OnClaim claim ? claim.interpretation() : null;
        for (Anchor anchor : snapshot.anchorsIn(document)) {
            Optional<Range> range = anchor.range();
            if (range.isEmpty()) {
                continue;
            }
            boolean focused = anchor.of().equals(inFocus);
            switch (anchor.of()) {
                case Id.Claim id ->
                    marks.add(
                            new Mark(range.get(), focused ? new Mark.Look.ClaimInFocus() : new Mark.Look.Claim(), id));
                case Id.Note id -> snapshot.note(id).ifPresent(note -> markNote(marks, range.get(), note, focused));
                case Id.Evidence id -> {
                    if (unfolded != null) {
                        ink(snapshot, id, unfolded)
                                .ifPresent(ink ->
                                        marks.add(new Mark(range.get(), new Mark.Look.EvidenceInFocus(ink), id)));
                    }
                }
                default -> {}
            }
        }
        return marks;
    }

    private static void markNote(List<Mark> marks, Range range, Note note, boolean focused) {
        if (note.kind() == NoteKind.GLOSS) {
            marks.add(new Mark(range, new Mark.Look.Gloss(), note.id()));
        } else if (note.kind() != NoteKind.BOOKMARK) {
            marks.add(new Mark(range, new Mark.Look.Highlight(note.colour()), note.id()));
        }
        if (focused) {
            marks.add(new Mark(range, new Mark.Look.NoteInFocus(note.colour()), note.id()));
        }
    }

    /// The voice's ink, if the evidence belongs to that position.
    private static Optional<Integer> ink(Snapshot snapshot, Id.Evidence id, Id.Interpretation unfolded) {
        return snapshot.evidence(id)
                .map(Evidence::interpretation)
                .filter(unfolded::equals)
                .flatMap(snapshot::interpretation)
                .map(Interpretation::voice)
                .flatMap(snapshot::voice)
                .map(voice -> voice.ink());
    }
}
