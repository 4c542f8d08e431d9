package org.variorum.compare;

import java.util.HashSet;
import java.util.Set;
import org.variorum.model.Anchor;
import org.variorum.model.Id;

/// Sources that are looked away from for a while, to see what holds without them. Never changes the library.
///
/// @param documents whole documents
/// @param passages single passages of others
public record Aside(Set<Id.Document> documents, Set<Passage> passages) {
    public static final Aside NOTHING = new Aside(Set.of(), Set.of());

    public Aside {
        documents = Set.copyOf(documents);
        passages = Set.copyOf(passages);
    }

    public boolean isEmpty() {
        return documents.isEmpty() && passages.isEmpty();
    }

    /// Whether what an anchor points at is set aside. An anchor whose words overlap a passage goes with it.
    public boolean covers(Anchor anchor) {
        if (documents.contains(anchor.document())) {
            return true;
        }
        if (passages.isEmpty()) {
            return false;
        }
        Passage there = Passage.of(anchor);
        return passages.stream().anyMatch(there::meets);
    }

    /// The same with a document set aside, or taken back in.
    public Aside turned(Id.Document document) {
        Set<Id.Document> all = new HashSet<>(documents);
        if (!all.remove(document)) {
            all.add(document);
        }
        return new Aside(all, passages);
    }

    public Aside turned(Passage passage) {
        Set<Passage> all = new HashSet<>(passages);
        if (!all.remove(passage)) {
            all.add(passage);
        }
        return new Aside(documents, all);
    }
}
