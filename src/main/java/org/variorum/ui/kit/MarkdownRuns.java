package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Markdown to runs of a flow. Walks without recursion, so that deep nesting costs no stack.
final class MarkdownRuns {
    static final int LONGEST = 50_000;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(32).build();

    private final boolean complex;
    private final List<Text> runs = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();

    MarkdownRuns(boolean complex) {
        this.complex = complex;
    }

    List<Text> of(String markdown) {
        Node root = PARSER.parse(markdown.length() > LONGEST ? markdown.substring(0, LONGEST) + " …" : markdown);
        Node at = root;
        while (true) {
            enter(at);
            Node next = at.getFirstChild();
            while (next == null) {
                leave(at);
                if (at == root) {
                    return runs;
                }
                next = at.getNext();
                if (next == null) {
                    at = java.util.Objects.requireNonNull(at.getParent());
                }
            }
            at = next;
        }
    }

    private void enter(Node node) {
        switch (node) {
            case org.commonmark.node.Text text -> add(text.getLiteral());
            case Code code -> addAs(code.getLiteral(), "code");
            case HtmlInline html -> add(html.getLiteral());
            case SoftLineBreak _ -> add(" ");
            case HardLineBreak _ -> add("\n");
            case Paragraph paragraph when !beginsItem(paragraph) -> space();
            case Heading _ -> space();
            case ListItem item -> item(item);
            case HtmlBlock html -> block(html.getLiteral(), "text");
            case FencedCodeBlock code -> block(code.getLiteral(), "code");
            case IndentedCodeBlock code -> block(code.getLiteral(), "code");
            case ThematicBreak _ -> block("—", "text");
            default -> {}
        }
        String style = style(node);
        if (style != null) {
            styles.add(style);
        }
    }

    private void leave(Node node) {
        if (style(node) != null) {
            styles.removeLast();
        }
    }

    private static @Nullable String style(Node node) {
        return switch (node) {
            case Emphasis _ -> "emphasis";
            case StrongEmphasis _, Heading _ -> "strong";
            case Link _ -> "link";
            case BlockQuote _ -> "quoted";
            default -> null;
        };
    }

    private static boolean beginsItem(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    }

    private void item(ListItem item) {
        if (item.getPrevious() == null) {
            space();
        } else {
            add("\n");
        }
        if (item.getParent() instanceof OrderedList list) {
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
                number++;
            }
            add(number + ".\u00a0");
        } else if (item.getParent() instanceof BulletList) {
            add("•\u00a0");
        }
    }

    private void block(String literal, String style) {
        space();
        addAs(literal.stripTrailing(), style);
    }

    /// Between two blocks: a line's end, and a low empty line.
    private void space() {
        if (!runs.isEmpty()) {
            add("\n");
            addAs("\n", "prose-gap");
        }
    }

    private void add(String text) {
        runs.addAll(Prose.runs(text, complex, styles.toArray(String[]::new)));
    }

    private void addAs(String text, String style) {
        styles.add(style);
        add(text);
        styles.removeLast();
    }
}
