package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Bearing;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;

/// Makes the change that links a passage to a position: to one that is there, or to one that is made with it.
final class Linking {
    private Linking() {}

    /// @param position what was linked to
    record Link(Edit edit, Id.Claim claim, Id.Interpretation position) {}

    /// @param stance of a new position, or of one of the reader's own; an edition's position keeps its own
    static Link link(
            Snapshot now, Passage passage, Candidate candidate, Stance stance, Bearing bearing, String remark) {
        List<Edit> edits = new ArrayList<>();
        Id.Interpretation position = switch (candidate) {
            case Candidate.There there -> {
                Interpretation old = there.position();
                if (old.origin().isReaders() && old.stance() != stance) {
                    edits.add(new Edit.Put(old.withStance(stance)));
                }
                yield old.id();
            }
            case Candidate.New fresh -> {
                if (fresh.voiceIsNew()) {
                    edits.add(new Edit.Put(fresh.voice()));
                }
                Interpretation made = fresh(now, fresh, stance);
                edits.add(new Edit.Put(made));
                yield made.id();
            }
        };
        int order = now.evidenceOf(position).size();
        Evidence evidence =
                new Evidence(new Id.Evidence(Id.fresh()), Origin.READER, position, bearing, remark.strip(), order);
        edits.add(new Edit.Put(evidence));
        edits.add(new Edit.Put(passage.anchor(evidence.id())));
        return new Link(Edit.of(Deed.LINK_EVIDENCE, edits), candidate.claimId(), position);
    }

    private static Interpretation fresh(Snapshot now, Candidate.New candidate, Stance stance) {
        return new Interpretation(
                new Id.Interpretation(Id.fresh()),
                Origin.READER,
                candidate.claim().id(),
                candidate.voice().id(),
                stance,
                Directness.INFERRED,
                null,
                Confidence.SEEN,
                "",
                null,
                "",
                "",
                now.interpretationsOf(candidate.claim().id()).size());
    }
}
