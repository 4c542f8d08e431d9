package org.variorum.anchor;

/// How alike the surroundings of a place are to those of the quote.
///
/// @param before characters that the quote has before it, in normal form
/// @param beforeEdits how many of them would have to be changed
/// @param after characters that it has after it
/// @param afterEdits how many of them would have to be changed
record Sides(int before, int beforeEdits, int after, int afterEdits) {
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

    /// Whether every side that tells anything speaks for the place.
    boolean agree() {
        return areTheSame() || (tell() && atLeast(before, beforeEdits, true) && atLeast(after, afterEdits, true));
    }

    boolean agreeOnOneSide() {
        return atLeast(before, beforeEdits, false) || atLeast(after, afterEdits, false);
    }

    /// Whether every side that tells anything speaks against the place.
    boolean contradict() {
        return tell() && against(before, beforeEdits) && against(after, afterEdits);
    }

    private static boolean atLeast(int length, int edits, boolean ifItTellsNothing) {
        return length < Rules.TELLING_SIDE ? ifItTellsNothing : 1 - (double) edits / length >= Rules.AGREES;
    }

    private static boolean against(int length, int edits) {
        return length < Rules.TELLING_SIDE || 1 - (double) edits / length < Rules.CONTRADICTS;
    }
}
