package org.variorum.exchange.annotation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.exchange.Omitted;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;

/// What Hypothesis's format could not carry of a library.
///
/// @param written the notes that were written
record HypothesisLost(Snapshot now, Predicate<Id.Document> scope, Set<Id.Note> written) {
    List<Omitted> all() {
        Mentions mentions = new Mentions();
        notes(mentions);
        passages(mentions);
        argument(mentions);
        return mentions.all();
    }

    private void notes(Mentions mentions) {
        long nowhere = now.notes().stream()
                .filter(note -> !written.contains(note.id()) && standsNowhere(note))
                .count();
        mentions.add("notes that stand nowhere", (int) nowhere, "Hypothesis's notes are on a text or answer a note.");
        long both = now.notes().stream()
                .filter(note -> written.contains(note.id()) && note.thread().whole() != null)
                .filter(note -> !anchors(note).isEmpty())
                .count();
        mentions.add(
                "marks that a note on a passage is about the whole text too",
                (int) both,
                "Hypothesis's notes are either or.");
    }

    private boolean standsNowhere(Note note) {
        Id.Note answers = note.thread().answers();
        boolean floats = answers == null
                || now.note(answers)
                        .filter(above -> !above.id().equals(note.id()))
                        .isEmpty();
        return floats
                && note.thread().whole() == null
                && now.anchorsOf(note.id()).isEmpty();
    }

    private List<Anchor> anchors(Note note) {
        return now.anchorsOf(note.id()).stream()
                .filter(anchor -> scope.test(anchor.document()))
                .toList();
    }

    private void passages(Mentions mentions) {
        List<Anchor> all = now.notes().stream()
                .filter(note -> written.contains(note.id()))
                .flatMap(note -> now.anchorsOf(note.id()).stream())
                .toList();
        count(mentions, all, anchor -> !scope.test(anchor.document()), "passages in other texts", "not asked for.");
        List<Anchor> inScope =
                all.stream().filter(anchor -> scope.test(anchor.document())).toList();
        count(
                mentions,
                inScope,
                anchor -> anchor.region() != null,
                "regions of page images",
                "Hypothesis points at words only.");
        count(
                mentions,
                inScope,
                anchor -> anchor.quote() != null && anchor.settled(),
                "passages whose state was settled",
                "how a passage stands is found anew by whoever reads it.");
        count(
                mentions,
                inScope,
                anchor -> anchor.quote() != null && anchor.carriedFrom() != null,
                "marks that a passage was carried to another witness",
                "the passages themselves were written.");
    }

    private static void count(
            Mentions mentions, List<Anchor> anchors, Predicate<Anchor> lost, String what, String why) {
        mentions.add(what, (int) anchors.stream().filter(lost).count(), why);
    }

    private void argument(Mentions mentions) {
        String asNotes = "their words travel as notes at their passages, and are notes for whoever reads them.";
        String noPlace = "Hypothesis has notes only.";
        mentions.add("claims", now.claims().size(), asNotes);
        mentions.add("pieces of evidence", now.evidence().size(), asNotes);
        mentions.add("interpretations", now.interpretations().size(), "their words travel with their evidence only.");
        mentions.add("questions", now.questions().size(), noPlace);
        mentions.add("verdicts", now.verdicts().size(), noPlace);
        mentions.add("voices", now.voices().size(), noPlace);
        mentions.add("works", now.works().size(), noPlace);
        mentions.add("events", now.events().size(), noPlace);
        mentions.add("reading sets", now.sets().size(), noPlace);
        mentions.add(
                "texts",
                now.documents().size() + now.earlierVersions().size(),
                "a file of annotations says where they are and how they are called, no more.");
    }
}
