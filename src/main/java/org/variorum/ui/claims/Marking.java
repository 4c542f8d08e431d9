package org.variorum.ui.claims;

import java.time.Instant;
import java.util.List;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.ui.Focus;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;

/// What can be done with selected words in one gesture.
final class Marking {
    private final Workspace workspace;

    Marking(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Highlights the words.
    void highlight(Passage passage, Colour colour) {
        add(passage, NoteKind.HIGHLIGHT, colour, false);
    }

    /// Makes a note on the words and opens it for writing.
    void write(Passage passage, NoteKind kind) {
        Colour colour = switch (kind) {
            case COMMENT, HIGHLIGHT -> Colour.YELLOW;
            case QUESTION -> Colour.BLUE;
            case GLOSS -> Colour.GREEN;
            case BOOKMARK -> Colour.ROSE;
        };
        add(passage, kind, colour, kind != NoteKind.BOOKMARK);
    }

    private void add(Passage passage, NoteKind kind, Colour colour, boolean writing) {
        Instant now = workspace.clock().instant();
        Note note = new Note(new Id.Note(Id.fresh()), Origin.READER, kind, "", List.of(), colour, now, now);
        Edit edit = Edit.of(Deed.ADD_NOTE, new Edit.Put(note), new Edit.Put(passage.anchor(note.id())));
        Surface surface = passage.pane().surface().get();
        if (surface != null) {
            surface.selection().set(null);
        }
        workspace.perform(edit, () -> {
            if (writing) {
                workspace.desk().focus().set(new Focus.OnNote(passage.pane(), note.id(), true));
            }
        });
    }
}
