package org.variorum.model;

/// One way of pointing into a document. An anchor keeps several: a re-scanned file may shift its offsets, but
/// the words themselves usually survive.
public sealed interface Selector {
    /// The words, with up to 32 characters on either side; context may be empty.
    record Quote(String exact, String prefix, String suffix) implements Selector {
        private static final int CONTEXT = 32;

        /// The words at a place in a text, with what stands round them.
        public static Quote of(String text, Range place) {
            int before = whole(text, Math.max(0, place.start() - CONTEXT));
            int after = whole(text, Math.min(text.length(), place.end() + CONTEXT));
            return new Quote(
                    text.substring(place.start(), place.end()),
                    text.substring(before, place.start()),
                    text.substring(place.end(), after));
        }

        /// Moves out of the middle of a surrogate pair.
        private static int whole(String text, int offset) {
            boolean inside = offset > 0
                    && offset < text.length()
                    && Character.isLowSurrogate(text.charAt(offset))
                    && Character.isHighSurrogate(text.charAt(offset - 1));
            return inside ? offset + 1 : offset;
        }
    }

    /// UTF-16 offsets into the canonical text, end exclusive.
    record Span(int start, int end) implements Selector {}

    /// A rectangle on a page, in PDF points from the upper left corner of the page as it is shown.
    record Region(int page, double x, double y, double width, double height) implements Selector {}

    default boolean needsText() {
        return switch (this) {
            case Quote _, Span _ -> true;
            case Region _ -> false;
        };
    }
}
