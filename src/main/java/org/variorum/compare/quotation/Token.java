package org.variorum.compare.quotation;

/// A word or a mark of a text, made ready for comparing.
///
/// @param strict what has to be the same in an exact quotation: without what is only typography
/// @param loose the same without case and diacritics: for finding
/// @param start UTF-16 offsets into the text
/// @param openAt the place in `strict` of letters that an editor put in brackets, or -1
/// @param free whether its first letter may be a capital or not: it begins a quotation
record Token(Kind kind, String strict, String loose, int start, int end, int openAt, boolean free) {
    enum Kind {
        WORD,
        /// A punctuation mark.
        MARK,
        /// Something is left out here: it stands for any words.
        ELLIPSIS,
        /// Somebody else's words stand here, perhaps in the place of some.
        INSERTION
    }

    Token(Kind kind, String strict, String loose, int start, int end) {
        this(kind, strict, loose, start, end, -1, false);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isJoint() {
        return kind == Kind.ELLIPSIS || kind == Kind.INSERTION;
    }

    boolean isFinal() {
        return kind == Kind.MARK && (strict.equals("?") || strict.equals("!"));
    }

    Token freed() {
        return new Token(kind, strict, loose, start, end, openAt, true);
    }

    /// How much it says; a word of five letters says 1.
    double weight() {
        return switch (kind) {
            case WORD -> (1 + Math.min(12, letters())) / 6.0;
            case MARK -> 0.2;
            case ELLIPSIS, INSERTION -> 0;
        };
    }

    /// An ideograph counts for three.
    int letters() {
        return loose.length() == 1 && Wording.isUnspaced(loose.charAt(0)) ? 3 : loose.length();
    }

    /// Whether a token of a source is what this one of a quotation says.
    boolean sameAs(Token source) {
        if (kind != source.kind) {
            return false;
        }
        if (openAt >= 0) {
            return opens(source);
        }
        return strict.equals(source.strict) || (free && sameButForCapital(source.strict));
    }

    private boolean sameButForCapital(String other) {
        return strict.length() == other.length()
                && strict.length() > 0
                && Character.toLowerCase(strict.charAt(0)) == Character.toLowerCase(other.charAt(0))
                && strict.regionMatches(1, other, 1, strict.length() - 1);
    }

    /// `[t]he`, `entangle[d]`: the letters outside the brackets have to be there, those inside replace a few.
    private boolean opens(Token source) {
        String before = loose.substring(0, openAt);
        String after = loose.substring(openAt);
        int rest = source.loose.length() - before.length() - after.length();
        return rest >= 0 && rest <= 4 && source.loose.startsWith(before) && source.loose.endsWith(after);
    }
}
