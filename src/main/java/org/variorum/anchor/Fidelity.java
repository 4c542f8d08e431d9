package org.variorum.anchor;

/// How far the words of a place are those of the quote; the truest first.
enum Fidelity {
    /// To the letter.
    LITERAL,
    /// The same letters; marks, spaces and line ends may differ.
    TYPOGRAPHIC,
    /// The same only in normal form: case, diacritics or ligatures differ.
    NORMAL,
    /// Some words differ.
    NEAR;

    /// Of two stretches with the same normal form.
    static Fidelity of(String one, String other) {
        if (one.equals(other)) {
            return LITERAL;
        }
        return letters(one).equals(letters(other)) ? TYPOGRAPHIC : NORMAL;
    }

    /// Only the letters and digits, and where a paragraph ends among them.
    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        int lineEnds = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                lineEnds++;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Folding.isMark(c)) {
                if (lineEnds > 1) {
                    letters.append('\n');
                }
                letters.append(c);
                lineEnds = 0;
            }
        }
        return letters.toString();
    }
}
