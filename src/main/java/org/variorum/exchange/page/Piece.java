package org.variorum.exchange.page;

import org.variorum.model.Stance;

/// What cannot be broken: a word, or a drawn sign.
sealed interface Piece {
    /// What stands between a piece and the one before it.
    enum Joint {
        /// Nothing, and no line ends there.
        TIGHT,
        /// Nothing, and a line may end there.
        OPEN,
        SPACE
    }

    Joint joint();

    /// @param offset where it begins in the document's text, UTF-16; -1 where it is not the document's
    record Word(String text, Style style, Joint joint, int offset) implements Piece {}

    /// @param size of its box, points
    record Sign(Stance stance, double size, Joint joint) implements Piece {}

    /// The end of a line that was meant as one.
    record End() implements Piece {
        @Override
        public Joint joint() {
            return Joint.OPEN;
        }
    }
}
