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
/// @param nowhere how many were not, as they stand on no text
record HypothesisLost(Snapshot now, Predicate<Id.Document> scope, Set<Id.Note> written, int nowhere) {
    List<Omitted> all() {
        Mentions mentions = new Mentions();
        notes(mentions);
        origins(mentions);
        passages(mentions);
        argument(mentions);
        return mentions.all();
    }

    private void notes(Mentions mentions) {
        mentions.add("notes that stand nowhere", nowhere, "Hypothesis's notes are on a text or answer a note.");
        long both = now.notes().stream()
                .filter(note -> written.contains(note.id()) && note.thread().whole() != null)
                .filter(this::standsElsewhereToo)
                .count();
        mentions.add(
                "marks that a note is about the whole text too",
                (int) both,
                "a note of Hypothesis stands on a passage, answers a note, or is about a text: one of them.");
    }

    private void origins(Mentions mentions) {
        long sets = now.notes().stream()
                .filter(note -> written.contains(note.id()))
                .filter(note -> !note.origin().equals(HypothesisReader.origin(note.id())))
                .count();
        mentions.add(
                "marks that a note came with a reading set",
                (int) sets,
                "it is known of notes that the set itself names, and of no others.");
    }

    private boolean standsElsewhereToo(Note note) {
        Id.Note answers = note.thread().answers();
        return (answers != null && now.note(answers).isPresent())
                || anchors(note).stream().anyMatch(anchor -> anchor.quote() != null);
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
