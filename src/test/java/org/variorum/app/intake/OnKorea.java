package org.variorum.app.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.anchor.Finder;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.Colour;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.work.Progress;

/// A library on the disk that holds the first reading set, and ways to make other texts of its documents.
abstract class OnKorea {
    static final Id.Document NATO = new Id.Document("korea-1950:nato-1950");
    static final Id.Document LETTER = new Id.Document("korea-1950:stalin-gottwald-en");

    @TempDir
    Path folder;

    SqliteLibrary library;
    Intake intake;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder.resolve("library.db"));
        intake = new Intake(library, new SetReader(new MarkdownReader()::read));
        intake.keepUp(SetFiles.resources("documents/korea-1950"), Progress.NONE);
    }

    void reopen() {
        library.close();
        library = SqliteLibrary.open(folder.resolve("library.db"));
        intake = new Intake(library, new SetReader(new MarkdownReader()::read));
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// The paragraphs of a document, as somebody would save them.
    List<String> paragraphs(Id.Document document) {
        DocumentText text = library.text(document).orElseThrow();
        List<String> all = new ArrayList<>();
        for (Block block : text.blocks()) {
            all.add(text.slice(block.range()).replace('\n', ' '));
        }
        return all;
    }

    BringIn.Brought bring(String name, List<String> paragraphs, Options options) {
        byte[] bytes = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        return intake.bring(name, bytes, options, Progress.NONE);
    }

    /// Every tenth letter or so of some words is another one.
    static List<String> mistyped(List<String> paragraphs, double share, long seed) {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder words = new StringBuilder(paragraph);
            for (int i = 0; i < words.length(); i++) {
                if (Character.isLetter(words.charAt(i)) && random.nextDouble() < share) {
                    words.setCharAt(i, (char) ('a' + random.nextInt(26)));
                }
            }
            all.add(words.toString());
        }
        return all;
    }

    void note(String id, Id.Document document, Range range) {
        String text = library.text(document).orElseThrow().text();
        var note = new Note(
                new Id.Note(id),
                Origin.READER,
                NoteKind.COMMENT,
                "Mine.",
                List.of(),
                Colour.ROSE,
                Instant.EPOCH,
                Instant.EPOCH);
        library.apply(Edit.of(
                Deed.ADD_NOTE,
                new Edit.Put(note),
                new Edit.Put(new Anchor(
                        new Id.Anchor(id + "-at"),
                        Origin.READER,
                        note.id(),
                        document,
                        Finder.describe(text, range),
                        new Selector.Span(range.start(), range.end()),
                        null,
                        Anchor.State.ATTACHED,
                        1,
                        "",
                        0))));
    }

    String standing(Anchor anchor) {
        return library.text(anchor.document())
                .orElseThrow()
                .slice(anchor.range().orElseThrow());
    }
}
