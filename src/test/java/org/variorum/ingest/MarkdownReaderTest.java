package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.StyleSpan;

class MarkdownReaderTest {
    private static DocumentText read(String markdown) {
        DocumentText text = new MarkdownReader().read(markdown);
        Soundness.check(markdown.substring(0, Math.min(40, markdown.length())), text);
        return text;
    }

    /// One line a block: kind, number, level, label, words.
    private static String outline(DocumentText text) {
        return text.blocks().stream()
                .map(b -> b.kind() + " " + b.number() + " " + b.level() + " " + b.label() + "|" + text.slice(b.range()))
                .collect(Collectors.joining("\n"));
    }

    private static String spans(DocumentText text) {
        return text.spans().stream()
                .map(s -> s.kind() + "|" + text.text().substring(s.start(), s.end()) + "|" + s.data())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void frontMatterIsNotText() {
        assertThat(outline(read("---\nid: x\ntitle: \"A\"\n---\n\n# Head\n\nBody.")))
                .isEqualTo("""
                HEADING 0 1 |Head
                PARAGRAPH 1 0 |Body.""");
    }

    @Test
    void hardWrappedLinesMakeOneParagraphAndAHardBreakStays() {
        assertThat(read("one\ntwo\n\nthree  \nfour").text()).isEqualTo("one two\nthree\nfour");
    }

    @Test
    void quotationsAndListsAreCounted() {
        assertThat(outline(read("> said\n>\n> > deeper\n\n- a\n- b\n  1. c\n  2. d")))
                .isEqualTo("""
                QUOTATION 1 1 |said
                QUOTATION 2 2 |deeper
                LIST_ITEM 3 1 •|a
                LIST_ITEM 4 1 •|b
                LIST_ITEM 5 2 1.|c
                LIST_ITEM 6 2 2.|d""");
    }

    @Test
    void stylesAreMeasuredInTheCanonicalText() {
        assertThat(spans(read("a *b **c** d* `e f` [g](http://h.example/)"))).isEqualTo("""
                ITALIC|b c d|
                BOLD|c|
                CODE|e f|
                LINK|g|http://h.example/""");
    }

    @Test
    void footnotesGoToTheEndAndTheirMarksLeaveTheText() {
        DocumentText text =
                read("Word[^1] and more [^b] here.\n\n[^1]: First\nnote.\n[^b]: Second.\n\n    Its end.\n\nLast.");
        assertThat(outline(text)).isEqualTo("""
                PARAGRAPH 1 0 |Word and more here.
                PARAGRAPH 2 0 |Last.
                FOOTNOTE 0 0 1|First note.
                FOOTNOTE 0 0 b|Second.
                FOOTNOTE 0 0 |Its end.""");
        assertThat(text.spans())
                .containsExactly(
                        new StyleSpan(StyleSpan.Kind.FOOTNOTE_MARK, 4, 4, "1"),
                        new StyleSpan(StyleSpan.Kind.FOOTNOTE_MARK, 13, 13, "b"));
    }

    @Test
    void aMarkWithoutItsNoteStays() {
        assertThat(read("Word[^9].").text()).isEqualTo("Word[^9].");
    }

    @Test
    void theEditorsWordsLoseTheirBracketsOnly() {
        DocumentText text =
                read("[...] *[Editor: Not seen [in full]; see “A [...] b.”]*\n\n*[Editor: A note.]*\n\nx [...] y");
        assertThat(outline(text)).isEqualTo("""
                GAP 1 0 |[...] Not seen [in full]; see “A [...] b.”
                EDITOR 2 0 |A note.
                PARAGRAPH 3 0 |x [...] y""");
        assertThat(spans(text)).isEqualTo("""
                GAP|[...]|
                EDITOR|Not seen [in full]; see “A [...] b.”|
                GAP|[...]|
                EDITOR|A note.|
                GAP|[...]|""");
    }

    @Test
    void aGapWithWordsOfTheTextIsAParagraph() {
        assertThat(read("[...] seize [...] *[Editor: Only the verb.]*")
                        .blocks()
                        .getFirst()
                        .kind())
                .isEqualTo(Block.Kind.PARAGRAPH);
    }

    @Test
    void htmlIsStrippedToItsText() {
        assertThat(read("<div>One <b>two</b><script>no()</script></div>\n\nthree <i>four</i><br>five")
                        .text())
                .isEqualTo("One two\nthree four\nfive");
    }

    @Test
    void aPictureAloneIsACaption() {
        assertThat(outline(read("![A bridge](b.png)"))).isEqualTo("CAPTION 0 0 |A bridge");
    }

    @Test
    void deepNestingIsHarmless() {
        read(">".repeat(20_000) + " deep");
        read("*a ".repeat(20_000));
        read("[".repeat(20_000) + "x" + "]".repeat(20_000));
        read("- ".repeat(5_000) + "x");
    }
}
