package org.variorum.compare.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words and marks for comparing. What is only typography is dropped here: the kind of
/// quotation mark and dash, spaces and line ends, hyphens inside words and at line ends, ligatures, wide forms, soft
/// hyphens, direction marks, the dots of ё, stress marks on Russian vowels, Hebrew and Arabic points.
final class Wording {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Wording(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Wording wording = new Wording(text);
        for (int at = 0; at < text.length(); ) {
            at = wording.step(at);
        }
        return wording.tokens;
    }

    private int step(int at) {
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        if (isSpace(point) || isIgnorable(point)) {
            return end;
        }
        if (isOfWord(point)) {
            return isUnspaced(text.charAt(at)) ? put(Token.Kind.WORD, at, end) : word(at);
        }
        if (point == 0x2026 || (point == '.' && ellipsisEnd(at) > at)) {
            int after = point == 0x2026 ? end : ellipsisEnd(at);
            while (after < text.length() && (text.charAt(after) == '.' || text.charAt(after) == 0x2026)) {
                after++;
            }
            return mark("…", at, after);
        }
        if (isDash(point)) {
            int after = end;
            while (after < text.length() && isDash(text.charAt(after))) {
                after++;
            }
            return mark("-", at, after);
        }
        if (Signs.isMark(point)) {
            boolean twice = end < text.length() && text.charAt(end) == point && Signs.isSingle(point);
            return mark("\"", at, twice ? end + 1 : end);
        }
        return mark(plain(point), at, end);
    }

    /// `...` and `. . .`; `at` where there is none.
    private int ellipsisEnd(int at) {
        int dots = 0;
        int i = at;
        int last = at;
        while (i < text.length() && (text.charAt(i) == '.' || (text.charAt(i) == ' ' && i - last <= 1))) {
            if (text.charAt(i) == '.') {
                dots++;
                last = i + 1;
            }
            i++;
        }
        return dots >= 3 ? last : at;
    }

    private int word(int at) {
        StringBuilder letters = new StringBuilder();
        int i = at;
        int end = at;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (isOfWord(point) && !isUnspaced(text.charAt(i))) {
                letters.appendCodePoint(point);
                end = next;
            } else if (Signs.isApostrophe(point) && letterAt(next) && letterBefore(i)) {
                letters.append('\'');
            } else if (isHyphen(point) && letterBefore(i) && letterAt(next)) {
                // a compound
            } else if ((isHyphen(point) || point == 0xAD) && lineGoesOn(next) > next) {
                next = lineGoesOn(next);
            } else if (isSpace(point) || !isIgnorable(point)) {
                break;
            }
            i = next;
        }
        String strict = strict(letters.toString());
        tokens.add(new Token(Token.Kind.WORD, strict, loose(strict), at, end));
        return Math.max(i, end);
    }

    private boolean letterAt(int i) {
        return i < text.length() && Character.isLetter(text.codePointAt(i));
    }

    private boolean letterBefore(int i) {
        return i > 0 && (Character.isLetter(text.codePointBefore(i)) || isMarkOnLetter(text.codePointBefore(i)));
    }

    /// Where the next line's first letter stands, if only white space with a line break lies before it.
    private int lineGoesOn(int at) {
        boolean broken = false;
        int i = at;
        while (i < text.length() && isSpace(text.charAt(i))) {
            broken |= text.charAt(i) == '\n';
            i++;
        }
        return broken && letterAt(i) && Character.isLowerCase(text.codePointAt(i)) ? i : at;
    }

    private int put(Token.Kind kind, int at, int end) {
        String strict = strict(text.substring(at, end));
        tokens.add(new Token(kind, strict, loose(strict), at, end));
        return end;
    }

    private int mark(String sign, int at, int end) {
        tokens.add(new Token(Token.Kind.MARK, sign, sign, at, end));
        return end;
    }

    private static String plain(int point) {
        return switch (point) {
            case 0x3002 -> ".";
            case 0x3001 -> ",";
            default -> point < 0x80 ? Character.toString(point) : strict(Character.toString(point));
        };
    }

    static String strict(String word) {
        if (isAscii(word)) {
            return word;
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().filter(point -> !isPoint(point)).forEach(point -> {
            switch (point) {
                case 'ё' -> kept.append('е');
                case 'Ё' -> kept.append('Е');
                case 'æ' -> kept.append("ae");
                case 'Æ' -> kept.append("Ae");
                case 'œ' -> kept.append("oe");
                case 'Œ' -> kept.append("Oe");
                case 0xAD, 0x640 -> {}
                default -> kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    static String loose(String strict) {
        String lower = strict.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower.replace("й", "\u0001"), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{Mn}", "").replace('\u0001', 'й').replace("ß", "ss");
    }

    /// A stress mark that was not composed with its letter, a Hebrew or Arabic point.
    private static boolean isPoint(int point) {
        return point == 0x300
                || point == 0x301
                || (point >= 0x591 && point <= 0x5C7)
                || (point >= 0x610 && point <= 0x61A)
                || (point >= 0x64B && point <= 0x65F)
                || point == 0x670;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isIgnorable(int point) {
        int type = point < 0x80 ? 0 : Character.getType(point);
        return point < 0x20 || type == Character.FORMAT || type == Character.CONTROL;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || isMarkOnLetter(point);
    }

    private static boolean isMarkOnLetter(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDash(int point) {
        return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == 0xFF0D;
    }

    private static boolean isHyphen(int point) {
        return point == '-' || point == 0x2010 || point == 0x2011;
    }

    /// Scripts that set no spaces between words: every sign is compared by itself.
    static boolean isUnspaced(char c) {
        return (c >= 0x3005 && c <= 0x312F)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xE00 && c <= 0xEFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF);
    }
}
