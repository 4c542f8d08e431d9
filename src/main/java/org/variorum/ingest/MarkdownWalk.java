package org.variorum.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block.Kind;
import org.variorum.model.StyleSpan;

/// Goes through a parsed Markdown text once, without recursion, and writes its blocks.
final class MarkdownWalk {
    private final TextBuilder text;
    private final Set<String> footnotes;
    /// The quotations and list items that are open, innermost last.
    private final Deque<Node> around = new ArrayDeque<>();
    /// The number of the next item of each open numbered list.
    private final Deque<int[]> counters = new ArrayDeque<>();
    /// Where each open emphasis or link began.
    private final Deque<Integer> begun = new ArrayDeque<>();

    private Inline words = new Inline();
    private String label = "";
    private boolean inFootnote;

    MarkdownWalk(TextBuilder text, Set<String> footnotes) {
        this.text = text;
        this.footnotes = footnotes;
    }

    /// Everything that follows is a footnote's body.
    void inFootnote(String mark) {
        inFootnote = true;
        label = mark;
    }

    void walk(Node root) {
        Node node = root;
        while (true) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null) {
                leave(node);
                if (node == root) {
                    return;
                }
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                } else {
                    break;
                }
            }
            node = next;
        }
    }

    private void enter(Node node) {
        switch (node) {
            case BlockQuote _ -> around.addLast(node);
            case OrderedList list -> counters.addLast(new int[] {startOf(list)});
            case ListItem item -> {
                around.addLast(item);
                label = inFootnote ? label : labelOf(item);
            }
            case Heading _, Paragraph _ -> words = new Inline();
            case Text run -> words.add(run.getLiteral());
            case SoftLineBreak _ -> words.add(" ");
            case HardLineBreak _ -> words.breakLine();
            case Code code -> {
                int start = words.mark();
                words.add(code.getLiteral());
                words.span(StyleSpan.Kind.CODE, start, "");
            }
            case HtmlInline html -> {
                if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                    words.breakLine();
                }
            }
            case Emphasis _, StrongEmphasis _, Link _ -> begun.addLast(words.mark());
            case FencedCodeBlock block -> code(block.getLiteral());
            case IndentedCodeBlock block -> code(block.getLiteral());
            case HtmlBlock html ->
                add(
                        kind(),
                        Inline.of(Canonical.clean(Jsoup.parse(html.getLiteral()).text())));
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case BlockQuote _, ListItem _ -> around.removeLast();
            case OrderedList _ -> counters.removeLast();
            case Emphasis _ -> words.span(StyleSpan.Kind.ITALIC, begun.removeLast(), "");
            case StrongEmphasis _ -> words.span(StyleSpan.Kind.BOLD, begun.removeLast(), "");
            case Link link -> words.span(StyleSpan.Kind.LINK, begun.removeLast(), link.getDestination());
            case Heading heading -> {
                Inline signed = Editorial.signsIn(words, footnotes);
                text.add(inFootnote ? Kind.FOOTNOTE : Kind.HEADING, heading.getLevel(), "", signed);
            }
            case Paragraph paragraph -> {
                Inline signed = Editorial.signsIn(words, footnotes);
                add(isPicture(paragraph) ? Kind.CAPTION : kind(), signed);
            }
            default -> {}
        }
    }

    private void add(Kind kind, Inline signed) {
        Kind refined = kind == Kind.PARAGRAPH ? Editorial.kindOf(signed) : kind;
        int level = kind == Kind.QUOTATION || kind == Kind.LIST_ITEM ? depth() : 0;
        text.add(refined, level, kind == Kind.LIST_ITEM || kind == Kind.FOOTNOTE ? label : "", signed);
        label = "";
    }

    private void code(String literal) {
        Inline block = new Inline();
        block.addVerbatim(literal.stripTrailing());
        block.span(StyleSpan.Kind.CODE, 0, "");
        add(kind(), block);
    }

    private Kind kind() {
        if (inFootnote) {
            return Kind.FOOTNOTE;
        }
        return switch (around.peekLast()) {
            case ListItem _ -> Kind.LIST_ITEM;
            case null -> Kind.PARAGRAPH;
            default -> Kind.QUOTATION;
        };
    }

    /// How many quotations, or how many lists, are open here.
    private int depth() {
        boolean inList = around.peekLast() instanceof ListItem;
        return (int)
                around.stream().filter(n -> n instanceof ListItem == inList).count();
    }

    private String labelOf(ListItem item) {
        if (item.getParent() instanceof OrderedList list) {
            String delimiter = list.getMarkerDelimiter();
            return counters.getLast()[0]++ + (delimiter == null ? "." : delimiter);
        }
        return item.getParent() instanceof BulletList ? "•" : "";
    }

    private static int startOf(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    /// Whether a paragraph is nothing but a picture, of which only the caption can be read.
    private static boolean isPicture(Paragraph paragraph) {
        @Nullable Node only = paragraph.getFirstChild();
        return only instanceof Image && only.getNext() == null;
    }
}
