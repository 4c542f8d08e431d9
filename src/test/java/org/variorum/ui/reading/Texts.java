package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.StyleSpan;

/// Texts for tests of the column.
final class Texts {
    private static final String[] WORDS =
            ("the of and to in a that was had which it for not were with on be his from by "
                            + "Security Council war Korea Stalin question government letter alliance treaty border troops вопрос "
                            + "Совета Безопасности целью решения глупость advantage undoubtedly responsibility")
                    .split(" ");

    private Texts() {}

    /// Each paragraph one block, all numbered.
    static DocumentText of(String... paragraphs) {
        return of(List.of(paragraphs), List.of());
    }

    static DocumentText of(List<String> paragraphs, List<StyleSpan> spans) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(paragraph);
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, text.length(), blocks.size() + 1, 0, ""));
        }
        return new DocumentText(text.toString(), blocks, spans, List.of(), "test/1");
    }

    /// Random words, and one paragraph of 30,000 characters in the middle.
    static DocumentText many(int paragraphs, Random random) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            all.add(i == paragraphs / 2 ? words(30_000, random) : words(80 + random.nextInt(900), random));
        }
        return of(all, List.of());
    }

    static String words(int length, Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.substring(0, length).stripTrailing();
    }
}
