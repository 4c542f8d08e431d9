package org.variorum.ingest;

/// What every canonical text is free of, whatever file it comes from.
final class Canonical {
    private Canonical() {}

    /// Line ends become line feeds; the byte order mark, soft hyphens, zero-width spaces and control
    /// characters go; half a surrogate pair becomes the replacement character. No other character is touched.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\u0085' || c == '\u2028' || c == '\f' || c == '\u000B') {
                clean.append('\n');
            } else if (c == '\u2029') {
                clean.append("\n\n");
            } else if (c == '\n' || c == '\t') {
                clean.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (!isDropped(c)) {
                clean.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return clean.toString();
    }

    /// What no text keeps: control characters, the byte order mark, soft hyphens and zero-width spaces.
    static boolean isDropped(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || c == '\uFEFF' || c == '\u00AD' || c == '\u200B';
    }

    /// White space of any kind, the no-break spaces included.
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
