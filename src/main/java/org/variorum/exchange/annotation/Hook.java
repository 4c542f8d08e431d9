package org.variorum.exchange.annotation;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Origin;

/// An anchor that does not know its document yet.
///
/// @param id the same whenever the same file comes
/// @param origin whose it is: not always that of the thing it ties
/// @param of the note, claim or piece of evidence that it ties; a whole text only for a note
/// @param order the place among the anchors of the same thing, from 0
/// @param carriedFrom the anchor it was carried from, or null
/// @param kept how it stood in the library that wrote the file; null where another program wrote it
public record Hook(
        Id.Anchor id,
        Origin origin,
        Id of,
        int order,
        Target target,
        Id.@Nullable Anchor carriedFrom,
        @Nullable Kept kept) {

    /// How an anchor stood, in one text: where that very text is here, it stands so again, without being looked
    /// for. In any other text only `settled` is worth something, and only if it comes to the same state.
    ///
    /// @param textHash of the document as it was (see {@link org.variorum.model.Document#textHash}); empty where it
    ///     was not there either
    public record Kept(Anchor.State state, double score, String reason, boolean settled, String textHash) {}
}
