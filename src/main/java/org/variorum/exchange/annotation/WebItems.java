package org.variorum.exchange.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;

/// Writes one annotation for each thing.
final class WebItems {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MARKDOWN = "text/markdown";

    private final Snapshot now;
    private final WebPassages passages;
    private final Plain plain;

    WebItems(Snapshot now, WebPassages passages, Plain plain) {
        this.now = now;
        this.passages = passages;
        this.plain = plain;
    }

    /// A note, as any program shows it.
    ObjectNode note(Note note) {
        String motivation = WebWords.motivation(note.kind());
        ObjectNode item = item("note", note.id().value(), "", note.origin());
        Id.Note answers = note.thread().answers();
        if (answers == null) {
            item.put("motivation", motivation);
        } else {
            item.putArray("motivation").add("replying").add(motivation);
        }
        if (!note.created().equals(Instant.EPOCH) || !note.modified().equals(Instant.EPOCH)) {
            item.put("created", note.created().toString())
                    .put("modified", note.modified().toString());
        }
        if (!note.from().author().isEmpty()) {
            item.putObject("creator")
                    .put("type", "Person")
                    .put("name", plain.of(note.from().author()));
        }
        if (!note.from().address().isEmpty()) {
            item.put("canonical", plain.of(note.from().address()));
        }
        ArrayNode bodies = item.putArray("body");
        if (!note.body().isEmpty()) {
            bodies.add(text(note.body(), MARKDOWN).put("purpose", motivation));
        }
        note.tags().forEach(tag -> bodies.add(text(tag, "text/plain").put("purpose", "tagging")));
        if (bodies.isEmpty()) {
            item.remove("body");
        }
        ArrayNode targets = targets(item, note.id());
        Id.Document whole = note.thread().whole();
        if (whole != null) {
            targets.addObject().put("type", "SpecificResource").set("source", passages.source(whole));
        }
        if (answers != null) {
            targets.add(Addresses.of("note", answers.value()));
        }
        if (targets.isEmpty()) {
            targets.add(WebWords.NOWHERE);
        }
        return item.put(WebWords.PREFIX + "colour", WebWords.word(note.colour()));
    }

    /// A claim ties the passages where it is made to the question.
    ObjectNode claim(Claim claim) {
        ObjectNode item = linking("claim", claim.id().value(), "Claim", claim.origin());
        String question = Addresses.of("question", claim.question().value());
        item.putArray("body").add(text(claim.statement(), "text/plain")).add(thing(question, "Question"));
        if (targets(item, claim.id()).isEmpty()) {
            item.set("target", thing(question, "Question"));
        }
        item.put(WebWords.PREFIX + "question", question);
        words(item, "label", plain.of(claim.label()));
        link(item, "madeBy", "voice", claim.madeBy());
        return item.put(WebWords.PREFIX + "order", claim.order());
    }

    /// An interpretation ties a claim to the voice that holds it.
    ObjectNode interpretation(Interpretation each) {
        ObjectNode item = linking("interpretation", each.id().value(), "Interpretation", each.origin());
        ArrayNode bodies = item.putArray("body");
        if (!each.argument().isEmpty()) {
            bodies.add(text(each.argument(), MARKDOWN));
        }
        ObjectNode voice = thing(Addresses.of("voice", each.voice().value()), "Voice");
        now.voice(each.voice()).ifPresent(known -> voice.put("name", plain.of(known.name())));
        bodies.add(voice);
        item.put("target", Addresses.of("claim", each.claim().value()));
        link(item, "claim", "claim", each.claim());
        link(item, "voice", "voice", each.voice());
        item.put(WebWords.PREFIX + "stance", WebWords.word(each.stance()))
                .put(WebWords.PREFIX + "directness", WebWords.word(each.directness()))
                .put(WebWords.PREFIX + "confidence", WebWords.word(each.confidence()));
        link(item, "reportedBy", "voice", each.reportedBy());
        link(item, "work", "work", each.work());
        words(item, "locator", plain.of(each.locator()));
        words(item, "date", plain.of(each.date()));
        return item.put(WebWords.PREFIX + "order", each.order());
    }

