package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Edit;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;

/// What hangs on a thing that is to be taken away, and the changes that take it away or give what hangs on it
/// to another. Pure.
///
/// @param claims under a question; made by a voice
/// @param positions held by a voice, on a claim or under a question, or taken from a work
/// @param reported positions that are known through a voice
/// @param evidence of those positions
/// @param verdicts that name a voice, or are about a claim or a question
/// @param places where a claim is made
record Removal(Id id, int claims, int positions, int reported, int evidence, int verdicts, int places) {
    static Removal of(Snapshot now, Id id) {
        Set<Id.Interpretation> held = new HashSet<>();
        int claims = 0;
        int reported = 0;
        int verdicts = 0;
        int places = 0;
        switch (id) {
            case Id.Voice voice -> {
                now.interpretationsBy(voice).forEach(each -> held.add(each.id()));
                claims = (int) now.claims().stream()
                        .filter(claim -> voice.equals(claim.madeBy()))
                        .count();
                reported = (int) now.interpretations().stream()
                        .filter(each -> voice.equals(each.reportedBy()) && !held.contains(each.id()))
                        .count();
                verdicts = (int) now.verdicts().stream()
                        .filter(each -> voice.equals(each.voice()))
                        .count();
            }
            case Id.Work work ->
                now.interpretations().stream()
                        .filter(each -> work.equals(each.work()))
                        .forEach(each -> held.add(each.id()));
            case Id.Question question -> {
                verdicts = now.verdictsOn(question).size();
                for (Claim claim : now.claimsOf(question)) {
                    claims++;
                    now.interpretationsOf(claim.id()).forEach(each -> held.add(each.id()));
                    verdicts += now.verdictsOn(claim.id()).size();
                    places += now.anchorsOf(claim.id()).size();
                }
            }
            case Id.Claim claim -> {
                now.interpretationsOf(claim).forEach(each -> held.add(each.id()));
                verdicts = now.verdictsOn(claim).size();
                places = now.anchorsOf(claim).size();
            }
            case Id.Interpretation position -> held.add(position);
            default -> {}
        }
        int evidence =
                held.stream().mapToInt(each -> now.evidenceOf(each).size()).sum();
        int positions = id instanceof Id.Interpretation ? 0 : held.size();
        return new Removal(id, claims, positions, reported, evidence, verdicts, places);
    }

    /// Whether so much hangs on it that one asks first. Undo brings everything back in any case.
    boolean isWeighty() {
        return switch (id) {
            case Id.Voice _, Id.Work _, Id.Question _ -> claims + positions + reported + verdicts > 0;
            case Id.Claim _ -> positions + verdicts > 0;
            case Id.Interpretation _ -> evidence > 3;
            default -> false;
        };
    }

    /// Whether what hangs on it could be another's.
    boolean canBeGiven() {
        return id instanceof Id.Voice || id instanceof Id.Work || id instanceof Id.Question;
    }

    /// Takes it away, and with it what makes no sense without it. What only names it names nobody afterwards;
    /// a verdict keeps the name of whoever convinced.
    List<Edit> away(Snapshot now) {
        List<Edit> edits = new ArrayList<>(rename(now, null, false));
        edits.add(new Edit.Remove(id));
        return edits;
    }

    /// Gives what hangs on it to another, and takes it away.
    ///
    /// @param other of the same kind
    List<Edit> into(Snapshot now, Id other) {
        List<Edit> edits = new ArrayList<>(rename(now, other, true));
        edits.add(new Edit.Remove(id));
        return edits;
    }

    /// @param other null for nobody
    private List<Edit> rename(Snapshot now, @Nullable Id other, boolean whole) {
        List<Edit> edits = new ArrayList<>();
        switch (id) {
            case Id.Voice voice -> {
                Id.Voice to = (Id.Voice) other;
                now.claims().stream()
                        .filter(claim -> voice.equals(claim.madeBy()))
                        .forEach(claim -> edits.add(new Edit.Put(madeBy(claim, to))));
                now.interpretations().stream()
                        .filter(each -> whole && voice.equals(each.voice())
                                || voice.equals(each.reportedBy()) && (whole || !voice.equals(each.voice())))
                        .forEach(each -> edits.add(new Edit.Put(with(
                                each,
                                to != null && voice.equals(each.voice()) ? to : each.voice(),
                                voice.equals(each.reportedBy()) ? to : each.reportedBy(),
                                each.work()))));
                if (to != null) {
                    now.verdicts().stream()
                            .filter(each -> voice.equals(each.voice()))
                            .forEach(each -> edits.add(new Edit.Put(convincedBy(each, to))));
                }
            }
            case Id.Work work ->
                now.interpretations().stream()
                        .filter(each -> work.equals(each.work()))
                        .forEach(each ->
                                edits.add(new Edit.Put(with(each, each.voice(), each.reportedBy(), (Id.Work) other))));
            case Id.Question question
            when other instanceof Id.Question to -> {
                now.claimsOf(question).forEach(claim -> edits.add(new Edit.Put(under(claim, to))));
                now.verdictsOn(question).forEach(each -> edits.add(new Edit.Put(about(each, to))));
            }
            default -> {}
        }
        return edits;
    }

    private static Claim madeBy(Claim claim, Id.@Nullable Voice voice) {
        return new Claim(
                claim.id(), claim.origin(), claim.question(), claim.label(), claim.statement(), voice, claim.order());
    }

    private static Claim under(Claim claim, Id.Question question) {
        return new Claim(
                claim.id(), claim.origin(), question, claim.label(), claim.statement(), claim.madeBy(), claim.order());
    }

    private static Interpretation with(
            Interpretation held, Id.Voice voice, Id.@Nullable Voice reporter, Id.@Nullable Work work) {
        return new Interpretation(
                held.id(),
                held.origin(),
                held.claim(),
                voice,
                held.stance(),
                held.directness(),
                Objects.equals(voice, reporter) ? null : reporter,
                held.confidence(),
                held.argument(),
                work,
                held.locator(),
                held.date(),
                held.order());
    }

    private static Verdict convincedBy(Verdict old, Id.Voice voice) {
        return new Verdict(
                old.id(), old.origin(), old.about(), old.finding(), voice, old.sureness(), old.reason(), old.made());
    }

    private static Verdict about(Verdict old, Id about) {
        return new Verdict(
                old.id(), old.origin(), about, old.finding(), old.voice(), old.sureness(), old.reason(), old.made());
    }
}
