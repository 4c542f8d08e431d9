package org.variorum.compare;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.model.Document;
import org.variorum.model.Edtf;
import org.variorum.model.Id;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;

/// A source as scholars could come by it: a document with its translations, or the original it translates. It
/// is open when the first of them is.
///
/// @param versions in the order of the library, the first one speaks for all
/// @param written when it was written, EDTF; empty where nobody says
/// @param opened when scholars could first read it, EDTF; empty where nobody says
public record Source(List<Document> versions, String written, String opened) {
    /// All that the library holds, in its order.
    public static List<Source> all(Snapshot now) {
        Map<Id.Document, List<Document>> families = new LinkedHashMap<>();
        for (Document document : now.documents()) {
            Id.Document original = document.alignment().original();
            boolean here = original != null && now.document(original).isPresent();
            families.computeIfAbsent(here ? Objects.requireNonNull(original) : document.id(), _ -> new ArrayList<>())
                    .add(document);
        }
        return families.values().stream().map(Source::of).toList();
    }

    private static Source of(List<Document> versions) {
        String written = versions.stream()
                .map(Document::date)
                .filter(date -> Edtf.parse(date).isPresent())
                .findFirst()
                .orElse("");
        String opened = versions.stream()
                .map(Source::opened)
                .filter(date -> Edtf.parse(date).isPresent())
                .min(comparing(date -> Edtf.parse(date).orElseThrow().earliest()))
                .orElse("");
        return new Source(List.copyOf(versions), written, opened);
    }

    /// A primary source was opened on the day its description says; what was published, on its own date.
    private static String opened(Document document) {
        String said = document.description().availableFrom();
        return said.isEmpty() && document.role() != Role.PRIMARY ? document.date() : said;
    }

    public Document document() {
        return versions.getFirst();
    }

    public String label() {
        return document().label().isBlank() ? document().title() : document().label();
    }

    /// Whether somebody wrote it who looks back: its writing is its publication.
    public boolean isPublication() {
        return document().role() != Role.PRIMARY;
    }

    public Optional<Edtf> whenWritten() {
        return Edtf.parse(written);
    }

    public Optional<Edtf> whenOpened() {
        return Edtf.parse(opened);
    }

    public Openness at(LocalDate day) {
        return Openness.at(whenOpened(), day);
    }

    /// Whether a document is one of its versions.
    public boolean holds(Id.Document id) {
        return versions.stream().anyMatch(each -> each.id().equals(id));
    }
}
