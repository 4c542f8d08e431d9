package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;

/// Reads annotations as notes.
final class WebNotes {
    static final String SOMEBODY = "Unnamed";
    /// Motivations that say nothing beyond what the note shows itself.
    private static final Set<String> PLAIN = Set.of("replying", "tagging", "commenting");

    private final Map<String, Json> byAddress;
    private final WebTargets targets;
    private final Mentions mentions;
    private final Instant now;

    WebNotes(Map<String, Json> byAddress, WebTargets targets, Mentions mentions, Instant now) {
        this.byAddress = byAddress;
        this.targets = targets;
        this.mentions = mentions;
        this.now = now;
    }

    Note note(Json json, List<Hook> hooks) throws BadAnnotations {
        Id.Note id = id(json);
        WebBodies bodies = new WebBodies(mentions);
        for (Json body : WebTerms.body(json).all()) {
            bodies.add(body, json.has("bodyValue"));
        }
        List<String> motivations = WebTerms.motivations(json);
        NoteKind kind = kind(motivations, bodies);
        List<String> tags = new ArrayList<>(bodies.tags());
        for (String motivation : motivations) {
            if (WebWords.kind(motivation).isEmpty() && !PLAIN.contains(motivation) && !motivation.isBlank()) {
                tags.add(motivation);
            }
        }
        Optional<Instant> said =
                json.get("created", "dcterms:created", "oa:annotatedAt").time();
        // What came with a reading set has no time of its own.
        Instant created = said.orElse(isOurs(json) ? Instant.EPOCH : now);
        Id.Note answers = targets.hooks(json, id, hooks, motivations.contains("replying"), this::inThisFile);
        return new Note(
                id,
                WebArguments.origin(json),
                kind,
                bodies.text(),
                tags,
                WebTerms.ours(json, "colour").isNothing()
                        ? Colour.YELLOW
                        : WebArguments.one(json, "colour", Colour.class),
                created,
                json.get("modified", "dcterms:modified").time().orElse(created),
                answers == null ? Note.Thread.NONE : Note.Thread.answering(answers),
                from(json));
    }

    /// Whether a note is empty and answers nothing; what this program wrote is kept all the same.
    static boolean saysNothing(Note note, Json json) throws BadAnnotations {
        return note.body().isBlank()
                && note.tags().isEmpty()
                && note.thread().equals(Note.Thread.NONE)
                && !isOurs(json);
    }

    private static NoteKind kind(List<String> motivations, WebBodies bodies) {
        return motivations.stream()
                .flatMap(each -> WebWords.kind(each).stream())
                .findFirst()
                .or(() -> bodies.purposes().stream()
                        .flatMap(each -> WebWords.kind(each).stream())
                        .findFirst())
                .orElse(bodies.text().isEmpty() ? NoteKind.HIGHLIGHT : NoteKind.COMMENT);
    }

    /// The note that an annotation is: by its own address, where we gave it, else by the address it had first.
    private static Id.Note id(Json json) throws BadAnnotations {
        String own = WebTerms.address(json);
        String first = isOurs(json) ? "" : json.get("canonical").address().orElse("");
        String address = first.isEmpty() ? own : first;
        return new Id.Note(
                address.isEmpty() ? Addresses.made("note", json.fingerprint()) : Addresses.id("note", address));
    }

    /// The note of this file that has an address; null where none has.
    private Id.@Nullable Note inThisFile(String address) throws BadAnnotations {
        Json json = byAddress.get(address);
        return json == null ? null : id(json);
    }

    private static boolean isOurs(Json json) throws BadAnnotations {
        return Objects.equals(json.get("generator").address().orElse(""), WebWords.PROGRAM);
    }

    private Note.From from(Json json) throws BadAnnotations {
        List<String> names = new ArrayList<>();
        for (Json creator :
                json.get("creator", "dcterms:creator", "oa:annotatedBy").all()) {
            String name = creator.isObject()
                    ? creator.get("name", "foaf:name", "nickname", "email", "id")
                            .words()
                    : creator.words();
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        String first = json.get("canonical").address().orElse("");
        if (isOurs(json)) {
            return names.isEmpty() && first.isEmpty() ? Note.From.READER : new Note.From(joined(names), first);
        }
        String address = first.isEmpty() ? WebTerms.address(json) : first;
        return new Note.From(names.isEmpty() ? SOMEBODY : joined(names), address);
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
