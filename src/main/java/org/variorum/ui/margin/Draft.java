package org.variorum.ui.margin;

import java.util.ArrayDeque;
import java.util.Deque;
import org.variorum.model.Note;

/// A note as the reader has it, while the library is still behind: what was sent and has not come back yet is
/// not mistaken for somebody else's change.
final class Draft {
    private final Deque<Note> sent = new ArrayDeque<>();
    private Note confirmed;
    private Note now;

    Draft(Note stored) {
        confirmed = stored;
        now = stored;
    }

    Note now() {
        return now;
    }

    boolean isPending() {
        return !sent.isEmpty();
    }

    /// The reader changed it; the change is on its way to the library.
    void send(Note changed) {
        now = changed;
        sent.add(changed);
    }

    /// The library could not take a change (a full disk, say): what was typed still waits to be saved, and is
    /// sent again with the next letter, when the cursor leaves, and when the window closes.
    void refused(Note changed) {
        sent.remove(changed);
        if (now.equals(changed)) {
            now = confirmed;
        }
    }

    /// The library has it so. Answers whether that is news: taken back, made again, or changed from elsewhere.
    boolean arrived(Note stored) {
        if (stored.equals(confirmed)) {
            return false;
        }
        confirmed = stored;
        if (sent.contains(stored)) {
            Note first = sent.remove();
            while (!first.equals(stored)) {
                first = sent.remove();
            }
            return false;
        }
        sent.clear();
        boolean news = !stored.equals(now);
        now = stored;
        return news;
    }
}
