package org.variorum.store;

import java.text.Normalizer;
import java.util.Arrays;

/// A text without case and accents, and where each of its characters stood. Offsets are UTF-16 units.
///
/// Searching folds both sides the same way, so that it does not matter whether an accent is a character of
/// its own: an accented Latin, Greek or Cyrillic letter counts as its base (but й and ў are letters of their
/// own), marks of stress and the points of Hebrew and Arabic do not count, ligatures count as their letters.
final class Folded {
    private static final char UNKNOWN = 0;
    private static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder out = new StringBuilder(original.length() + 8);
        int[] origins = new int[original.length() + 9];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (isSilent(c)) {
                recompose(out, c);
                continue;
            }
            String several = ligature(c);
            int from = out.length();
            if (several.isEmpty()) {
                out.append(simple(c));
            } else {
                out.append(several);
            }
            if (out.length() >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            Arrays.fill(origins, from, out.length(), i);
        }
        origins = Arrays.copyOf(origins, out.length() + 1);
        origins[out.length()] = original.length();
        return new Folded(out.toString(), origins);
    }

    String text() {
        return text;
    }

    /// Where the character at `offset` of the folded text begins in the original.
    int start(int offset) {
        return origins[offset];
    }

    /// Where what ends at `offset` of the folded text ends in the original, with the marks that belong to it.
    int end(int offset) {
        return offset == 0 ? 0 : Math.max(origins[offset], origins[offset - 1] + 1);
    }

    private static boolean isSilent(char c) {
        return c >= 0xad
                && (c == 0xad
                        || c >= 0x300 && c <= 0x36f
                        || c >= 0x483 && c <= 0x487
                        || (c >= 0x591 && c <= 0x5c7
                                        || c >= 0x610 && c <= 0x61a
                                        || c >= 0x64b && c <= 0x65f
                                        || c == 0x670
                                        || c >= 0x6d6 && c <= 0x6ed)
                                && Character.getType(c) == Character.NON_SPACING_MARK
                        || c >= 0x1dc0 && c <= 0x1dff
                        || c >= 0x20d0 && c <= 0x20ff
                        || c >= 0xfe20 && c <= 0xfe2f
                        || c >= 0x200b && c <= 0x200f
                        || c == 0xfeff
                        || c == 0x640);
    }

    /// Makes й and ў of a letter and the breve that follows it.
    private static void recompose(StringBuilder out, char mark) {
        int last = out.length() - 1;
        if (mark == 0x306 && last >= 0) {
            switch (out.charAt(last)) {
                case 'и' -> out.setCharAt(last, 'й');
                case 'у' -> out.setCharAt(last, 'ў');
                default -> {}
            }
        }
    }

    private static String ligature(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ﬀ' -> "ff";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ﬃ' -> "ffi";
            case 'ﬄ' -> "ffl";
            case 'ﬅ', 'ﬆ' -> "st";
            default -> "";
        };
    }

    private static char simple(char c) {
        char folded = SIMPLE[c];
        if (folded == UNKNOWN) {
            folded = base(c);
            SIMPLE[c] = folded;
        }
        return folded;
    }

    private static char base(char c) {
        char lower = Character.toLowerCase(Character.toUpperCase(c));
        return switch (lower) {
            case 'й', 'ў' -> lower;
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            case 'ς' -> 'σ';
            default -> {
                if (Character.isSurrogate(lower) || lower >= 0x3040 && lower <= 0xd7ff) {
                    yield lower;
                }
                String apart = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD);
                String letters = apart.codePoints()
                        .filter(mark -> mark > 0xffff || !isSilent((char) mark))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                yield letters.length() == 1 ? Character.toLowerCase(letters.charAt(0)) : lower;
            }
        };
    }
}
