package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Edit;
import org.variorum.edit.Library.Fault;
import org.variorum.model.DocumentText;
import org.variorum.model.Note;

class CheckTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private final Note note = Sample.note("n", "words");

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder.resolve("library.db"));
        DocumentText text = Sample.text("He wrote “entangled”.");
        library.apply(new Edit.Bring(Sample.document("d", text), text, Sample.file(text)));
        library.apply(new Edit.Put(note));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void anchor(int start, String words) {
        library.apply(new Edit.Put(Sample.anchor("a", note.id(), "d", start, words)));
    }

    @Test
    void nothingIsWrongWhereWordsStandAtTheirPlace() {
        anchor(3, "wrote \"entangled\"");
        assertThat(library.check()).isEmpty();
    }

    @Test
    void anAnchorOutsideItsTextIsAFault() {
        anchor(1000, "wrote");
        assertThat(library.check())
                .singleElement()
                .matches(fault -> fault.where().equals("a"));
    }

    @Test
    void anAnchorOverOtherWordsIsAFault() {
        anchor(0, "wrote");
        assertThat(library.check())
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .contains("Other words");
    }

    @Test
    void aDocumentWithoutItsTextIsAFault() {
        library.apply(new Edit.Put(Sample.document("empty", Sample.text("Never brought."))));
        assertThat(library.check()).extracting(Fault::where).containsOnly("empty");
    }

    @Test
    void anIndexThatDoesNotFitIsMended() {
        library.connection().script("INSERT INTO passage_words (passage_words) VALUES ('delete-all')");
        assertThat(library.search("entangled", 5)).isNotEmpty(); // by the other index
        assertThat(library.check()).extracting(Fault::what).containsExactly("search");
        assertThat(library.check()).isEmpty();
    }

    @Test
    void whatIsMissingFromTheIndexIsAFault() {
        library.connection().script("DELETE FROM passage WHERE kind = 'note'");
        assertThat(library.check()).extracting(Fault::what).containsExactly("note");
    }

    @Test
    void aBrokenReferenceIsAFault() {
        library.connection().script("PRAGMA foreign_keys = OFF; DELETE FROM note; PRAGMA foreign_keys = ON");
        anchorWithoutNote();
        assertThat(library.check()).extracting(Fault::what).contains("anchor");
    }

    private void anchorWithoutNote() {
        library.connection().script("PRAGMA foreign_keys = OFF");
        anchor(3, "wrote");
        library.connection().script("PRAGMA foreign_keys = ON");
    }
}
