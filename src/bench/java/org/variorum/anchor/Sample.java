package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts to measure in: the words of the first reading set's documents, in another order each time they come.
final class Sample {
    private static final List<String> DOCUMENTS =
            List.of("nsc-68", "nsc-48-2", "acheson-press-club", "mao-stalin-1950-10-02-received", "stalin-gottwald-en");

    private Sample() {}

    /// So many characters in sentences and paragraphs, the same for the same seed.
    static String text(int length, long seed) {
        List<String> words = new ArrayList<>();
        for (String document : DOCUMENTS) {
            words.addAll(List.of(Texts.document(document).split("\\s+")));
        }
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length + 100);
        while (text.length() < length) {
            String word = words.get(random.nextInt(words.size()));
            text.append(word).append(word.endsWith(".") && random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        text.setLength(length);
        return text.toString();
    }

    /// A stretch of a text with so many characters changed.
    static String changed(String text, int length, int changes, Random random) {
        int at = random.nextInt(text.length() - length);
        StringBuilder stretch = new StringBuilder(text.substring(at, at + length));
        for (int i = 0; i < changes; i++) {
            stretch.setCharAt(random.nextInt(length), (char) ('a' + random.nextInt(26)));
        }
        return stretch.toString();
    }
}
