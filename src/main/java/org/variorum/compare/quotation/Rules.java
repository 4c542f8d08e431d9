package org.variorum.compare.quotation;

/// The numbers that decide, and the bounds. They were chosen by measuring; docs/quotation-audit.md says how.
final class Rules {
    /// An ellipsis may stand for so many words and marks of one place at most.
    static final int ELLIPSIS = 200;

    /// A bracket may stand in the place of so many at most.
    static final int INSTEAD = 12;

    /// So many words in a row may be missing without a sign; more, and it is two places.
    static final int SILENT = 12;

    /// A part of a splice has at least so many words.
    static final int PART = 4;

    /// How alike each part of a splice has to be.
    static final double PART_LIKENESS = 0.8;

    /// One or two words that stand in more places than this say nothing.
    static final int COMMON = 5;

    /// Quotations of so many words are looked up differently: to the letter, or as other forms of a word.
    static final int FEW = 2;

    /// Longer ones are looked up only to the letter.
    static final int LONGEST = 20_000;

    /// So many steps of comparing are made for one text that quotes.
    static final long BUDGET = 3_000_000_000L;

    private Rules() {}

    /// Below this likeness a quotation was not found: the less it says, the easier something like it stands in
    /// any text.
    static double floor(int letters) {
        double part = Math.clamp((letters - 15) / 85.0, 0, 1);
        return 0.72 - part * 0.20;
    }
}
