package org.variorum.ui.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.ui.Pane;

/// What the reader has selected: where, and the words, without white space at their edges.
record Passage(Pane pane, Id.Document document, DocumentText text, Range range) {
    static Optional<Passage> selected(@Nullable Pane pane) {
        if (pane == null) {
            return Optional.empty();
        }
        Range selection = pane.selection().get();
        Id.Document document = pane.document().get();
        DocumentText text = pane.text().get();
        if (selection == null || document == null || text == null) {
            return Optional.empty();
        }
        Range trimmed = trim(text.text(), selection);
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(new Passage(pane, document, text, trimmed));
    }

    static Range trim(String text, Range range) {
        int start = range.start();
        int end = Math.min(range.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(Math.min(start, end), end);
    }

    /// An anchor of the reader's that ties something to these words.
    Anchor anchor(Id of) {
        return new Anchor(
                new Id.Anchor(Id.fresh()),
                Origin.READER,
                of,
                document,
                Selector.Quote.of(text.text(), range),
                new Selector.Span(range.start(), range.end()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    int paragraph() {
        return text.paragraphAt(range.start());
    }
}
