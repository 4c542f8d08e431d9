package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.model.Document;

class WordsTest {
    @Test
    void wordsAreCountedInEveryScript() {
        assertThat(Words.count("The keeper’s log, 1911: nine words (or so) here."))
                .isEqualTo(9);
        assertThat(Words.count("Красные чернила.")).isEqualTo(2);
        assertThat(Words.count("红墨水写的日志")).isBetween(3, 6);
        assertThat(Words.count(" — … ")).isZero();
    }

    @Test
    void footnotesAndHeadingsAreNoParagraphs() {
        var text = new MarkdownReader().read("# Head\n\nOne two.[^1]\n\nThree.\n\n[^1]: Four five.");
        assertThat(Words.sizeOf(text)).isEqualTo(new Document.Size(2, 4, 0));
    }
}
