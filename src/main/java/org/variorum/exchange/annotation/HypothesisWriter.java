package org.variorum.exchange.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Snapshot;

/// Writes the notes of a library, with the passages of its claims and evidence, as Hypothesis's client exports
/// annotations. One thread.
final class HypothesisWriter {
    private static final String VERSION = "variorum";

    private final Snapshot now;
    private final Predicate<Id.Document> scope;
    private final HypothesisPlaces places;
    private final ArrayNode annotations = JsonNodeFactory.instance.arrayNode();
    private final Set<Id.Note> written = new HashSet<>();
    /// Notes that stand on no text, and answer none that does.
    private int nowhere;

    HypothesisWriter(Snapshot now, Predicate<Id.Document> scope) {
        this.now = now;
        this.scope = scope;
        this.places = new HypothesisPlaces(now);
    }

    Written write(Instant at) {
        now.notes().forEach(this::note);
        now.claims().forEach(this::claim);
        now.evidence().forEach(this::evidence);
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("export_date", at.toString());
        file.put("export_userid", HypothesisPeople.of("").user());
        file.put("client_version", VERSION);
        file.set("annotations", annotations);
        try {
            String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(file);
            return new Written(
                    (text + "\n").getBytes(StandardCharsets.UTF_8),
                    new HypothesisLost(now, scope, written, nowhere).all());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void note(Note note) {
        List<Anchor> anchors = inScope(now.anchorsOf(note.id()));
        Optional<Id.Document> about = about(note);
        if (anchors.isEmpty() && about.filter(scope).isEmpty()) {
            nowhere += about.isEmpty() && now.anchorsOf(note.id()).isEmpty() ? 1 : 0;
            return;
        }
        written.add(note.id());
        List<Anchor> passages =
                anchors.stream().filter(anchor -> anchor.quote() != null).toList();
        Id.Document main = passages.isEmpty()
                ? about.filter(scope).orElseGet(() -> anchors.getFirst().document())
                : passages.getFirst().document();
        String name = name(note);
        ObjectNode json = annotation(name, main, HypothesisPeople.of(note.from().author()));
        json.put("created", note.created().toString())
                .put("updated", note.modified().toString());
        json.put("text", note.body());
        tags(note, !passages.isEmpty() && note.thread().answers() == null).forEach(json.putArray("tags")::add);
        json.set("target", places.targets(main, passages));
        if (note.thread().answers() != null) {
            chain(note).forEach(json.putArray("references")::add);
        }
        if (!note.from().address().isEmpty()) {
            json.putObject("links").put("html", note.from().address());
        }
    }

    private List<Anchor> inScope(List<Anchor> anchors) {
        return anchors.stream().filter(anchor -> scope.test(anchor.document())).toList();
    }

    /// The document that a note is about as a whole, or that the note is about which it answers in the end.
    private Optional<Id.Document> about(Note note) {
        Set<Id.Note> seen = new HashSet<>();
        for (Note at = note; at != null && seen.add(at.id()); at = parent(at)) {
            Optional<Id.Document> here = Optional.ofNullable(at.thread().whole());
            if (here.isEmpty() && at != note) {
                here = now.anchorsOf(at.id()).stream().map(Anchor::document).findFirst();
            }
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private @Nullable Note parent(Note note) {
        Id.Note answers = note.thread().answers();
        return answers == null ? null : now.note(answers).orElse(null);
    }

    private static HypothesisTags kept(Note note, boolean passage) {
        boolean natural = note.kind()
                == HypothesisTags.natural(!note.body().isBlank(), !note.tags().isEmpty(), passage);
        Optional<NoteKind> said = natural ? Optional.empty() : Optional.of(note.kind());
        return new HypothesisTags(note.tags(), said, note.colour());
    }

    private static List<String> tags(Note note, boolean passage) {
        return kept(note, passage).written();
    }

    /// The notes it stands below, from the first to the one that it answers.
    private Deque<String> chain(Note note) {
        Deque<String> chain = new ArrayDeque<>();
        Set<Id.Note> seen = new HashSet<>();
        Id.Note at = note.thread().answers();
        while (at != null && seen.add(at)) {
            Note above = now.note(at).orElse(null);
            chain.addFirst(above == null ? Addresses.of("note", at.value()) : name(above));
            at = above == null ? null : above.thread().answers();
        }
        return chain;
    }

    /// As the server called it, where it came from there; else our own address.
    private static String name(Note note) {
        String address = note.from().address();
        String last = address.substring(address.lastIndexOf('/') + 1);
        boolean theirs = !last.isEmpty() && note.id().value().equals(Addresses.id("note", address));
        return theirs && address.startsWith("http") && !last.contains(":") && !last.contains("#")
                ? last
                : Addresses.of("note", note.id().value());
    }

    private ObjectNode annotation(String name, Id.Document main, HypothesisPeople by) {
        ObjectNode json = annotations.addObject();
        json.put("id", name).put("user", by.user());
        json.putObject("user_info").put("display_name", by.display());
        json.put("uri", places.address(main));
        json.set("document", places.document(main));
        json.put("group", "__world__").put("hidden", false).put("flagged", false);
        ObjectNode permissions = json.putObject("permissions");
        permissions.putArray("read").add("group:__world__");
        permissions.putArray("update").add(by.user());
        permissions.putArray("delete").add(by.user());
        return json;
    }

    private void claim(Claim claim) {
        passages(HypothesisAnnotations.name(claim.id()), claim.id(), HypothesisWords.of(claim, now), "claim");
    }

    private void evidence(Evidence evidence) {
        passages(
                HypothesisAnnotations.name(evidence.id()),
                evidence.id(),
                HypothesisWords.of(evidence, now),
                "evidence",
                evidence.bearing().name().toLowerCase(Locale.ROOT));
    }

    /// What a claim or a piece of evidence says, at its passages: as a note that can be read there.
    private void passages(String name, Id of, String words, String... tags) {
        List<Anchor> anchors = inScope(now.anchorsOf(of)).stream()
                .filter(anchor -> anchor.quote() != null)
                .toList();
        if (anchors.isEmpty()) {
            return;
        }
        Id.Document main = anchors.getFirst().document();
        ObjectNode json = annotation(name, main, HypothesisPeople.of(""));
        json.put("text", words);
        ArrayNode all = json.putArray("tags");
        for (String tag : tags) {
            all.add(HypothesisTags.OURS + tag);
        }
        json.set("target", places.targets(main, anchors));
    }
}
