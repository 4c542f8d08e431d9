package org.variorum.compare.quotation;

import java.util.List;
import org.variorum.model.Id;
import org.variorum.model.Range;

/// Where a quotation, or a part of it, stands in a source.
///
/// @param quoted the part of the text that quotes, UTF-16 offsets
/// @param range the part of the source, from its first word to its last
/// @param tie how the source is linked to the text that quotes
/// @param editors the words there are not the source's own but its editors': an abstract, a note, a translation
///     that they quote
/// @param changes in what the two differ, in order
/// @param likeness 0 to 1; 1 where nothing differs
/// @param denied the word that stands directly before the passage denies it; empty where none does
public record Passage(
        Id.Document document,
        Range quoted,
        Range range,
        Linked.Tie tie,
        boolean editors,
        List<Change> changes,
        double likeness,
        String denied) {
    public Passage {
        changes = List.copyOf(changes);
    }

    Passage liked(double other) {
        return new Passage(document, quoted, range, tie, editors, changes, other, denied);
    }

    /// Whether nothing differs but what whoever quotes says openly.
    public boolean isTrue() {
        return changes.stream().allMatch(change -> change.kind().isOpen());
    }
}
