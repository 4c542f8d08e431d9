package org.variorum.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.variorum.model.StyleSpan;

/// The styles that are open while a page is walked through. Broken pages leave them open over several blocks;
/// each block then gets its own span.
final class HtmlStyles {
    /// More at once than any page means; what is opened beyond is not marked.
    private static final int MOST = 12;

    private record Open(Element element, StyleSpan.Kind kind, int start, String data) {}

    private Deque<Open> open = new ArrayDeque<>();

    void open(Element element, StyleSpan.Kind kind, Inline words, String data) {
        if (open.size() < MOST) {
            open.addLast(new Open(element, kind, words.mark(), data));
        }
    }

    void close(Element element, Inline words) {
        Open last = open.peekLast();
        if (last != null && last.element == element) {
            open.removeLast();
            words.span(last.kind, last.start, last.data);
        }
    }

    /// Marks what was styled so far: the block ends here.
    void interrupt(Inline words) {
        open.forEach(style -> words.span(style.kind, style.start, style.data));
    }

    /// A new block begins.
    void restart() {
        Deque<Open> again = new ArrayDeque<>();
        open.forEach(style -> again.addLast(new Open(style.element, style.kind, 0, style.data)));
        open = again;
    }
}
