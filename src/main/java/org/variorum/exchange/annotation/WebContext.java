package org.variorum.exchange.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The context of our files: the standard's by its address, and our own terms in full, so that nobody has to fetch
/// them.
final class WebContext {
    /// Terms whose values are addresses of things.
    private static final List<String> LINKS = List.of(
            "question", "claim", "interpretation", "voice", "madeBy", "reportedBy", "work", "document", "carriedFrom");

    private WebContext() {}

    static ArrayNode of(JsonNodeFactory json) {
        ObjectNode terms = json.objectNode();
        terms.put("variorum", WebWords.TERMS);
        for (String link : LINKS) {
            terms.putObject(WebWords.PREFIX + link)
                    .put("@id", WebWords.TERMS + link)
                    .put("@type", "@id");
        }
        return json.arrayNode().add(WebWords.CONTEXT).add(terms);
    }
}
