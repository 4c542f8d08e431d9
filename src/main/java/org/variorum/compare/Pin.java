package org.variorum.compare;

import java.util.List;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// A passage of one text that is tied to a passage of another. Passages are UTF-16 offsets; what is level is
/// where they begin.
///
/// @param ties how many things tie these two places: the more, the firmer
/// @param claims what it is about, the firmest first; empty where paragraphs answer each other
public record Pin(Range here, Range there, Kind kind, int ties, List<Id.Claim> claims) {
    /// What ties two places, and how firmly: where pins contradict each other, the firmer one leads.
    public enum Kind {
        /// The reader put the two beside each other. No number of others outweighs it.
        OWN(1e9),
        /// A paragraph and its translation.
        ALIGNED(8),
        /// The beginning or the end of a text and of its translation.
        EDGE(0.5),
        /// The same claim is made in both.
        CLAIM(6),
        /// A claim is made in one, and a position on it leans on the other.
        GROUND(4),
        /// One position leans on both.
        POSITION(3),
        /// Positions on the same claim lean on both.
        SAME_CLAIM(1);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        /// Whether between two pins of such kinds nothing is missing, however far they are apart.
        boolean isFirm() {
            return this == OWN || this == ALIGNED || this == EDGE;
        }
    }

    private static final double MORE = 0.5;
    private static final double MOST = 2;

    public Pin {
        claims = List.copyOf(claims);
    }

    /// The kind's weight, and half a point for each further tie, two at the most.
    public double weight() {
        return kind.weight + Math.min(MOST, MORE * (ties - 1));
    }

    /// The same from the other text's side.
    public Pin turned() {
        return new Pin(there, here, kind, ties, claims);
    }

    /// Where it is in this text.
    int at() {
        return here.start();
    }

    /// Where it is in the other text.
    int to() {
        return there.start();
    }
}
