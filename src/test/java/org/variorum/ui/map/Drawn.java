package org.variorum.ui.map;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
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
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Room;
import org.variorum.ui.Workspace;
import org.variorum.work.Lanes;
import org.variorum.work.Work;

/// Libraries in memory with an argument in them: the first reading set, or a large one thrown with dice.
final class Drawn {
    private Drawn() {}

    static InMemoryLibrary korea() {
        try {
            SetContents contents =
                    new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
            List<Edit> edits = new ArrayList<>();
            contents.documents()
                    .forEach(shipped -> edits.add(new Edit.Bring(shipped.document(), shipped.text(), shipped.file())));
            contents.entities().forEach(thing -> edits.add(new Edit.Put(thing)));
            return InMemoryLibrary.of(Edit.of(Deed.BRING_SET, edits));
        } catch (BadSet bad) {
            throw new AssertionError(bad);
        }
    }

    static Id.Claim claim(String slug) {
        return new Id.Claim(Id.inSet("korea-1950", slug));
    }

    /// A workspace in the map room.
    static Workspace workspace(InMemoryLibrary library, Work work) {
        Workspace workspace = new Workspace(library, work, InstantSource.fixed(Instant.EPOCH));
        workspace.begin(library.snapshot());
        workspace.desk().room().set(Room.MAP);
        return workspace;
    }

    static Lanes lanes() {
        return new Lanes(Platform::runLater);
    }

    /// Claims with five positions each, and about as many passages, each of which serves two positions.
    static InMemoryLibrary large(int claims) {
        Random dice = new Random(1950);
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(new Voice(new Id.Voice("v" + i), Origin.READER, "Historian " + i, "", VoiceKind.HISTORIAN, i));
        }
        for (int c = 0; c < claims; c++) {
            Id.Question question = new Id.Question("q" + c / 2);
            if (c % 2 == 0) {
                all.add(new Question(question, Origin.READER, "What was question " + c + " about?", "", c));
            }
            Id.Claim claim = new Id.Claim("c" + c);
            all.add(new Claim(
                    claim, Origin.READER, question, "Claim " + c, "It is said, " + c + ", that this was so.", null, c));
            for (int p = 0; p < 5; p++) {
                Id.Interpretation position = new Id.Interpretation("p" + c + "-" + p);
                all.add(new Interpretation(
                        position,
                        Origin.READER,
                        claim,
                        new Id.Voice("v" + dice.nextInt(20)),
                        Stance.values()[dice.nextInt(5)],
                        Directness.QUOTED,
                        null,
                        Confidence.SEEN,
                        "Because.",
                        null,
                        "",
                        "",
                        p));
                for (int e = 0; e < 2; e++) {
                    lean(all, position, e, Math.max(0, c * 5 + dice.nextInt(12) - 6), dice);
                }
            }
        }
        List<Edit> edits = new ArrayList<>();
        all.forEach(thing -> edits.add(new Edit.Put(thing)));
        return InMemoryLibrary.of(Edit.of(Deed.BRING_SET, edits));
    }

    private static void lean(List<Entity> all, Id.Interpretation position, int nth, int passage, Random dice) {
        Id.Evidence evidence = new Id.Evidence(position.value() + "-" + nth);
        all.add(new Evidence(evidence, Origin.READER, position, Bearing.values()[dice.nextInt(3)], "", nth));
        all.add(new Anchor(
                new Id.Anchor(evidence.value()),
                Origin.READER,
                evidence,
                new Id.Document("letter"),
                new Selector.Quote("the words of passage " + passage + " as they stand in the letter", "", ""),
                null,
                null,
                Anchor.State.PENDING,
                0,
                "",
                0));
    }

    static Optional<Id.Voice> voice(String slug) {
        return Optional.of(new Id.Voice(Id.inSet("korea-1950", slug)));
    }
}