    /// A piece of evidence ties passages to the interpretation that leans on them.
    ObjectNode evidence(Evidence evidence) {
        ObjectNode item = linking("evidence", evidence.id().value(), "Evidence", evidence.origin());
        ArrayNode bodies = item.putArray("body");
        if (!evidence.remark().isEmpty()) {
            bodies.add(text(evidence.remark(), "text/plain"));
        }
        bodies.add(interpreted(evidence.interpretation()));
        if (targets(item, evidence.id()).isEmpty()) {
            item.set("target", interpreted(evidence.interpretation()));
        }
        link(item, "interpretation", "interpretation", evidence.interpretation());
        item.put(WebWords.PREFIX + "bearing", WebWords.word(evidence.bearing()));
        return item.put(WebWords.PREFIX + "order", evidence.order());
    }

    /// An interpretation as it stands in the body of what leans for it: who holds what on which claim,
    /// how it is known, and from where.
    private ObjectNode interpreted(Id.Interpretation id) {
        ObjectNode body = thing(Addresses.of("interpretation", id.value()), "Interpretation");
        now.interpretation(id).ifPresent(each -> {
            link(body, "claim", "claim", each.claim());
            link(body, "voice", "voice", each.voice());
            body.put(WebWords.PREFIX + "stance", WebWords.word(each.stance()))
                    .put(WebWords.PREFIX + "directness", WebWords.word(each.directness()))
                    .put(WebWords.PREFIX + "confidence", WebWords.word(each.confidence()));
            link(body, "reportedBy", "voice", each.reportedBy());
            link(body, "work", "work", each.work());
            words(body, "locator", plain.of(each.locator()));
        });
        return body;
    }

    /// A verdict assesses a claim or a question.
    ObjectNode verdict(Verdict verdict) {
        ObjectNode item = item("verdict", verdict.id().value(), "Verdict", verdict.origin());
        item.put("motivation", "assessing").put("created", verdict.made().toString());
        if (!verdict.reason().isEmpty()) {
            item.putArray("body").add(text(verdict.reason(), MARKDOWN).put("purpose", "assessing"));
        }
        String about = verdict.about() instanceof Id.Claim ? "claim" : "question";
        item.put("target", Addresses.of(about, verdict.about().value()));
        link(item, about, about, verdict.about());
        item.put(WebWords.PREFIX + "finding", WebWords.word(verdict.finding()));
        link(item, "voice", "voice", verdict.voice());
        return item.put(WebWords.PREFIX + "sureness", verdict.sureness());
    }

    private ArrayNode targets(ObjectNode item, Id of) {
        ArrayNode targets = item.putArray("target");
        List<Anchor> anchors = now.anchorsOf(of);
        for (int i = 0; i < anchors.size(); i++) {
            targets.add(passages.target(anchors.get(i), i));
        }
        return targets;
    }

    private static ObjectNode linking(String kind, String value, String type, Origin origin) {
        return item(kind, value, type, origin).put("motivation", "linking");
    }

    private static ObjectNode item(String kind, String value, String type, Origin origin) {
        ObjectNode item = JSON.objectNode().put("id", Addresses.of(kind, value));
        if (type.isEmpty()) {
            item.put("type", "Annotation");
        } else {
            item.putArray("type").add("Annotation").add(WebWords.PREFIX + type);
        }
        item.set("generator", WebWriter.program());
        set(item, origin);
        return item;
    }

    private ObjectNode text(String words, String format) {
        return JSON.objectNode()
                .put("type", "TextualBody")
                .put("value", plain.of(words))
                .put("format", format);
    }

    private static ObjectNode thing(String address, String type) {
        return JSON.objectNode().put("id", address).put("type", WebWords.PREFIX + type);
    }

    private static void link(ObjectNode item, String name, String kind, @Nullable Id id) {
        if (id != null) {
            item.put(WebWords.PREFIX + name, Addresses.of(kind, id.value()));
        }
    }

    /// Under our own term, where there are any.
    static void words(ObjectNode item, String name, String words) {
        if (!words.isEmpty()) {
            item.put(WebWords.PREFIX + name, words);
        }
    }

    /// The reading set that it came with.
    static void set(ObjectNode item, Origin origin) {
        origin.set().ifPresent(set -> item.put(WebWords.PREFIX + "set", set.value()));
    }
}
