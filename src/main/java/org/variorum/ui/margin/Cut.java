package org.variorum.ui.margin;

/// Shortens texts at a word.
final class Cut {
    private Cut() {}

    /// The text itself where it is no longer than `most`; else its beginning, cut at a word, with an ellipsis.
    ///
    /// @param most UTF-16 units
    static String at(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most - 1);
        if (end < most / 2) {
            end = Character.isLowSurrogate(line.charAt(most - 1)) ? most - 2 : most - 1;
        }
        return line.substring(0, end).replaceAll("[\\p{P}\\s]+$", "") + "…";
    }

    /// A line of Markdown without its marks, near enough for a card of one line.
    static String plain(String markdown) {
        return markdown.replaceAll("[*_`#>]+", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .strip();
    }
}
