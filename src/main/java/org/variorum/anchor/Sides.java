package org.variorum.anchor;

/// How alike the surroundings of a place are to those of the quote.
///
/// @param before characters that the quote has before it, in normal form
/// @param beforeEdits how many of them would have to be changed
/// @param after characters that it has after it
/// @param afterEdits how many of them would have to be changed
/// @param toTheLetter whether they are known to be the same, signs and line ends too
record Sides(int before, int beforeEdits, int after, int afterEdits, boolean toTheLetter) {
    int length() {
        return before + after;
    }

    /// 0 to 1; 1 where the quote has no surroundings.
    double likeness() {
        return length() == 0 ? 1 : 1 - (double) (beforeEdits + afterEdits) / length();
    }

    boolean areTheSame() {
        return beforeEdits == 0 && afterEdits == 0;
    }

    /// Whether there is enough of them to say anything.
    boolean tell() {
        return before >= Rules.TELLING_SIDE || after >= Rules.TELLING_SIDE;
    }

    /// With nothing changed, not even a sign.
    Sides same() {
        return new Sides(before, 0, after, 0, true);
    }

    int edits() {
        return beforeEdits + afterEdits;
    }

    /// Whether both sides speak for the place; one that is too short to tell anything has to be the same. For a few
    /// words nothing may have changed:
    /// formulas that differ by one character are common, and a few words prove nothing against them.
    ///
    /// @param weight how much the words themselves say
    boolean agree(int weight) {
        if (areTheSame()) {
            return true;
        }
        return tell()
                && weight >= Rules.SHORT
                && speaksFor(before, beforeEdits, weight, beforeEdits == 0)
                && speaksFor(after, afterEdits, weight, afterEdits == 0);
    }

    boolean agreeOnOneSide(int weight) {
        return speaksFor(before, beforeEdits, weight, false) || speaksFor(after, afterEdits, weight, false);
    }

    /// Whether every side that tells anything speaks against the place.
    boolean contradict() {
        return tell() && against(before, beforeEdits) && against(after, afterEdits);
    }

    private static boolean speaksFor(int length, int edits, int weight, boolean ifItTellsNothing) {
        return length < Rules.TELLING_SIDE ? ifItTellsNothing : 1 - (double) edits / length >= Rules.agreement(weight);
    }

    private static boolean against(int length, int edits) {
        return length < Rules.TELLING_SIDE || 1 - (double) edits / length < Rules.CONTRADICTS;
    }
}
