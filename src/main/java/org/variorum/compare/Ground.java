package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Edtf;
import org.variorum.model.Evidence;
import org.variorum.model.Snapshot;

/// A piece of evidence with the place where it stands.
///
/// @param anchors where it stands, in order; empty where somebody took them all away
/// @param document the text that the first of them points into, if it is here
/// @param moment when that text was written, seen from the pivot of its set
public record Ground(
        Evidence evidence, List<Anchor> anchors, Optional<Document> document, Moment moment, Footing footing) {

    static Ground of(Snapshot now, Evidence evidence, Optional<Edtf> pivot) {
        List<Anchor> anchors = now.anchorsOf(evidence.id());
        Optional<Document> document = anchors.stream().findFirst().flatMap(anchor -> now.document(anchor.document()));
        Moment moment = Moment.of(document.flatMap(it -> Edtf.parse(it.date())), pivot);
        Footing footing =
                Footing.best(anchors.stream().map(Ground::footing).distinct().toList());
        return new Ground(evidence, anchors, document, moment, anchors.isEmpty() ? Footing.LOST : footing);
    }

    static Footing footing(Anchor anchor) {
        return switch (anchor.state()) {
            case ATTACHED, MOVED -> Footing.STANDS;
            case PENDING -> Footing.PENDING;
            case AMBIGUOUS, LOST -> Footing.LOST;
        };
    }

    /// What is left of it where some sources are looked away from: nothing, if it has no other place.
    Ground without(Aside aside) {
        List<Anchor> left =
                anchors.stream().filter(anchor -> !aside.covers(anchor)).toList();
        Footing then =
                Footing.best(left.stream().map(Ground::footing).distinct().toList());
        return left.size() == anchors.size()
                ? this
                : new Ground(
                        evidence,
                        left,
                        document.filter(it ->
                                !left.isEmpty() && left.getFirst().document().equals(it.id())),
                        moment,
                        left.isEmpty() ? Footing.LOST : then);
    }

    /// The words it was made on; empty for a region of a page.
    public Optional<String> quote() {
        return anchors.stream()
                .findFirst()
                .flatMap(anchor -> Optional.ofNullable(anchor.quote()))
                .map(quote -> quote.exact());
    }
}
