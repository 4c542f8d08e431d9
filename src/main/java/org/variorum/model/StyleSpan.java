package org.variorum.model;

/// How a stretch of a canonical text is set. Spans are sorted by start and may nest or overlap.
///
/// @param data a footnote's mark, a link's target, else empty
public record StyleSpan(Kind kind, int start, int end, String data) {
    public enum Kind {
        ITALIC,
        BOLD,
        CODE,
        LINK,
        /// An empty span: a footnote's mark is shown here and is not part of the text.
        FOOTNOTE_MARK,
        /// The `[...]` of a gap.
        GAP,
        /// The editors' words inside a document; their brackets are not part of the text.
        EDITOR
    }
}
