package org.variorum.model;

/// A paragraph-like piece of a canonical text. Blocks follow each other in order, do not overlap, and between
/// two of them stands one line feed that belongs to neither.
///
/// @param number the paragraph number shown as ¶n, counted from 1; 0 for what is not counted (headings, captions,
///     credits, footnotes)
/// @param level 1 to 6 for a heading, the depth of a quotation or list item, else 0
/// @param label what stands before it without being text: a footnote's mark, a list item's bullet or number;
///     else empty
public record Block(Kind kind, int start, int end, int number, int level, String label) {
    public enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        LIST_ITEM,
        CAPTION,
        CREDIT,
        FOOTNOTE,
        /// Nothing but a gap in the record and what the editors say of it.
        GAP,
        /// A paragraph in which only the editors speak.
        EDITOR
    }

    public Range range() {
        return new Range(start, end);
    }

    public boolean isNumbered() {
        return number > 0;
    }
}
