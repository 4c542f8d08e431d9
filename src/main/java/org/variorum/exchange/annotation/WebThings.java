package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Question;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// Makes annotations into the library's things.
final class WebThings {
    private static final Set<String> UNDERSTOOD = Set.of(
            "@context",
            "@id",
            "@type",
            "id",
            "type",
            "motivation",
            "motivatedBy",
            "body",
            "bodyValue",
            "target",
            "created",
            "modified",
            "creator",
            "generator",
            "generated",
            "canonical",
            "via",
            "hasBody",
            "hasTarget",
            "oa:hasBody",
            "oa:hasTarget",
            "oa:motivatedBy",
            "on",
            "resource",
            "partOf",
            "stylesheet",
            "dcterms:created",
            "dcterms:creator",
            "dcterms:modified",
            "total",
            "label");

    private final Mentions mentions;
    private final WebNotes notes;
    private final WebArguments arguments;
    private final Map<Id, Entity> things = new LinkedHashMap<>();
    private final List<Hook> hooks = new ArrayList<>();

    /// @param byAddress the annotations of the file
    WebThings(Map<String, Json> byAddress, Mentions mentions, Instant now) {
        this.mentions = mentions;
        WebTargets targets = new WebTargets(mentions);
        this.notes = new WebNotes(byAddress, targets, mentions, now);
        this.arguments = new WebArguments(targets, now);
    }

    /// The questions, voices and works that a collection lists.
    void people(Json head) throws BadAnnotations {
        for (String list : List.of("questions", "voices", "works")) {
            for (Json each : WebTerms.ours(head, list).all()) {
                put(
                        switch (list) {
                            case "questions" -> arguments.question(each);
                            case "voices" -> arguments.voice(each);
                            default -> arguments.work(each);
                        });
            }
        }
    }

    void add(Json annotation) throws BadAnnotations {
        Entity thing;
        if (WebTerms.is(annotation, "Claim")) {
            thing = arguments.claim(annotation, hooks);
        } else if (WebTerms.is(annotation, "Interpretation")) {
            thing = arguments.interpretation(annotation);
        } else if (WebTerms.is(annotation, "Evidence")) {
            thing = arguments.evidence(annotation, hooks);
        } else if (WebTerms.is(annotation, "Verdict")) {
            thing = arguments.verdict(annotation);
        } else {
            int before = hooks.size();
            Note note = notes.note(annotation, hooks);
            if (hooks.size() == before && WebNotes.saysNothing(note, annotation)) {
                mentions.add("annotations without words or a target", "there is nothing in them to keep.");
                return;
            }
            thing = note;
            unknown(annotation);
        }
        put(thing);
    }

    private void put(Entity thing) {
        things.putIfAbsent(thing.id(), thing);
    }

    private void unknown(Json annotation) {
        for (String name : annotation.names()) {
            if (!UNDERSTOOD.contains(name) && !name.startsWith(WebWords.PREFIX)) {
                mentions.add(
                        "fields “" + JsonText.shown(name) + "”", "annotations here have no place for what they say.");
            }
        }
    }

    /// Each after what it refers to.
    Annotations all() {
        List<Entity> ordered = new ArrayList<>();
        for (Class<?> kind : List.of(
                Work.class,
                Voice.class,
                Question.class,
                Claim.class,
                Interpretation.class,
                Evidence.class,
                Verdict.class,
                Note.class)) {
            things.values().stream().filter(kind::isInstance).forEach(ordered::add);
        }
        return new Annotations(ordered, hooks, mentions.all());
    }
}
