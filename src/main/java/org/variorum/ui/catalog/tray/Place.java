package org.variorum.ui.catalog.tray;

import org.variorum.compare.quotation.Variants;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Words;

/// A place in the document where an anchor may belong, with what stands there.
///
/// @param score 0 to 1: words and surroundings together
/// @param before up to 32 characters that stand before the words; `after` those behind them
/// @param at such as `¶8` or `p. 12`; may be empty
/// @param variants the words it was made on beside those
record Place(Range range, double score, String before, String words, String after, String at, Variants variants) {
    private static final int AROUND = 32;

    /// @param old the words the anchor was made on
    static Place of(DocumentText document, Range range, double score, String old) {
        String text = document.text();
        int start = Math.max(0, range.start() - AROUND);
        int end = Math.min(text.length(), range.end() + AROUND);
        String words = document.slice(range);
        return new Place(
                range,
                score,
                before(text.substring(start, range.start()), start == 0),
                words,
                after(text.substring(range.end(), end), end == text.length()),
                at(document, range.start()),
                Variants.of(old, words));
    }

    /// What stands before words, from a whole word of the same paragraph on.
    ///
    /// @param whole whether nothing was cut off
    static String before(String context, boolean whole) {
        int line = context.lastIndexOf('\n');
        if (line >= 0) {
            return context.substring(line + 1);
        }
        int space = context.indexOf(' ');
        return whole || context.isEmpty() ? context : space < 0 ? "" : "…" + context.substring(space);
    }

    /// What stands after them, up to a whole word.
    static String after(String context, boolean whole) {
        int line = context.indexOf('\n');
        if (line >= 0) {
            return context.substring(0, line);
        }
        int space = context.lastIndexOf(' ');
        return whole || context.isEmpty() ? context : space < 0 ? "" : context.substring(0, space) + "\u00A0…";
    }

    private static String at(DocumentText document, int offset) {
        int page = document.pageAt(offset);
        if (page >= 0 && !document.pages().get(page).label().isEmpty()) {
            return Words.of("margin.page", document.pages().get(page).label());
        }
        int paragraph = document.paragraphAt(offset);
        return paragraph == 0 ? "" : Words.of("margin.paragraph", String.valueOf(paragraph));
    }

    /// How like the old words these are, in words.
    String likeness() {
        return variants.isSame() ? Words.of("tray.like.same") : likeness(score);
    }

    /// A score in words.
    static String likeness(double score) {
        return Words.of(
                score >= 0.9
                        ? "tray.like.nearly"
                        : score >= 0.75 ? "tray.like.much" : score >= 0.55 ? "tray.like.partly" : "tray.like.little");
    }
}
