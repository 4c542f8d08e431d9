package org.variorum.ui.margin;

import java.time.LocalDate;
import java.time.ZoneId;
import org.variorum.model.Note;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Words;

/// Who wrote a note, and when, in a line.
final class By {
    private By() {}

    /// Such as `A. Reader · 3 May 2026`; the editors' where the set brought it.
    static String line(Note note) {
        String author = note.from().isReader()
                ? Words.of("margin.editors")
                : note.from().author();
        LocalDate day = note.created().atZone(ZoneId.systemDefault()).toLocalDate();
        return note.from().isReader() ? author : author + " · " + DateWords.full(day.toString());
    }
}
