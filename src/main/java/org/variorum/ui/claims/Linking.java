package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.kit.Words;

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
        edits.addAll(evidence(now, passage, position, bearing, remark));
        return new Link(Edit.of(Deed.LINK_EVIDENCE, edits), candidate.claimId(), position);
    }

    private static Interpretation fresh(Snapshot now, Candidate.New candidate, Stance stance) {
        boolean readers = candidate.voice().kind() == VoiceKind.READER;
        return position(now, candidate.claimId(), candidate.voice().id(), readers, stance, "");
    }

    /// The reader knows what the reader thinks; of anybody else a bare link says only what somebody infers.
    private static Interpretation position(
            Snapshot now, Id.Claim claim, Id.Voice voice, boolean readers, Stance stance, String argument) {
        return new Interpretation(
                new Id.Interpretation(Id.fresh()),
                Origin.READER,
                claim,
                voice,
                stance,
                readers ? Directness.QUOTED : Directness.INFERRED,
                null,
                readers ? Confidence.SEEN : Confidence.UNVERIFIED,
                argument,
                null,
                "",
                "",
                next(now, claim));
    }

    /// The place after all other positions on a claim.
    static int next(Snapshot now, Id.Claim claim) {
        return now.interpretationsOf(claim).stream()
                        .mapToInt(Interpretation::order)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /// The changes that set down the reader's own position on a claim.
    ///
    /// @param others made in the same step
    static List<Edit> own(Snapshot now, List<Edit> others, Id.Claim claim, Stance stance, String argument) {
        List<Edit> edits = new ArrayList<>();
        Stream<Voice> fresh = others.stream()
                .flatMap(edit -> edit instanceof Edit.Put(Voice voice) ? Stream.of(voice) : Stream.empty());
        Voice you = Stream.concat(now.voices().stream(), fresh)
                .filter(voice -> voice.kind() == VoiceKind.READER)
                .findFirst()
                .orElseGet(() -> {
                    Voice made = new Voice(
                            new Id.Voice(Id.fresh()),
                            Origin.READER,
                            Words.of("claims.you"),
                            "",
                            VoiceKind.READER,
                            VoiceField.nextInk(now, others));
                    edits.add(new Edit.Put(made));
                    return made;
                });
        edits.add(new Edit.Put(position(now, claim, you.id(), true, stance, argument)));
        return edits;
    }

    /// Evidence for a position, and where it stands.
    static List<Edit> evidence(
            Snapshot now, Passage passage, Id.Interpretation position, Bearing bearing, String remark) {
        int last = now.evidenceOf(position).stream()
                .mapToInt(Evidence::order)
                .max()
                .orElse(-1);
        Evidence evidence =
                new Evidence(new Id.Evidence(Id.fresh()), Origin.READER, position, bearing, remark.strip(), last + 1);
        return List.of(new Edit.Put(evidence), new Edit.Put(passage.anchor(evidence.id())));
    }
}
