package org.variorum.compare.quotation;

/// Quotation marks of all kinds, and what belongs together.
final class Signs {
    private Signs() {}

    static boolean isMark(int c) {
        return switch (c) {
            case '"', '\'', '`', 0xAB, 0xBB, 0x2039, 0x203A, 0xFF02, 0xFF07, 0xB4, 0x2032, 0x2033 -> true;
            default -> (c >= 0x2018 && c <= 0x201F) || (c >= 0x300C && c <= 0x300F) || c == 0x301D || c == 0x301E;
        };
    }

    /// May stand inside a word: o’clock, isn't.
    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2BC || c == 0x2018 || c == 0xFF07;
    }

    /// Whether a mark of this kind can only close what another opened, or open.
    static boolean isSingle(int c) {
        return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B;
    }

    /// Whether `close` is how a quotation that began with `open` may end, in any language's custom.
    static boolean pairs(int open, int close) {
        return switch (open) {
            case 0x201C -> close == 0x201D; // English
            case 0x201E -> close == 0x201C || close == 0x201D || close == 0x201F; // German, Russian, Polish
            case 0x201F -> close == 0x201D;
            case 0x201D -> close == 0x201D; // Swedish, Finnish
            case 0x2018 -> close == 0x2019;
            case 0x201A -> close == 0x2018 || close == 0x2019;
            case 0x201B -> close == 0x2019;
            case 0x2019 -> close == 0x2019;
            case 0xAB -> close == 0xBB;
            case 0xBB -> close == 0xAB; // Danish, German books
            case 0x2039 -> close == 0x203A;
            case 0x203A -> close == 0x2039;
            case 0x300C -> close == 0x300D;
            case 0x300E -> close == 0x300F;
            case 0x301D -> close == 0x301E;
            default -> open == close && (open == '"' || open == '\'' || open == 0xFF02);
        };
    }

    /// Marks that look the same at both ends: only what stands beside them tells which they are.
    static boolean isTwoFaced(int c) {
        return c == '"' || c == '\'' || c == 0xFF02 || c == 0x201D || c == 0xBB || c == 0x203A || c == 0x2019;
    }

    static boolean opens(int c) {
        return switch (c) {
            case '"', '\'', 0xFF02, 0x201C, 0x201E, 0x201F, 0x201D, 0x2018, 0x201A, 0x201B, 0xAB, 0xBB -> true;
            case 0x2039, 0x203A, 0x300C, 0x300E, 0x301D -> true;
            default -> false;
        };
    }
}
