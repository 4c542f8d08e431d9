package org.variorum.ingest;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;

/// Measures a text.
public final class Words {
    private Words() {}

    /// Numbered paragraphs, words outside footnotes, pages.
    public static Document.Size sizeOf(DocumentText text) {
        int paragraphs = (int) text.blocks().stream().filter(Block::isNumbered).count();
        int words = count(text.text().substring(0, text.bodyEnd()));
        return new Document.Size(paragraphs, words, text.pages().size());
    }

    /// Words in the sense of Unicode (UAX 29); Chinese and Japanese are divided by ICU's dictionary.
    public static int count(String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(text);
        int count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                count++;
            }
        }
        return count;
    }
}
