package org.variorum.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// What the scripts of a text ask of those who set it.
///
/// On Linux JavaFX 23 and later throws out of layout when a right-to-left run is wrapped inside, and draws
/// runs with combining marks past the column. Neither happens where no such run is ever split: so a text with
/// any complex character is set as one run a word.
final class Scripts {
    /// Longer words are set letter by letter: they may not fit into a line.
    static final int LONGEST_WORD = 24;

    /// Code points that the toolkit shapes as complex, first and last in turn.
    private static final int[] COMPLEX = {
        0x300, 0x36F, 0x590, 0x8FF, 0x900, 0xE7F, 0xF00, 0x109F, 0x1100, 0x11FF, 0x13A0, 0x13FF, 0x1780, 0x17FF, 0x1C50,
        0x1C7F, 0x200C, 0x200F, 0x202A, 0x202E, 0x2066, 0x206F, 0xAB70, 0xABFF, 0xFB1D, 0xFDFF, 0xFE70, 0xFEFE, 0x11080,
        0x110CF, 0x12000, 0x1254F
    };

    /// Families that have Arabic and Hebrew together with their punctuation: pieces of a word from two fonts
    /// come in the wrong order.
    private static final List<String> RIGHT_TO_LEFT_FAMILIES =
            List.of("DejaVu Sans", "Arial", "Segoe UI", "Tahoma", "Geeza Pro", "FreeSans");

    private static @Nullable String rightToLeftFamily;

    private Scripts() {}

    static boolean isComplex(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= COMPLEX[0] && isComplex(Character.codePointAt(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComplex(int codePoint) {
        for (int i = 0; i < COMPLEX.length; i += 2) {
            if (codePoint < COMPLEX[i]) {
                break;
            }
            if (codePoint <= COMPLEX[i + 1]) {
                return true;
            }
        }
        return isRightToLeft(codePoint);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether the first letter that has a direction runs from right to left.
    static boolean startsRightToLeft(CharSequence text) {
        return text.codePoints()
                .filter(c ->
                        isRightToLeft(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .mapToObj(Scripts::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    static boolean hasRightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(Scripts::isRightToLeft);
    }

    /// The text in pieces that need not be broken: as far as a line may end, letter by letter where that is
    /// very far.
    static List<String> words(String text) {
        // The toolkit's own iterator: a run must end wherever the toolkit would end a line.
        List<String> words = new ArrayList<>();
        for (String word : cut(text, BreakIterator.getLineInstance(Locale.ROOT))) {
            if (word.length() <= LONGEST_WORD) {
                words.add(word);
            } else {
                words.addAll(letters(word));
            }
        }
        return words;
    }

    /// The text letter by letter, marks with their letter.
    static List<String> letters(String text) {
        return cut(text, BreakIterator.getCharacterInstance(Locale.ROOT));
    }

    private static List<String> cut(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /// The family for words from right to left; empty where none is installed.
    static String rightToLeftFamily() {
        String family = rightToLeftFamily;
        if (family == null) {
            List<String> there = Font.getFamilies();
            family = RIGHT_TO_LEFT_FAMILIES.stream()
                    .filter(there::contains)
                    .findFirst()
                    .orElse("");
            rightToLeftFamily = family;
        }
        return family;
    }
}
