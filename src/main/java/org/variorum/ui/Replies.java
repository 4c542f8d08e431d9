package org.variorum.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;

/// Notes that stand beside no passage: answers to notes, and notes about a whole document. FX thread.
public final class Replies {
    private final Workspace workspace;
    private Id.@Nullable Note writing;

    Replies(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The answer that is being written in its note's card; null where none is.
    public Id.@Nullable Note writing() {
        return writing;
    }

    public void write(Id.@Nullable Note answer) {
        writing = answer;
    }

    /// A new answer of the reader's own, to be written in the card of the note it answers.
    public void answer(Id.Note to) {
        Note answer = fresh(Note.Thread.answering(to));
        writing = answer.id();
        workspace.perform(Edit.of(Deed.ANSWER_NOTE, new Edit.Put(answer)));
    }

    /// A new note about a document as a whole, to be written at the head of its margin.
    public void about(Id.Document whole) {
        Note note = fresh(Note.Thread.about(whole));
        workspace.perform(
                Edit.of(Deed.ADD_NOTE, new Edit.Put(note)),
                () -> workspace.desk().focusOn(note.id(), true));
    }

    private Note fresh(Note.Thread thread) {
        return new Note(
                new Id.Note(Id.fresh()),
                Origin.READER,
                NoteKind.COMMENT,
                "",
                List.of(),
                Colour.YELLOW,
                workspace.clock().instant(),
                workspace.clock().instant(),
                thread,
                Note.From.READER);
    }
}
