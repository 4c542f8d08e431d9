package org.variorum.anchor.proof;

import java.util.BitSet;
import org.variorum.model.Range;

/// Knows where a passage is in a changed text, and whether an answer is right. Only letters and digits count.
///
/// The passage's letters are followed through the change. Where they stand close together is one of its places
/// (a gap of more than its own length, and 40 characters, divides two); the place that holds most of them is
/// the one to be found, or any that holds as many, as where lines were doubled. An answer is right where of its
/// letters enough belong to the passage, and of the letters that stand in its best place enough are in the
/// answer: nine in ten for an answer that asks for no look, two in three for one that does. New letters in the
/// middle of an answer (a footnote's mark, a running head) are no fault; at its ends they are.
final class Judge {
    static final double CERTAIN = 0.9;
    static final double CHECKED = 2.0 / 3;
    private static final double PRESENT = 0.7;
    private static final int GAP = 40;

    private final Tracked changed;
    private final Range passage;
    private final int most;
    private final boolean present;

    Judge(String original, Tracked changed, Range passage) {
        this.changed = changed;
        this.passage = passage;
        int gap = Math.max(GAP, passage.length());
        BitSet place = new BitSet();
        BitSet kept = new BitSet();
        int largest = 0;
        int largestKept = 0;
        int last = -1;
        for (int i = 0; i < changed.text().length(); i++) {
            int origin = changed.origin(i);
            if (passage.contains(origin) && isLetter(i)) {
                if (last >= 0 && i - last > gap) {
                    place.clear();
                    kept.clear();
                }
                last = i;
                place.set(origin - passage.start());
                if (changed.isKept(i)) {
                    kept.set(origin - passage.start());
                }
                largest = Math.max(largest, place.cardinality());
                largestKept = Math.max(largestKept, kept.cardinality());
            }
        }
        most = largest;
        present = largestKept >= PRESENT * Passages.letters(original, passage) && largestKept > 0;
    }

    /// Whether seven in ten of its letters are still there, in one place.
    boolean present() {
        return present;
    }

    /// @param share how much of the answer and of the place must be the same, 0 to 1
    boolean isRight(Range answer, double share) {
        BitSet found = new BitSet();
        int own = 0;
        int foreign = 0;
        int added = 0;
        for (int i = answer.start(); i < answer.end(); i++) {
            if (!isLetter(i)) {
                continue;
            }
            int origin = changed.origin(i);
            if (origin < 0) {
                added++;
            } else if (passage.contains(origin)) {
                foreign += own == 0 ? added : 0;
                added = 0;
                own++;
                found.set(origin - passage.start());
            } else {
                foreign++;
            }
        }
        foreign += own == 0 ? 0 : added;
        return own > 0 && own >= share * (own + foreign) && found.cardinality() >= share * most;
    }

    private boolean isLetter(int at) {
        char c = changed.text().charAt(at);
        return Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
    }
}
