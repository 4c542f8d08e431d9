package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// An interpretation with everything that is known of it.
///
/// @param reporter through whom it is known, where it is not known directly
/// @param grounds what it leans on, in order
public record Position(
        Interpretation interpretation,
        Voice voice,
        Optional<Voice> reporter,
        Optional<Work> work,
        List<Ground> grounds) {

    /// Everything that is known of an interpretation; empty where its voice is not in the library.
    public static Optional<Position> of(Snapshot now, Interpretation interpretation) {
        return of(new Outlook(now), interpretation);
    }

    private static Optional<Position> of(Outlook from, Interpretation interpretation) {
        Snapshot now = from.now();
        return now.voice(interpretation.voice())
                .map(voice -> new Position(
                        interpretation,
                        voice,
                        Optional.ofNullable(interpretation.reportedBy()).flatMap(now::voice),
                        Optional.ofNullable(interpretation.work()).flatMap(now::work),
                        now.evidenceOf(interpretation.id()).stream()
                                .map(evidence -> Ground.of(from, evidence, interpretation.claim()))
                                .toList()));
    }

    /// The positions on a claim, in order.
    public static List<Position> on(Snapshot now, Id.Claim claim) {
        return on(new Outlook(now), claim);
    }

    /// The same, for somebody who asks for many claims.
    static List<Position> on(Outlook from, Id.Claim claim) {
        return from.now().interpretationsOf(claim).stream()
                .flatMap(interpretation -> of(from, interpretation).stream())
                .toList();
    }

    public Stance stance() {
        return interpretation.stance();
    }

    /// When it was taken, EDTF: as it says itself, else as its work does; empty where neither is known.
    public String date() {
        return interpretation.date().isEmpty() ? work.map(Work::issued).orElse("") : interpretation.date();
    }

    /// Whether what it leans on is still there. A passage that undercuts it does not hold it up, unless it has
    /// no other.
    public Footing footing() {
        List<Footing> holding = grounds.stream()
                .filter(ground -> ground.evidence().bearing() != Bearing.UNDERCUTS)
                .map(Ground::footing)
                .toList();
        return Footing.best(
                holding.isEmpty() ? grounds.stream().map(Ground::footing).toList() : holding);
    }

    /// Whether everything it leant on is gone. A silence needs nothing to lean on.
    public boolean isUnsupported() {
        return footing() == Footing.LOST && stance() != Stance.SILENT;
    }

    /// Whether any of its passages is among those that are looked away from.
    boolean leansOn(Aside aside) {
        for (Ground ground : grounds) {
            for (Anchor anchor : ground.anchors()) {
                if (aside.covers(anchor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The same with some sources looked away from.
    public Position without(Aside aside) {
        return new Position(
                interpretation,
                voice,
                reporter,
                work,
                grounds.stream().map(ground -> ground.without(aside)).toList());
    }
}
