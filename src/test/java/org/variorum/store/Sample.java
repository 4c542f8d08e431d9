package org.variorum.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Hash;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Role;
import org.variorum.model.Selector;

/// Small things for tests.
final class Sample {
    static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123456789Z");

    private Sample() {}

    /// A library that does not wait for the disk: for tests of many changes and no crashes.
    static SqliteLibrary quick(Path file) {
        SqliteLibrary library = SqliteLibrary.open(file);
        library.connection().script("PRAGMA synchronous = OFF");
        return library;
    }

    static Note note(String id, String body) {
        return new Note(
                new Id.Note(id),
                Origin.READER,
                NoteKind.COMMENT,
                body,
                List.of("war", "Корея"),
                Colour.GREEN,
                NOON,
                NOON);
    }

    static Question question(String id) {
        return new Question(new Id.Question(id), Origin.READER, "Did he want it?", "", 0);
    }

    static Claim claim(String id, String question, String statement) {
        return new Claim(new Id.Claim(id), Origin.READER, new Id.Question(question), "", statement, null, 0);
    }

    static Anchor anchor(String id, Id of, String document, int start, String exact) {
        return new Anchor(
                new Id.Anchor(id),
                Origin.READER,
                of,
                new Id.Document(document),
                new Selector.Quote(exact, "", ""),
                new Selector.Span(start, start + exact.length()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    /// A text of paragraphs.
    static DocumentText text(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int end = start + paragraph.length();
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, end, blocks.size() + 1, 0, ""));
            start = end + 1;
        }
        return new DocumentText(String.join("\n", paragraphs), blocks, List.of(), List.of(), "plain/1");
    }

    static Document document(String id, DocumentText text) {
        return new Document(
                new Id.Document(id),
                Origin.READER,
                "The title of " + id,
                id,
                Role.PRIMARY,
                "en",
                "1950-08-27",
                Completeness.FULL,
                Document.Description.NONE,
                Document.Alignment.NONE,
                hash(text.text()),
                new Document.Size(text.blocks().size(), 10, text.pages().size()),
                new Document.Source(id + ".txt", "text/plain", hash(text.text())));
    }

    static byte[] file(DocumentText text) {
        return text.text().getBytes(StandardCharsets.UTF_8);
    }

    static String hash(String text) {
        return Hash.of(text);
    }
}
