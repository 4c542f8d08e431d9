package org.variorum.exchange.report;

/// Text put into HTML that is XML as well: everything that could be markup is escaped, and what XML cannot hold
/// (control characters, halves of pairs) becomes the replacement character.
final class Html {
    private final StringBuilder out = new StringBuilder();

    /// Markup of our own.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Anybody's words.
    Html text(String words) {
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        }
        return this;
    }

    static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' || point >= 0x7F && point < 0xA0;
        boolean half = point >= 0xD800 && point < 0xE000;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
