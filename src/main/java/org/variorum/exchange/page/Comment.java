package org.variorum.exchange.page;

import java.util.List;
import org.variorum.model.Stance;

/// What a voice says to a passage.
///
/// @param offset where the passage begins, UTF-16 offset into the document's text
/// @param pieces the words: the lemma, who speaks, how they stand, on which claim, the argument
record Comment(int offset, Stance stance, List<Piece> pieces) {}
