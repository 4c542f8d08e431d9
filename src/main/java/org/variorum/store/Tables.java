package org.variorum.store;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.Id;

/// The tables of things, by kind.
final class Tables {
    final ReadingSetTable sets = new ReadingSetTable();
    final DocumentTable documents = new DocumentTable();
    final VoiceTable voices = new VoiceTable();
    final WorkTable works = new WorkTable();
    final QuestionTable questions = new QuestionTable();
    final ClaimTable claims = new ClaimTable();
    final InterpretationTable interpretations = new InterpretationTable();
    final EvidenceTable evidence = new EvidenceTable();
    final VerdictTable verdicts = new VerdictTable();
    final NoteTable notes = new NoteTable();
    final AnchorTable anchors = new AnchorTable();
    final EventTable events = new EventTable();

    /// Parents before children.
    List<Table<?>> all() {
        return List.of(
                sets,
                documents,
                voices,
                works,
                questions,
                claims,
                interpretations,
                evidence,
                verdicts,
                notes,
                anchors,
                events);
    }

    Table<?> of(Id id) {
        return switch (id) {
            case Id.Set _ -> sets;
            case Id.Document _ -> documents;
            case Id.Voice _ -> voices;
            case Id.Work _ -> works;
            case Id.Question _ -> questions;
            case Id.Claim _ -> claims;
            case Id.Interpretation _ -> interpretations;
            case Id.Evidence _ -> evidence;
            case Id.Verdict _ -> verdicts;
            case Id.Note _ -> notes;
            case Id.Anchor _ -> anchors;
            case Id.Event _ -> events;
        };
    }

    @SuppressWarnings("unchecked") // each kind has one table
    <E extends Entity> Table<E> of(E thing) {
        return (Table<E>) of(thing.id());
    }

    Table<?> named(String name) {
        return all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table " + name));
    }

    /// What makes no sense without the thing called `id`, one level down.
    Stream<? extends Entity> childrenOf(Db db, Id id) {
        return switch (id) {
            case Id.Question _ ->
                Stream.concat(claims.where(db, "question", id).stream(), verdicts.where(db, "question", id).stream());
            case Id.Claim _ ->
                Stream.of(interpretations, anchors, verdicts).flatMap(table -> table.where(db, "claim", id).stream());
            case Id.Voice _ -> interpretations.where(db, "voice", id).stream();
            case Id.Interpretation _ -> evidence.where(db, "interpretation", id).stream();
            case Id.Evidence _ -> anchors.where(db, "evidence", id).stream();
            case Id.Note _ ->
                Stream.concat(anchors.where(db, "note", id).stream(), notes.where(db, "answers", id).stream());
            case Id.Document _ -> documents.where(db, "earlier_of", id).stream();
            case Id.Set _, Id.Work _, Id.Verdict _, Id.Anchor _, Id.Event _ -> Stream.empty();
        };
    }
}
