package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Edit;
import org.variorum.model.Colour;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;

/// Notes that answer others, notes on whole documents, and earlier versions of documents.
class NotesThreadTest {
    private static final Id.Note FIRST = new Id.Note("first");
    private static final Id.Note ANSWER = new Id.Note("answer");

    @TempDir
    Path folder;

    private SqliteLibrary library() {
        return SqliteLibrary.open(folder.resolve("library.db"));
    }

    private static Note note(Id.Note id, Note.Thread thread) {
        return new Note(
                        id,
                        Origin.READER,
                        NoteKind.COMMENT,
                        "Words of " + id.value(),
                        List.of(),
                        Colour.GREEN,
                        Sample.NOON,
                        Sample.NOON)
                .withThread(thread)
                .withFrom(new Note.From("somebody", "https://example.org/a/" + id.value()));
    }

    @Test
    void anAnswerGoesWithItsNoteAndComesBackWithIt() {
        try (SqliteLibrary library = library()) {
            library.apply(new Edit.Put(note(FIRST, Note.Thread.NONE)));
            library.apply(new Edit.Put(note(ANSWER, Note.Thread.answering(FIRST))));
            Edit back = library.apply(new Edit.Remove(FIRST)).inverse();
            assertThat(library.snapshot().notes()).isEmpty();
            Snapshot now = library.apply(back).snapshot();
            assertThat(now.answersTo(FIRST)).extracting(Note::id).containsExactly(ANSWER);
        }
    }

    @Test
    void anAnswerThatCameFirstStaysWhenItsNoteIsTakenBack() {
        try (SqliteLibrary library = library()) {
            library.apply(new Edit.Put(note(ANSWER, Note.Thread.answering(FIRST))));
            Edit back =
                    library.apply(new Edit.Put(note(FIRST, Note.Thread.NONE))).inverse();
            assertThat(library.apply(back).snapshot().notes())
                    .extracting(Note::id)
                    .containsExactly(ANSWER);
        }
    }

    @Test
    void notesThatAnswerOneAnotherInARingCanBeRemoved() {
        try (SqliteLibrary library = library()) {
            library.apply(new Edit.Put(note(FIRST, Note.Thread.answering(ANSWER))));
            library.apply(new Edit.Put(note(ANSWER, Note.Thread.answering(FIRST))));
            assertThat(library.apply(new Edit.Remove(FIRST)).snapshot().notes()).isEmpty();
        }
    }

    @Test
    void aNoteOnAWholeDocumentStaysWhenTheDocumentGoes() {
        DocumentText text = Sample.text("one", "two");
        Document document = Sample.document("letter", text);
        try (SqliteLibrary library = library()) {
            library.apply(new Edit.Bring(document, text, Sample.file(text)));
            library.apply(new Edit.Put(note(FIRST, Note.Thread.about(document.id()))));
            Snapshot now = library.apply(new Edit.Remove(document.id())).snapshot();
            assertThat(now.notesAbout(document.id())).extracting(Note::id).containsExactly(FIRST);
        }
    }

    @Test
    void anEarlierVersionIsNoCurrentDocumentAndIsFoundUnderIt() {
        DocumentText text = Sample.text("one", "two");
        Document document = Sample.document("letter", text);
        try (SqliteLibrary library = library()) {
            library.apply(new Edit.Bring(document, text, Sample.file(text)));
            Document earlier = document.asEarlier(new Id.Document("old"), Sample.NOON);
            library.apply(new Edit.Put(earlier));
        }
        try (SqliteLibrary library = library()) {
            Snapshot now = library.snapshot();
            assertThat(now.documents()).extracting(Document::id).containsExactly(document.id());
            assertThat(now.earlierVersions(document.id()))
                    .extracting(Document::earlier)
                    .containsExactly(new Document.Earlier(document.id(), Sample.NOON));
            assertThat(library.text(new Id.Document("old"))).contains(text);
            assertThat(library.check()).isEmpty();
        }
    }
}
