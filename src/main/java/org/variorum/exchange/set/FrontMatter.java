package org.variorum.exchange.set;

import java.util.Optional;

/// A document's file in its two parts.
///
/// @param yaml between the lines of `---`; begins on the file's second line
/// @param body the Markdown after it
record FrontMatter(String yaml, String body) {
    /// Empty where the file does not begin with front matter.
    ///
    /// @param file with line feeds as line ends
    static Optional<FrontMatter> split(String file) {
        if (!file.startsWith("---\n")) {
            return Optional.empty();
        }
        int end = file.indexOf("\n---\n", 3);
        return end < 0
                ? Optional.empty()
                : Optional.of(new FrontMatter(file.substring(4, Math.max(4, end + 1)), file.substring(end + 5)));
    }
}
