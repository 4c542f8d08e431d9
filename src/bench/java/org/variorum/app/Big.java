package org.variorum.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Colour;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Role;
import org.variorum.model.Selector;

/// Texts of any length with any number of notes, the same each time.
final class Big {
    private static final String[] WORDS =
            ("the letter of Stalin to Gottwald says that America is entangled in the Far East"
                            + " while Europe gains time and the council in New York sits without a Soviet vote совет и война")
                    .split(" ");
    private static final int PARAGRAPH = 614;

    private Big() {}

    /// Brings a text into a library and writes notes over it, some of which overlap.
    static Id.Document bring(Library library, String name, int characters, int notes) throws Exception {
        Random random = new Random(1950);
        DocumentText text = text(random, characters);
        String hash = HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(text.text().getBytes(StandardCharsets.UTF_8)));
        Document document = new Document(
                new Id.Document(name),
                Origin.READER,
                name,
                "",
                Role.PRIMARY,
                "en",
                "1950",
                Completeness.FULL,
                Document.Description.NONE,
                Document.Alignment.NONE,
                hash,
                Document.Size.of(text),
                new Document.Source(name + ".txt", "text/plain", hash));
        library.apply(new Edit.Bring(document, text, new byte[] {1}));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            int start = random.nextInt(characters - 200);
            Note note = new Note(
                    new Id.Note(name + "-note-" + i),
                    Origin.READER,
                    i % 4 == 0 ? NoteKind.COMMENT : NoteKind.HIGHLIGHT,
                    i % 4 == 0 ? "What the letter says here, and **who** reads it differently." : "",
                    List.of(),
                    Colour.values()[i % Colour.values().length],
                    Instant.EPOCH.plusSeconds(i),
                    Instant.EPOCH.plusSeconds(i));
            edits.add(new Edit.Put(note));
            edits.add(new Edit.Put(
                    anchor(document.id(), text.text(), note.id(), new Range(start, start + 10 + random.nextInt(150)))));
        }
        library.apply(Edit.of(Deed.ADD_NOTE, edits));
        return document.id();
    }

    private static Anchor anchor(Id.Document document, String text, Id.Note note, Range range) {
        return new Anchor(
                new Id.Anchor(note.value() + "-anchor"),
                Origin.READER,
                note,
                document,
                Selector.Quote.of(text, range),
                new Selector.Span(range.start(), range.end()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    private static DocumentText text(Random random, int characters) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        while (text.length() < characters) {
            int start = text.length();
            int length = Math.min(PARAGRAPH / 2 + random.nextInt(PARAGRAPH), characters - start);
            while (text.length() - start < length) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.setLength(text.length() - 1);
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, text.length(), blocks.size() + 1, 0, ""));
            text.append('\n');
        }
        return new DocumentText(text.toString(), blocks, List.of(), List.of(), "bench/1");
    }
}
