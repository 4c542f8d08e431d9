package org.variorum.ui.margin;

import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Note;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Everything that the card of a note says. Two that are equal look the same. Pure.
///
/// @param quote the words it was made on; empty for a bare region
record NoteFacts(Note note, Anchor anchor, String quote) {
    static Optional<NoteFacts> of(Snapshot snapshot, Entry entry) {
        return snapshot.find(entry.of())
                .map(Note.class::cast)
                .map(note -> new NoteFacts(
                        note,
                        entry.anchor(),
                        Optional.ofNullable(entry.anchor().quote())
                                .map(Selector.Quote::exact)
                                .orElse("")));
    }

    /// Whether it is the reader's own: what somebody else wrote, in the set or in a file, is only read.
    boolean isReaders() {
        return note.origin().isReaders() && note.from().isReader();
    }

    boolean isWhole() {
        return Entry.isWhole(anchor);
    }

    boolean isBare() {
        return note.body().isBlank();
    }
}
