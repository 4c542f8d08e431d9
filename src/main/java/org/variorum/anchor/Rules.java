package org.variorum.anchor;

/// The numbers that decide. They were chosen by measuring; docs/anchors.md says how.
final class Rules {
    /// Quotes that say less than this match whole words, exactly, or not at all.
    static final int SHORT = 20;

    /// Quotes that say at least this are hardly ever repeated by chance: one side of their surroundings is
    /// enough, and nearly the same words are the same passage, wherever they stand.
    static final int LONG = 100;

    /// Bare words that say less than this have to stand to the letter.
    static final int BARE = 12;

    /// A second place that comes so near to the first makes the answer ambiguous.
    static final double MARGIN = 0.07;

    /// Words at least so alike are offered to a reader who looks for a passage that was not found.
    static final double OFFERED = 0.5;

    /// The words of a passage of which it is certain where it stood may change to this likeness.
    static final double HELD = 0.5;

    /// Of a passage that is certain no greater share may as well be from elsewhere.
    static final double CONTESTED = 0.08;

    /// Of what stood round a passage this share has to be there still, where it is certain.
    static final double KEPT_AROUND = 0.75;

    /// What is left of a passage that was torn apart has to be this share of it to be shown.
    static final double PART = 0.35;

    /// Where less of a long passage is alike, only what is left of it is shown.
    static final double WHOLLY = 0.65;

    /// A side less alike than this speaks against it: texts of one language are alike by about 0.4 anywhere.
    static final double CONTRADICTS = 0.5;

    /// Fewer characters of surroundings than this say nothing by themselves.
    static final int TELLING_SIDE = 8;

    /// How much the words weigh against 32 characters of surroundings.
    static final double WORDS = 3;

    /// Longer quotes are not looked for as a whole when they are not found exactly, but by their two ends.
    static final int WHOLE = 4096;

    /// So many places of one quote are compared at most.
    static final int PLACES = 2000;

    private Rules() {}

    /// Below this likeness the words of a quote are not found: the less a quote says, the easier something
    /// like it stands in any text.
    static double floor(int weight) {
        return between(weight, 30, 0.7, 100, 0.55);
    }

    /// A side of the surroundings at least so alike speaks for a place; few words need more support, for many
    /// texts repeat whole formulas.
    static double agreement(int weight) {
        return between(weight, SHORT, 0.9, LONG, 0.65);
    }

    /// Falls evenly from one value to the other while the weight grows.
    private static double between(int weight, int light, double first, int heavy, double last) {
        double part = Math.clamp((double) (weight - light) / (heavy - light), 0, 1);
        return first + part * (last - first);
    }
}
