package org.variorum.exchange.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.compare.Position;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Work;

/// The notes of a report in the order in which they are called, and what they cite. First everything calls;
/// then the citations are made, all at once.
final class Notes {
    private sealed interface Wanted {
        /// @param reporter through whom it is known, or empty
        record OfWork(Work work, String locator, String reporter) implements Wanted {}

        record OfDocument(Document document, String place) implements Wanted {}

        record Said(List<Run> runs) implements Wanted {}
    }

    private final Map<Wanted, Integer> wanted = new LinkedHashMap<>();

    /// Calls a note for where a position comes from.
    ///
    /// @return the number of the note; 0 where nothing is known of it
    int of(Position position) {
        String reporter = position.reporter().map(voice -> voice.name()).orElse("");
        String locator = position.interpretation().locator();
        return position.work()
                .map(work -> number(new Wanted.OfWork(work, locator, reporter)))
                .orElseGet(() -> reporter.isEmpty()
                        ? 0
                        : number(new Wanted.Said(
                                List.of(Run.of("As reported by " + reporter + "; no work is named.")))));
    }

    /// Calls a note for where a quotation stands.
    ///
    /// @param place within the document, such as “¶ 3”, or empty
    int of(Document document, String place) {
        return number(new Wanted.OfDocument(document, place));
    }

    /// The same place twice is the same note.
    private int number(Wanted note) {
        return wanted.computeIfAbsent(note, _ -> wanted.size() + 1);
    }

    /// @param notes in order
    /// @param works the bibliography
    /// @param sources the documents, in the order in which they are first called
    record Made(List<List<Run>> notes, List<List<Run>> works, List<List<Run>> sources) {}

    Made make() {
        Set<Work> works = new LinkedHashSet<>();
        Set<Document> documents = new LinkedHashSet<>();
        for (Wanted each : wanted.keySet()) {
            switch (each) {
                case Wanted.OfWork cite -> works.add(cite.work());
                case Wanted.OfDocument cite -> documents.add(cite.document());
                case Wanted.Said _ -> {}
            }
        }
        List<List<Run>> bibliography = new ArrayList<>();
        Citations citations = works.isEmpty() ? null : new Citations(List.copyOf(works));
        List<List<Run>> notes = new ArrayList<>();
        Set<Id> cited = new HashSet<>();
        for (Wanted each : wanted.keySet()) {
            notes.add(
                    switch (each) {
                        case Wanted.OfWork cite -> work(java.util.Objects.requireNonNull(citations), cite, cited);
                        case Wanted.OfDocument cite -> document(cite, cited);
                        case Wanted.Said said -> said.runs();
                    });
        }
        if (citations != null) {
            citations.bibliography((work, entry) -> bibliography.add(noted(entry, CslItems.note(work))));
        }
        return new Made(
                List.copyOf(notes),
                List.copyOf(bibliography),
                documents.stream().map(Archive::full).toList());
    }

    private static List<Run> work(Citations citations, Wanted.OfWork cite, Set<Id> cited) {
        boolean isFirst = cited.add(cite.work().id());
        List<Run> runs = new ArrayList<>();
        if (!cite.reporter().isEmpty()) {
            runs.add(Run.of("As reported by " + cite.reporter() + ": "));
        }
        runs.addAll(citations.cite(cite.work(), cite.locator(), isFirst));
        return noted(runs, isFirst ? CslItems.note(cite.work()) : "");
    }

    private static List<Run> document(Wanted.OfDocument cite, Set<Id> cited) {
        if (cited.add(cite.document().id())) {
            List<Run> runs = new ArrayList<>(Archive.full(cite.document()));
            if (!cite.place().isEmpty()) {
                runs.add(Run.of(" Here " + cite.place() + "."));
            }
            return List.copyOf(runs);
        }
        String place = cite.place().isEmpty() ? "" : ", " + cite.place();
        return List.of(Run.of(Archive.brief(cite.document()) + place + "."));
    }

    /// What a record says of itself stays with it.
    private static List<Run> noted(List<Run> entry, String note) {
        if (note.isEmpty()) {
            return List.copyOf(entry);
        }
        List<Run> all = new ArrayList<>(entry);
        all.add(Run.of(" [" + note + "]"));
        return List.copyOf(all);
    }
}
