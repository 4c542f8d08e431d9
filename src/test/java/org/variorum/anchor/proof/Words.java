package org.variorum.anchor.proof;

import java.util.List;
import java.util.Random;
import org.variorum.model.Range;

/// New words that look like those of a text.
final class Words {
    private Words() {}

    /// So many words drawn from the text, as often as they stand in it.
    static String like(String text, int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(one(text, random));
        }
        return words.toString().replace('\n', ' ').strip();
    }

    /// One word with the space after it.
    static String one(String text, Random random) {
        int at = random.nextInt(text.length());
        int start = at;
        while (start > 0 && start > at - 40 && !isGap(text.charAt(start - 1))) {
            start--;
        }
        List<Range> words = Pieces.words(text, new Range(start, Math.min(text.length(), start + 60)));
        Range word = words.getFirst();
        String drawn = text.substring(word.start(), word.end()).replace('\n', ' ');
        return drawn.isBlank() ? "" : whole(drawn);
    }

    /// A sentence with about a third of its words changed for others of the text.
    static String varied(String text, Range sentence, double rate, Random random) {
        StringBuilder varied = new StringBuilder();
        for (Range word : Pieces.words(text, sentence)) {
            varied.append(random.nextDouble() < rate ? one(text, random) : text.substring(word.start(), word.end()));
        }
        return whole(varied.toString().replace('\n', ' '));
    }

    /// Where a sentence ends, without the space or line feed after it.
    static int end(String text, Range piece) {
        int end = piece.end();
        while (end > piece.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n' || c >= 0x3000;
    }

    /// Without half a pair at either end.
    private static String whole(String drawn) {
        String whole = drawn;
        if (!whole.isEmpty() && Character.isLowSurrogate(whole.charAt(0))) {
            whole = whole.substring(1);
        }
        if (!whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1))) {
            whole = whole.substring(0, whole.length() - 1);
        }
        return whole;
    }
}
