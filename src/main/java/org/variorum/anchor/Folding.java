package org.variorum.anchor;

import java.text.Normalizer;

/// What single characters become in the {@link NormalForm}.
final class Folding {
    static final int SOFT_HYPHEN = 0xAD;
    private static final int BREVE = 0x306;

    private Folding() {}

    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /// Characters that show nothing: joiners, marks of direction, control characters, the Arabic tatweel.
    static boolean isIgnorable(int point) {
        if (point < 0x7F) {
            return point < 0x20;
        }
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.CONTROL || point == 0x640;
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    static boolean isDash(int point) {
        return point == '-'
                || (point >= 0x2010 && point <= 0x2015)
                || point == 0x2212
                || point == 0xFE58
                || point == 0xFE63
                || point == 0xFF0D;
    }

    /// The dashes that stand inside words; the en dash counts, as between two names.
    static boolean isHyphen(int point) {
        return point == '-' || (point >= 0x2010 && point <= 0x2013);
    }

    static boolean isQuotationMark(int point) {
        return switch (point) {
            case '"', '\'', '`', 0xAB, 0xBB, 0xB4, 0x2BC, 0x2032, 0x2033, 0x2039, 0x203A, 0xFF02, 0xFF07 -> true;
            default -> (point >= 0x2018 && point <= 0x201F) || (point >= 0x300C && point <= 0x300F);
        };
    }

    /// Scripts that set no spaces between words: a line break between two such characters means nothing.
    static boolean isUnspaced(char c) {
        if (c < 0xE00) {
            return false;
        }
        return (c >= 0x3000 && c <= 0x312F)
                || (c >= 0xFF00 && c <= 0xFF9F)
                || (c >= 0xE00 && c <= 0xEFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF)
                || Character.isIdeographic(c)
                || isHalfOfIdeograph(c);
    }

    /// The first halves of the ideographs beyond the first plane.
    private static boolean isHalfOfIdeograph(char c) {
        return c >= 0xD840 && c <= 0xD888;
    }

    static String fold(int point) {
        if (point < 0x80) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        return fold(Character.toString(point));
    }

    /// One character with its marks: taken apart (ligatures, wide forms, long s), in lower case, without
    /// diacritics.
    static String fold(String cluster) {
        String apart = Normalizer.normalize(cluster, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        int before = 0;
        for (int i = 0; i < apart.length(); ) {
            int point = apart.codePointAt(i);
            i += Character.charCount(point);
            boolean shortI = point == BREVE && (before == 'и' || before == 'И');
            if (point == ' ' || (isDiacritic(point) && !shortI)) {
                continue;
            }
            before = point;
            plain.append(letter(Character.toLowerCase(Character.toUpperCase(point))));
        }
        return plain.toString();
    }

    /// Marks that editions set or leave out; the vowel signs of other scripts are letters in all but name,
    /// and й is another letter than и.
    private static boolean isDiacritic(int point) {
        return (point >= 0x300 && point <= 0x36F)
                || (point >= 0x591 && point <= 0x5C7)
                || (point >= 0x610 && point <= 0x61A)
                || (point >= 0x64B && point <= 0x65F)
                || point == 0x670
                || (point >= 0x6D6 && point <= 0x6ED)
                || (point >= 0x1AB0 && point <= 0x1AFF)
                || (point >= 0x1DC0 && point <= 0x1DFF)
                || (point >= 0x20D0 && point <= 0x20FF)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xFE20 && point <= 0xFE2F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }

    private static String letter(int point) {
        return switch (point) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            case 'ى', 'ی' -> "ي";
            case 'ک' -> "ك";
            default ->
                Character.isDigit(point)
                        ? String.valueOf((char) ('0' + Character.digit(point, 10)))
                        : Character.toString(point);
        };
    }
}
