package org.variorum.ingest;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.variorum.model.StyleSpan;

/// Goes through an article once, without recursion, and writes its blocks: wherever an element that is no
/// running text begins or ends, a block ends.
final class HtmlWalk {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "q",
            "rb",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            HtmlNotes.MARK);
    private static final Set<String> SKIPPED =
            Set.of("rt", "rp", "hr", "script", "style", "head", "title", "annotation");
    private static final Set<String> CAPTIONS = Set.of(
            "caption", "wp-caption-text", "thumbcaption", "image-caption", "photo-caption", "media-caption", "legend");
    private static final Set<String> CREDITS = Set.of("credit", "credits", "photo-credit", "image-credit", "copyright");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_LINK = 2000;

    private final TextBuilder text;
    private final HtmlContext context = new HtmlContext();
    private final HtmlStyles styles = new HtmlStyles();
    private Inline words = new Inline();

    HtmlWalk(TextBuilder text) {
        this.text = text;
    }

    /// Everything that follows is a footnote's body.
    void inFootnote(String mark) {
        context.inFootnote(mark);
    }

    void walk(Element root) {
        Node node = root;
        while (true) {
            Node next = enter(node) ? firstChild(node) : null;
            while (next == null) {
                leave(node);
                if (node == root) {
                    flush();
                    return;
                }
                next = node.nextSibling();
                if (next == null) {
                    node = parent(node, root);
                } else {
                    break;
                }
            }
            node = next;
        }
    }

    private static @Nullable Node firstChild(Node node) {
        return node.childNodeSize() == 0 ? null : node.childNode(0);
    }

    private static Node parent(Node node, Element root) {
        @Nullable Node parent = node.parent();
        return parent == null ? root : parent;
    }

    /// Whether to go into it.
    private boolean enter(Node node) {
        if (node instanceof TextNode run) {
            words.add(run.getWholeText());
            return false;
        }
        if (!(node instanceof Element element) || SKIPPED.contains(element.normalName())) {
            return false;
        }
        return isBlock(element) ? enterBlock(element) : enterInline(element);
    }

    /// A credit is a block of its own also where it runs on in its caption.
    private static boolean isBlock(Element element) {
        return !INLINE.contains(element.normalName()) || isCredit(element);
    }

    private static boolean isCredit(Element element) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(CREDITS::contains);
    }

    private boolean enterInline(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                if (words.endsInBreak()) {
                    flush();
                } else {
                    words.breakLine();
                }
            }
            case HtmlNotes.MARK -> words.point(StyleSpan.Kind.FOOTNOTE_MARK, element.attr(HtmlNotes.MARK));
            case "em", "i", "cite", "dfn", "var" -> styles.open(element, StyleSpan.Kind.ITALIC, words, "");
            case "strong", "b" -> styles.open(element, StyleSpan.Kind.BOLD, words, "");
            case "code", "kbd", "samp", "tt" -> styles.open(element, StyleSpan.Kind.CODE, words, "");
            case "a" -> {
                String target = element.attr("href").strip();
                if (target.length() <= LONGEST_LINK
                        && target.toLowerCase(Locale.ROOT).startsWith("http")) {
                    styles.open(element, StyleSpan.Kind.LINK, words, target);
                }
            }
            case "q" -> words.add("“");
            case "sup" -> {
                return !raised(element.ownText(), element);
            }
            default -> {}
        }
        return true;
    }

    /// Raised figures without a link keep their look: "10²" is not "102".
    private boolean raised(String figures, Element element) {
        if (element.childNodeSize() != 1 || !figures.matches("[0-9]{1,3}")) {
            return false;
        }
        StringBuilder high = new StringBuilder();
        figures.chars().forEach(c -> high.append(RAISED.charAt(c - '0')));
        words.add(high);
        return true;
    }

    private boolean enterBlock(Element element) {
        flush();
        String name = element.normalName();
        boolean caption = name.equals("figcaption")
                || name.equals("caption")
                || (!name.equals("body") && element.classNames().stream().anyMatch(CAPTIONS::contains));
        if (caption) {
            context.open(element, HtmlContext.Place.CAPTION);
        } else if (isCredit(element) && element.text().length() < 200) {
            context.open(element, HtmlContext.Place.CREDIT);
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> context.open(element, HtmlContext.Place.HEADING);
            case "blockquote" -> context.open(element, HtmlContext.Place.QUOTATION);
            case "ul", "ol", "menu", "dir" -> context.openList(element);
            case "li", "dt", "dd" -> context.openItem(element);
            case "figure" -> context.open(element, HtmlContext.Place.FIGURE);
            case "table" -> {
                return !HtmlTable.write(element, text, context);
            }
            case "pre" -> {
                HtmlTable.writePreformatted(element, text, context);
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element) || SKIPPED.contains(element.normalName())) {
            return;
        }
        if (isBlock(element)) {
            flush();
            context.close(element);
        } else {
            styles.close(element, words);
            if (element.normalName().equals("q")) {
                words.add("”");
            }
        }
    }

    /// Ends the block, if anything stands in it; what is set in italics goes on in the next one.
    private void flush() {
        if (!words.isBlank()) {
            styles.interrupt(words);
            context.add(Editorial.gapsIn(words.trimmed()), text);
        }
        words = new Inline();
        styles.restart();
    }
}
