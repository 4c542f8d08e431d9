package org.variorum.model;

/// One way of pointing into a document. An anchor keeps several: a re-scanned file may shift its offsets, but the words
/// themselves usually survive.
public sealed interface Selector {
    /// The words, with up to 32 characters on either side; context may be empty.
    record Quote(String exact, String prefix, String suffix) implements Selector {}

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
