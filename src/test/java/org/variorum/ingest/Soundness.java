package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.StyleSpan;

/// What holds for every canonical text, whatever it was read from.
final class Soundness {
    private Soundness() {}

    static void check(String name, DocumentText text) {
        int end = -1;
        int number = 0;
        boolean notes = false;
        for (Block block : text.blocks()) {
            assertThat(block.start())
                    .as(name + ": one line feed between blocks")
                    .isEqualTo(end + 1);
            assertThat(block.end()).as(name + ": no empty block").isGreaterThan(block.start());
            if (block.start() > 0) {
                assertThat(text.text().charAt(block.start() - 1)).as(name).isEqualTo('\n');
            }
            if (block.isNumbered()) {
                assertThat(block.number()).as(name + ": numbered in order").isEqualTo(++number);
            }
            notes |= block.kind() == Block.Kind.FOOTNOTE;
            assertThat(block.kind() == Block.Kind.FOOTNOTE)
                    .as(name + ": footnotes at the end")
                    .isEqualTo(notes);
            String words = text.slice(block.range());
            assertThat(words).as(name + ": no space at the ends").isEqualTo(words.strip());
            end = block.end();
        }
        assertThat(Math.max(end, 0))
                .as(name + ": blocks cover the text")
                .isEqualTo(text.text().length());
        assertThat(text.text()).as(name).doesNotContain("\r", "\u0000", "\uFEFF");
        int start = 0;
        for (StyleSpan span : text.spans()) {
            assertThat(span.start()).as(name + ": spans sorted").isGreaterThanOrEqualTo(start);
            assertThat(span.end())
                    .as(name + ": spans inside the text")
                    .isBetween(span.start(), text.text().length());
            assertThat(span.kind() == StyleSpan.Kind.FOOTNOTE_MARK)
                    .as(name + ": only a footnote's mark is empty")
                    .isEqualTo(span.start() == span.end());
            start = span.start();
        }
    }
}
