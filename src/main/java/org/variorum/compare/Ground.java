package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Role;

/// A piece of evidence with the place where it stands.
///
/// @param anchors where it stands, in order; empty where somebody took them all away
/// @param document the text that the first of them points into, if it is here
/// @param moment when that text was written, seen from the pivot of its set
public record Ground(
        Evidence evidence, List<Anchor> anchors, Optional<Document> document, Moment moment, Footing footing) {

    static Ground of(Outlook from, Evidence evidence, Id.Claim claim) {
        List<Anchor> anchors = from.now().anchorsOf(evidence.id());
        Optional<Document> document = anchors.isEmpty()
                ? Optional.empty()
                : from.now().document(anchors.getFirst().document());
        Moment moment = Moment.of(document.flatMap(from::date), from.pivot(claim));
        Footing footing = anchors.isEmpty()
                ? Footing.LOST
                : Footing.best(anchors.stream().map(Ground::footing).toList());
        return new Ground(evidence, anchors, document, moment, footing);
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

    /// Whether it is a source and not what somebody wrote about the sources later.
    public boolean isOfTheTime() {
        return document.filter(it -> it.role() == Role.PRIMARY).isPresent();
    }

    /// The words it was made on; empty for a region of a page.
    public Optional<String> quote() {
        return anchors.stream()
                .findFirst()
                .flatMap(anchor -> Optional.ofNullable(anchor.quote()))
                .map(quote -> quote.exact());
    }
}
