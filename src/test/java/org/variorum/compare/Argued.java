package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

/// A small argument, written out or thrown with dice.
final class Argued {
    static final Id.Claim CLAIM = new Id.Claim("claim");
    private static final Id.Question QUESTION = new Id.Question("question");
    private final List<Entity> things = new ArrayList<>();
    private int count;

    Argued() {
        things.add(new Question(QUESTION, Origin.READER, "Why?", "", 0));
        claim(CLAIM);
    }

    /// Voices that lean on overlapping passages of a few documents, some of them lost or not here.
    static Snapshot thrown(long seed) {
        Random dice = new Random(seed);
        Argued all = new Argued();
        int claims = 1 + dice.nextInt(4);
        for (int c = 1; c < claims; c++) {
            all.claim(new Id.Claim("claim" + c));
        }
        for (int i = 0; i < 12; i++) {
            int c = dice.nextInt(claims);
            Id.Interpretation position = all.position(
                    c == 0 ? CLAIM : new Id.Claim("claim" + c),
                    "voice" + dice.nextInt(5),
                    Stance.values()[dice.nextInt(Stance.values().length)]);
            int pieces = dice.nextInt(4);
            for (int e = 0; e < pieces; e++) {
                Id.Evidence evidence = all.evidence(position, Bearing.values()[dice.nextInt(3)]);
                int anchors = dice.nextInt(3);
                for (int a = 0; a < anchors; a++) {
                    int start = dice.nextInt(40);
                    Anchor.State state = Anchor.State.values()[dice.nextInt(Anchor.State.values().length)];
                    all.anchor(evidence, "document" + dice.nextInt(4), start, start + 1 + dice.nextInt(12), state);
                }
            }
        }
        return all.snapshot();
    }

    void claim(Id.Claim id) {
        things.add(new Claim(id, Origin.READER, QUESTION, "", "It was so.", null, things.size()));
    }

    Id.Interpretation position(String voice, Stance stance) {
        return position(CLAIM, voice, stance);
    }

    Id.Interpretation position(Id.Claim claim, String voice, Stance stance) {
        things.add(new Voice(new Id.Voice(voice), Origin.READER, voice, "", VoiceKind.HISTORIAN, 0));
        Id.Interpretation id = new Id.Interpretation("position" + count++);
        things.add(new Interpretation(
                id,
                Origin.READER,
                claim,
                new Id.Voice(voice),
                stance,
                Directness.QUOTED,
                null,
                Confidence.SEEN,
                "",
                null,
                "",
                "",
                count));
        return id;
    }

    /// A position that leans on one passage.
    Argued holds(String voice, Stance stance, Bearing bearing, String document, int start, int end) {
        anchor(evidence(position(voice, stance), bearing), document, start, end, Anchor.State.ATTACHED);
        return this;
    }

    Id.Evidence evidence(Id.Interpretation position, Bearing bearing) {
        Id.Evidence id = new Id.Evidence("evidence" + count++);
        things.add(new Evidence(id, Origin.READER, position, bearing, "", count));
        return id;
    }

    void anchor(Id of, String document, int start, int end, Anchor.State state) {
        boolean placed = state == Anchor.State.ATTACHED || state == Anchor.State.MOVED;
        things.add(new Anchor(
                new Id.Anchor("anchor" + count++),
                Origin.READER,
                of,
                new Id.Document(document),
                new Selector.Quote("words " + start + " to " + end, "", ""),
                placed ? new Selector.Span(start, end) : null,
                null,
                state,
                1,
                "",
                count));
    }

    Snapshot snapshot() {
        return Snapshot.of(things);
    }

    List<Position> positions() {
        return Position.on(snapshot(), CLAIM);
    }
}
