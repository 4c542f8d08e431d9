package org.variorum.exchange.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// Writes a library's annotations as one collection with one page. One thread.
final class WebWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Snapshot now;
    private final Id.@Nullable Document only;
    private final Gathered gathered;
    private final WebPassages passages;
    private final Plain plain = new Plain();

    /// @param only the document that it is about; null for the whole library
    WebWriter(Snapshot now, Function<Id.Document, Optional<DocumentText>> texts, Id.@Nullable Document only) {
        this.now = now;
        this.only = only;
        this.gathered = Gathered.of(now, only);
        this.passages = new WebPassages(now, texts, plain);
    }

    /// @param made when, for the file to say
    /// @param betweenTwo called before each annotation, to stop by throwing
    Written write(Instant made, Runnable betweenTwo) {
        String name = Addresses.made("export", made + (only == null ? "" : only.value()));
        ObjectNode page = JSON.objectNode();
        page.put("id", "urn:uuid:" + Addresses.made("page", name)).put("type", "AnnotationPage");
        page.put("partOf", "urn:uuid:" + name).put("startIndex", 0);
        items(page.putArray("items"), betweenTwo);
        ObjectNode file = JSON.objectNode();
        file.set("@context", WebContext.of(JSON));
        file.put("id", "urn:uuid:" + name).put("type", "AnnotationCollection");
        file.put("label", label()).put("created", made.toString());
        file.set("generator", program());
        file.put("total", gathered.annotations());
        people(file);
        file.set("first", page);
        file.put("last", page.path("id").asText());
        try {
            String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(file);
            return new Written((text + "\n").getBytes(StandardCharsets.UTF_8), WebLost.of(now, only, gathered, plain));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String label() {
        return only == null
                ? "Annotations of a Variorum library"
                : plain.of("Annotations on "
                        + now.document(only).map(each -> each.title()).orElse(only.value()));
    }

    static ObjectNode program() {
        return JSON.objectNode()
                .put("id", WebWords.PROGRAM)
                .put("type", "Software")
                .put("name", "Variorum");
    }

    private void items(ArrayNode items, Runnable betweenTwo) {
        WebItems all = new WebItems(now, passages, plain);
        gathered.claims().forEach(each -> add(items, betweenTwo, () -> all.claim(each)));
        gathered.interpretations().forEach(each -> add(items, betweenTwo, () -> all.interpretation(each)));
        gathered.evidence().forEach(each -> add(items, betweenTwo, () -> all.evidence(each)));
        gathered.verdicts().forEach(each -> add(items, betweenTwo, () -> all.verdict(each)));
        gathered.notes().forEach(each -> add(items, betweenTwo, () -> all.note(each)));
    }

    private static void add(ArrayNode items, Runnable betweenTwo, java.util.function.Supplier<ObjectNode> item) {
        betweenTwo.run();
        items.add(item.get());
    }

    private void people(ObjectNode file) {
        ArrayNode questions = file.putArray(WebWords.PREFIX + "questions");
        for (Question each : gathered.questions()) {
            ObjectNode node = questions
                    .addObject()
                    .put("id", Addresses.of("question", each.id().value()))
                    .put("type", WebWords.PREFIX + "Question")
                    .put("label", plain.of(each.text()));
            WebItems.words(node, "note", plain.of(each.note()));
            node.put(WebWords.PREFIX + "order", each.order());
            WebItems.set(node, each.origin());
        }
        ArrayNode voices = file.putArray(WebWords.PREFIX + "voices");
        for (Voice each : gathered.voices()) {
            ObjectNode node = voices.addObject()
                    .put("id", Addresses.of("voice", each.id().value()))
                    .put("type", WebWords.PREFIX + "Voice")
                    .put("name", plain.of(each.name()));
            WebItems.words(node, "label", plain.of(each.label()));
            node.put(WebWords.PREFIX + "kind", WebWords.word(each.kind())).put(WebWords.PREFIX + "ink", each.ink());
            WebItems.set(node, each.origin());
        }
        ArrayNode works = file.putArray(WebWords.PREFIX + "works");
        for (Work each : gathered.works()) {
            ObjectNode node = works.addObject()
                    .put("id", Addresses.of("work", each.id().value()))
                    .put("type", WebWords.PREFIX + "Work")
                    .put("label", plain.of(each.shortCitation()));
            WebItems.words(node, "title", plain.of(each.title()));
            WebItems.words(node, "issued", plain.of(each.issued()));
            WebItems.words(node, "csl", plain.of(each.csl()));
            WebItems.set(node, each.origin());
        }
    }
}
