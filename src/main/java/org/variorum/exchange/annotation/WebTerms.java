package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fields of an annotation, under the names that the standard, its forerunner (Open Annotation) and expanded
/// JSON-LD give them.
final class WebTerms {
    private static final String OA = "http://www.w3.org/ns/oa#";

    private WebTerms() {}

    static Json target(Json annotation) {
        return annotation.get("target", "hasTarget", "oa:hasTarget", OA + "hasTarget", "on");
    }

    static Json body(Json annotation) {
        return annotation.get("body", "bodyValue", "hasBody", "oa:hasBody", OA + "hasBody", "resource");
    }

    static Json source(Json resource) {
        return resource.get("source", "hasSource", "oa:hasSource", OA + "hasSource", "full");
    }

    static Json selector(Json resource) {
        return resource.get("selector", "hasSelector", "oa:hasSelector", OA + "hasSelector");
    }

    static Json value(Json resource) {
        return resource.get("value", "chars", "cnt:chars", "rdf:value", "@value");
    }

    /// The last words of the motivations, each once.
    static List<String> motivations(Json annotation) throws BadAnnotations {
        return names(annotation.get("motivation", "motivatedBy", "oa:motivatedBy", OA + "motivatedBy"));
    }

    static List<String> purposes(Json body) throws BadAnnotations {
        return names(body.get("purpose", "hasPurpose", "oa:hasPurpose"));
    }

    private static List<String> names(Json values) throws BadAnnotations {
        Set<String> names = new LinkedHashSet<>();
        for (Json value : values.all()) {
            value.address().map(WebWords::bare).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /// The last words of the types; what is no text is no type.
    static List<String> types(Json json) {
        List<String> types = new ArrayList<>();
        for (Json type : json.get("type", "@type").all()) {
            if (type.isText()) {
                types.add(WebWords.bare(type.plain()));
            }
        }
        return types;
    }

    /// Whether it is of one of our own types, such as `Claim`.
    static boolean is(Json json, String type) {
        for (Json each : json.get("type", "@type").all()) {
            if (each.plain().equals(WebWords.PREFIX + type) || each.plain().equals(WebWords.TERMS + type)) {
                return true;
            }
        }
        return false;
    }

    /// Our own term.
    static Json ours(Json json, String name) {
        return json.get(WebWords.PREFIX + name);
    }

    /// Its id, or empty.
    static String address(Json json) throws BadAnnotations {
        return json.isObject() ? json.get("id", "@id").words().strip() : "";
    }
}
