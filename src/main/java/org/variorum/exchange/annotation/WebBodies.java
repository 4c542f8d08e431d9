package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/// Gathers the bodies of one annotation: a text in Markdown, and tags.
final class WebBodies {
    private final Mentions mentions;
    private final List<String> texts = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> purposes = new ArrayList<>();

    WebBodies(Mentions mentions) {
        this.mentions = mentions;
    }

    /// @param plain whether a bare text is the body itself and not the address of one
    void add(Json body, boolean plain) throws BadAnnotations {
        if (body.isNothing()) {
            return;
        }
        body.thing();
        if (!body.isObject()) {
            texts.add(plain ? body.words() : link(body.words()));
            return;
        }
        List<String> types = WebTerms.types(body);
        if (types.contains("Choice") || body.has("items")) {
            some(body, types.contains("Choice"));
            return;
        }
        List<String> purposes = WebTerms.purposes(body);
        boolean tag = purposes.contains("tagging") || types.contains("Tag") || types.contains("SemanticTag");
        Json value = WebTerms.value(body);
        if (tag) {
            tags.add(value.isNothing() ? address(body) : value.words());
        } else {
            this.purposes.addAll(purposes);
            texts.add(value.isNothing() ? link(address(body)) : text(body, value.words()));
        }
    }

    private void some(Json body, boolean choice) throws BadAnnotations {
        List<Json> items = body.get("items", "default", "item").all();
        for (Json item : items.subList(0, choice ? Math.min(1, items.size()) : items.size())) {
            add(item, false);
        }
        if (choice && items.size() > 1) {
            mentions.add("alternative bodies", items.size() - 1, "a note has one text; the first was taken.");
        }
    }

    /// What a body that is elsewhere goes by.
    private static String address(Json body) throws BadAnnotations {
        String source = WebTerms.source(body).address().orElse("");
        return source.isEmpty() ? WebTerms.address(body) : source;
    }

    private static String link(String address) {
        return address.isBlank() ? "" : "<" + address.strip() + ">";
    }

    private String text(Json body, String value) throws BadAnnotations {
        for (Json language :
                body.get("language", "dc:language", "dcterms:language").all()) {
            mentions.add(
                    "bodies in the language “" + JsonText.shown(language.words()) + "”",
                    "a note does not say its language; its words were taken.");
        }
        String format = body.get("format", "dc:format", "dcterms:format").all().stream()
                .map(Json::plain)
                .findFirst()
                .orElse("");
        if (format.startsWith("text/html") || format.startsWith("application/xhtml")) {
            mentions.add("bodies in HTML", "a note is written in Markdown; their words were taken.");
            return Jsoup.parseBodyFragment(value).body().wholeText().strip();
        }
        return value;
    }

    /// All texts, with an empty line between two.
    String text() {
        return String.join(
                "\n\n", texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    List<String> tags() {
        return tags;
    }

    List<String> purposes() {
        return purposes;
    }
}
