package org.variorum.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.StyleSpan;

class ShownBlockTest {
    @Test
    void placesAndOffsetsAnswerEachOtherBothWays() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            String text = "xx\n" + Texts.words(1 + random.nextInt(60), random) + "\nyy";
            Block block = new Block(Block.Kind.PARAGRAPH, 3, text.length() - 3, 1, 0, "");
            List<StyleSpan> spans = spans(block, random);
            ShownBlock shown = new ShownBlock(text, block, spans);
            for (int offset = block.start(); offset <= block.end(); offset++) {
                assertThat(shown.offsetOf(shown.startOf(offset))).isEqualTo(offset);
                assertThat(shown.offsetOf(shown.endOf(offset))).isEqualTo(offset);
                if (offset < block.end()) {
                    int place = shown.startOf(offset);
                    assertThat(shown.text().charAt(place)).isEqualTo(text.charAt(offset));
                    assertThat(shown.endOf(offset + 1)).isEqualTo(place + 1);
                }
            }
            int last = block.start();
            for (int place = 0; place <= shown.text().length(); place++) {
                assertThat(shown.offsetOf(place)).isBetween(last, block.end());
                last = shown.offsetOf(place);
            }
        }
    }

    private static List<StyleSpan> spans(Block block, Random random) {
        List<StyleSpan> spans = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int start = block.start() + random.nextInt(block.range().length() + 1);
            int end = start + random.nextInt(block.end() - start + 1);
            boolean mark = random.nextBoolean();
            spans.add(
                    mark
                            ? new StyleSpan(StyleSpan.Kind.FOOTNOTE_MARK, start, start, "" + random.nextInt(200))
                            : new StyleSpan(StyleSpan.Kind.ITALIC, start, end, ""));
        }
        spans.sort(Comparator.comparingInt(StyleSpan::start));
        return spans;
    }

    @Test
    void aGapsFirstShortSentenceStandsBesideItsSign() {
        String text =
                "[...] Russian not seen. Abstract: so the question whether the Union takes part is not so simple.";
        Block block = new Block(Block.Kind.GAP, 0, text.length(), 9, 0, "");
        ShownBlock shown = new ShownBlock(
                text,
                block,
                List.of(
                        new StyleSpan(StyleSpan.Kind.GAP, 0, 5, ""),
                        new StyleSpan(StyleSpan.Kind.EDITOR, 6, text.length(), "")));
        assertThat(shown.text())
                .startsWith("[...]\u2002Russian not seen.\nAbstract")
                .hasSameSizeAs(text);
    }
}
