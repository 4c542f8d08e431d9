package org.variorum.exchange.annotation;

/// Words of a file as they may be kept.
final class Clean {
    private Clean() {}

    /// Without the character NUL, which databases and windows take for the end; with line feeds as line ends.
    static String words(String words) {
        return words.replace('\0', '\uFFFD').replace("\r\n", "\n").replace('\r', '\n');
    }

    /// On one line, without space at its ends.
    static String line(String words) {
        return words(words).replaceAll("\\s+", " ").strip();
    }
}
