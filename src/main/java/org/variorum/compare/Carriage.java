package org.variorum.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;

/// What would happen if notes were carried to all other witnesses of their texts.
///
/// @param all one for each anchor and witness, witness by witness
public record Carriage(List<Carried> all) {
    public Carriage {
        all = List.copyOf(all);
    }

    /// The passages of a note that are its own: what was carried is not carried on.
    public static List<Anchor> own(Snapshot now, Id.Note note) {
        return now.anchorsOf(note).stream()
                .filter(anchor -> anchor.carriedFrom() == null)
                .toList();
    }

    /// The passages in a document of the reader's own notes.
    public static List<Anchor> own(Snapshot now, Id.Document document) {
        return now.anchorsIn(document).stream()
                .filter(anchor -> anchor.carriedFrom() == null
                        && anchor.of() instanceof Id.Note note
                        && now.note(note).map(Carriage::isReaders).orElse(false))
                .toList();
    }

    private static boolean isReaders(Note note) {
        return note.origin().isReaders() && note.from().isReader();
    }

    /// Looks for all places. Long; any thread.
    ///
    /// @param texts reads a document's text
    public static Carriage of(Snapshot now, List<Anchor> anchors, Function<Id.Document, Optional<DocumentText>> texts) {
        List<Carried> all = new ArrayList<>();
        Map<Id, Integer> orders = new HashMap<>();
        for (Id.Document id : anchors.stream().map(Anchor::document).distinct().toList()) {
            Optional<Document> document = now.document(id);
            Optional<DocumentText> text = texts.apply(id);
            if (document.isEmpty() || text.isEmpty()) {
                continue;
            }
            Pins.Side mine = new Pins.Side(document.get(), text.get());
            for (Witness witness : Witness.of(now, id)) {
                DocumentText its = texts.apply(witness.document().id()).orElse(null);
                if (its != null) {
                    Carrying carrying = new Carrying(now, mine, witness, its);
                    for (Anchor anchor : anchors) {
                        if (anchor.document().equals(id)) {
                            int order = orders.merge(anchor.of(), after(now, anchor.of()), (a, _) -> a + 1);
                            all.add(Carried.of(anchor, mine, witness, its, carrying, new Id.Anchor(Id.fresh()), order));
                        }
                    }
                }
            }
        }
        return new Carriage(all);
    }

    private static int after(Snapshot now, Id thing) {
        return now.anchorsOf(thing).stream().mapToInt(Anchor::order).max().orElse(-1) + 1;
    }

    public List<Witness> witnesses() {
        return all.stream().map(Carried::witness).distinct().toList();
    }

    public List<Carried> to(Witness witness) {
        return all.stream().filter(each -> each.witness().equals(witness)).toList();
    }
}
