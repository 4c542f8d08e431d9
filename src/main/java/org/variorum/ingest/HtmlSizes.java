package org.variorum.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much text every element of a page holds, in characters: measured in one pass, so that nobody needs to
/// measure the same subtree twice.
final class HtmlSizes {
    private final Map<Node, int[]> sizes = new IdentityHashMap<>();

    HtmlSizes(Element root) {
        Deque<int[]> open = new ArrayDeque<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                open.addLast(new int[2]);
                if (node instanceof TextNode text && !text.isBlank()) {
                    open.getLast()[0] = text.text().length();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                int[] own = open.removeLast();
                if (node instanceof Element element) {
                    if (element.normalName().equals("a")) {
                        own[1] = own[0];
                    }
                    sizes.put(node, own);
                }
                if (!open.isEmpty()) {
                    open.getLast()[0] += own[0];
                    open.getLast()[1] += own[1];
                }
            }
        });
    }

    int text(Element element) {
        return of(element)[0];
    }

    /// The characters that are not part of a link.
    int plain(Element element) {
        int[] size = of(element);
        return size[0] - size[1];
    }

    private int[] of(Element element) {
        return sizes.getOrDefault(element, new int[2]);
    }
}
