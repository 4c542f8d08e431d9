package org.variorum.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Claim;
import org.variorum.model.Completeness;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

/// Libraries to lay out.
final class Pretend {
    private Pretend() {}

    /// The first reading set.
    static Snapshot korea() {
        try {
            SetContents set =
                    new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
            List<Entity> things = new ArrayList<>(set.entities());
            set.documents().forEach(shipped -> things.add(shipped.document()));
            return Snapshot.of(things);
        } catch (BadSet bad) {
            throw new AssertionError(bad);
        }
    }

    /// So many sources of a few years, opened over decades, and so many positions, thrown with dice.
    static Snapshot crowd(int sources, int positions) {
        Random dice = new Random(1950);
        List<Entity> things = new ArrayList<>();
        Id.Question question = new Id.Question("question");
        Id.Claim claim = new Id.Claim("claim");
        things.add(new Question(question, Origin.READER, "Why?", "", 0));
        things.add(new Claim(claim, Origin.READER, question, "", "It was so.", null, 0));
        for (int i = 0; i < sources; i++) {
            String written = "%d-%02d".formatted(1945 + dice.nextInt(9), 1 + dice.nextInt(12));
            things.add(document("document" + i, written, "" + (1960 + dice.nextInt(60))));
        }
        for (int i = 0; i < positions; i++) {
            Id.Voice voice = new Id.Voice("voice" + i % 40);
            things.add(new Voice(voice, Origin.READER, "Historian no. " + i % 40, "", VoiceKind.HISTORIAN, i % 40));
            things.add(new Interpretation(
                    new Id.Interpretation("position" + i),
                    Origin.READER,
                    claim,
                    voice,
                    Stance.AFFIRMS,
                    Directness.QUOTED,
                    null,
                    Confidence.SEEN,
                    "",
                    null,
                    "",
                    "" + (1955 + dice.nextInt(66)),
                    i));
        }
        return Snapshot.of(things);
    }

    private static Document document(String name, String written, String opened) {
        return new Document(
                new Id.Document(name),
                Origin.READER,
                "The telegram called " + name,
                "",
                Role.PRIMARY,
                "en",
                written,
                Completeness.FULL,
                new Document.Description("", "", "", "", "", "", "", opened, "", ""),
                Document.Alignment.NONE,
                "",
                new Document.Size(0, 0, 0),
                new Document.Source("", "", ""));
    }
}
