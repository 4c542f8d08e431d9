package org.variorum.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;

/// The moment between the start of the program and the first text on the screen. Texts that were read while
/// the toolkit started wait here for their panes, and what can be read without waits until it is over. FX
/// thread.
public final class Beginning {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Map<Id.Document, DocumentText> texts = new HashMap<>();
    private boolean held;

    Beginning() {}

    /// Makes what is not needed yet wait. Whoever calls this calls {@link #over} as well.
    ///
    /// @param read the texts that come first
    public void hold(Map<Id.Document, DocumentText> read) {
        held = true;
        texts.putAll(read);
    }

    /// Does something when the first text is on the screen: at once where nothing is held up.
    public void later(Runnable task) {
        if (held) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    /// The first text is on the screen.
    public void over() {
        held = false;
        texts.clear();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// Whether nothing is held up.
    public boolean isOver() {
        return !held;
    }

    /// A text that was read already; given once.
    Optional<DocumentText> text(Id.Document document) {
        return Optional.ofNullable(texts.remove(document));
    }
}
