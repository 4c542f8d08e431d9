package org.variorum.edit;

import java.util.List;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;

/// A change to the library, as data. {@link Library#apply} makes it and answers the change that takes it
/// back. Things carry ids made by whoever makes them, so that putting a removed thing back is the same change
/// as adding it.
public sealed interface Edit {
    /// Puts a thing in its place: adds it, or replaces the one with the same id.
    record Put(Entity thing) implements Edit {}

    /// Takes a thing away, and with it what makes no sense without it: a note's, claim's or piece of
    /// evidence's anchors, an interpretation's evidence, a claim's interpretations, a question's claims, a
    /// voice's interpretations, the verdicts on a claim or a question. A removed document's text and file
    /// stay in the library, so that putting the document back is enough; anchors into it become pending.
    /// Removing what is not there changes nothing.
    record Remove(Id id) implements Edit {}

    /// Brings a document with its text and the file it was read from. The opposite is {@link Remove}, and the
    /// opposite of that is {@link Put}: text and file are kept under their hashes.
    ///
    /// @param file the bytes that were read
    record Bring(Document document, DocumentText text, byte[] file) implements Edit {}

    /// Several changes as one: all of them or none, undone in one step.
    ///
    /// @param deed what the reader did, for the undo menu and the journal
    record Batch(Deed deed, List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }

    static Edit of(Deed deed, Edit... edits) {
        return new Batch(deed, List.of(edits));
    }

    static Edit of(Deed deed, List<Edit> edits) {
        return new Batch(deed, edits);
    }

    /// What the reader did.
    default Deed deed() {
        return switch (this) {
            case Batch batch -> batch.deed();
            case Bring _ -> Deed.BRING_DOCUMENT;
            case Put _, Remove _ -> Deed.CHANGE;
        };
    }
}
