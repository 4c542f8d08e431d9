package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.Page;
import org.variorum.model.StyleSpan;

class PackedTextTest {
    @Test
    void everyUnitOfATextIsKeptAlsoHalvesOfCharacters() {
        for (String text : List.of("", "plain", "Привет 中国 \ud835\udd18", "half \ud835 and \udd18", "\u0000\uffff")) {
            assertThat(PackedText.text(PackedText.text(text))).isEqualTo(text);
        }
    }

    @Test
    void blocksAndSpansAreKept() {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Block.Kind kind : Block.Kind.values()) {
            blocks.add(new Block(kind, at, at + 700, kind.ordinal(), kind.ordinal() % 3, "1."));
            at += 701;
        }
        List<StyleSpan> spans = List.of(
                new StyleSpan(StyleSpan.Kind.LINK, 0, 900, "https://example.org"),
                new StyleSpan(StyleSpan.Kind.FOOTNOTE_MARK, 5, 5, "1"),
                new StyleSpan(StyleSpan.Kind.ITALIC, 700, 1_000_000, ""));
        assertThat(PackedText.blocks(PackedText.blocks(blocks))).isEqualTo(blocks);
        assertThat(PackedText.spans(PackedText.spans(spans))).isEqualTo(spans);
    }

    @Test
    void boxesAreKeptToTheLastBitAndTakeLittleRoom() {
        float[] boxes = new float[4 * 3000];
        Random random = new Random(1);
        for (int i = 0; i < 3000; i++) {
            boxes[4 * i] = 72 + (i % 60) * 6.7f + random.nextFloat();
            boxes[4 * i + 1] = 72 + (i / 60) * 14;
            boxes[4 * i + 2] = i % 7 == 0 ? 0 : 6.5f;
            boxes[4 * i + 3] = 11.04f;
        }
        Page page = new Page(3, "iv", 595.3, 841.9, 100, 3100, boxes);
        byte[] packed = PackedText.pages(List.of(page));
        Page read = PackedText.pages(packed).getFirst();
        assertThat(read.boxes()).containsExactly(boxes);
        assertThat(read).usingRecursiveComparison().isEqualTo(page);
        assertThat(packed.length).isLessThan(4 * boxes.length / 3);
    }
}
