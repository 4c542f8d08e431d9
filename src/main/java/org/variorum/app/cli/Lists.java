package org.variorum.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Balance;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Evidence;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// The listings of what a library holds. Field names are a promise.
final class Lists {
    private final Library library;
    private final Snapshot now;
    private final Names names;

    Lists(Library library) {
        this.library = library;
        this.now = library.snapshot();
        this.names = new Names(now);
    }

    Listing documents() {
        var listing = new Listing("id", "role", "date", "language", "paragraphs", "words", "title");
        for (Document document : now.documents()) {
            listing.add()
                    .put("id", names.of(document.id()))
                    .put("title", document.title())
                    .put("label", document.label())
                    .put("role", Names.word(document.role()))
                    .put("date", document.date())
                    .put("language", document.language())
                    .put("paragraphs", document.size().paragraphs())
                    .put("words", document.size().words())
                    .put("pages", document.size().pages())
                    .put("completeness", Names.word(document.completeness()))
                    .put("set", names.of(document.origin().setOrNull()))
                    .put("file", document.source().file())
                    .put("earlierVersions", now.earlierVersions(document.id()).size());
        }
        return listing;
    }

    Listing claims() {
        var listing = new Listing("id", "question", "stances", "statement");
        for (Claim claim : now.claims()) {
            var balance = Balance.of(now.interpretationsOf(claim.id()));
            Map<String, Integer> stances = new LinkedHashMap<>();
            for (Stance stance :
                    List.of(Stance.AFFIRMS, Stance.DISPUTES, Stance.QUALIFIES, Stance.OTHERWISE, Stance.SILENT)) {
                stances.put(Names.word(stance), balance.of(stance));
            }
            listing.add()
                    .put("id", names.of(claim.id()))
                    .put("question", names.of(claim.question()))
                    .put("statement", claim.statement())
                    .put("label", claim.label())
                    .put("madeBy", names.of(claim.madeBy()))
                    .put("stances", stances);
        }
        return listing;
    }

    Listing voices() {
        var listing = new Listing("id", "kind", "interpretations", "name");
        for (Voice voice : now.voices()) {
            listing.add()
                    .put("id", names.of(voice.id()))
                    .put("name", voice.name())
                    .put("label", voice.label())
                    .put("kind", Names.word(voice.kind()))
                    .put("interpretations", now.interpretationsBy(voice.id()).size());
        }
        return listing;
    }

    /// What came with a set has no time of its own: there `created` and `modified` are null.
    Listing notes() {
        var listing = new Listing("document", "kind", "tags", "body");
        for (Note note : now.notes()) {
            List<Anchor> anchors = now.anchorsOf(note.id());
            boolean timed = note.origin().isReaders();
            listing.add()
                    .put("id", names.of(note.id()))
                    .put(
                            "document",
                            anchors.isEmpty()
                                    ? null
                                    : names.of(anchors.getFirst().document()))
                    .put("kind", Names.word(note.kind()))
                    .put("body", note.body())
                    .put("tags", note.tags())
                    .put("colour", Names.word(note.colour()))
                    .put("created", timed ? note.created().toString() : null)
                    .put("modified", timed ? note.modified().toString() : null)
                    .put(
                            "anchors",
                            anchors.stream()
                                    .map(anchor -> names.of(anchor.id()))
                                    .toList())
                    .put("set", names.of(note.origin().setOrNull()));
        }
        return listing;
    }

    Listing interpretations() {
        var listing = new Listing("claim", "voice", "stance", "confidence", "argument");
        for (Claim claim : now.claims()) {
            for (Interpretation each : now.interpretationsOf(claim.id())) {
                listing.add()
                        .put("id", names.of(each.id()))
                        .put("claim", names.of(each.claim()))
                        .put("voice", names.of(each.voice()))
                        .put("stance", Names.word(each.stance()))
                        .put("directness", Names.word(each.directness()))
                        .put("reportedBy", names.of(each.reportedBy()))
                        .put("confidence", Names.word(each.confidence()))
                        .put("argument", each.argument())
                        .put("work", names.of(each.work()))
                        .put("locator", each.locator())
                        .put(
                                "evidence",
                                now.evidenceOf(each.id()).stream()
                                        .map(this::evidence)
                                        .toList());
            }
        }
        return listing;
    }

    private Map<String, @Nullable Object> evidence(Evidence evidence) {
        var row = new Listing.Row();
        Anchor anchor = now.anchorsOf(evidence.id()).stream().findFirst().orElse(null);
        if (anchor != null) {
            int paragraph = anchor.range()
                    .flatMap(range -> library.text(anchor.document()).map(text -> text.paragraphAt(range.start())))
                    .orElse(0);
            row.put("document", names.of(anchor.document()))
                    .put("paragraph", paragraph == 0 ? null : paragraph)
                    .put("quote", anchor.quote() == null ? null : anchor.quote().exact());
        }
        return row.put("bearing", Names.word(evidence.bearing()))
                .put("remark", evidence.remark())
                .fields();
    }

    Listing works() {
        var listing = new Listing("id", "citation", "title");
        for (Work work : now.works()) {
            listing.add()
                    .put("id", names.of(work.id()))
                    .put("title", work.title())
                    .put("citation", work.shortCitation())
                    .put("issued", work.issued())
                    .put("csl", csl(work));
        }
        return listing;
    }

    private static Object csl(Work work) {
        try {
            return new ObjectMapper().readTree(work.csl());
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }
}
