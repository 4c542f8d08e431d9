package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the annotations in a file: single ones, lists, pages, collections, lines. Pages and contexts that are
/// somewhere else are not fetched.
final class WebReader {
    static final int MOST = 100_000;
    private static final List<String> LISTS = List.of("AnnotationCollection", "AnnotationPage", "AnnotationList");

    private final Instant now;
    private final Mentions mentions = new Mentions();
    private final List<Json> annotations = new ArrayList<>();
    private final List<Json> heads = new ArrayList<>();

    WebReader(Instant now) {
        this.now = now;
    }

    /// Whether it is an annotation or holds some.
    static boolean isOne(Json json) {
        if (json.isList()) {
            return json.all().stream().limit(20).anyMatch(WebReader::isOne);
        }
        return isList(json)
                || isAnnotation(json)
                || json.get("@graph").all().stream().anyMatch(WebReader::isAnnotation);
    }

    private static boolean isList(Json json) {
        return WebTerms.types(json).stream().anyMatch(LISTS::contains);
    }

    static boolean isAnnotation(Json json) {
        if (WebTerms.types(json).contains("Annotation")) {
            return true;
        }
        boolean speaksOfTargets = json.isObject() && !WebTerms.target(json).isNothing();
        return speaksOfTargets && !json.has("uri") && !json.has("group");
    }

    Annotations read(List<Json> values) throws BadAnnotations {
        for (Json value : values) {
            gather(value);
        }
        Map<String, Json> byAddress = new LinkedHashMap<>();
        List<Json> once = new ArrayList<>();
        for (Json annotation : annotations) {
            String address = WebTerms.address(annotation);
            Json before = address.isEmpty() ? null : byAddress.putIfAbsent(address, annotation);
            if (before == null) {
                once.add(annotation);
            } else if (!before.fingerprint().equals(annotation.fingerprint())) {
                mentions.add(
                        "annotations", "another annotation in the file has the same address; the first one was taken.");
            }
        }
        WebThings things = new WebThings(byAddress, mentions, now);
        for (Json head : heads) {
            things.people(head);
        }
        for (Json annotation : once) {
            things.add(annotation);
        }
        return things.all();
    }

    private void gather(Json json) throws BadAnnotations {
        if (json.isList()) {
            for (Json item : json.all()) {
                gather(item);
            }
        } else if (isList(json)) {
            gatherPages(json);
        } else if (isAnnotation(json)) {
            if (annotations.size() == MOST) {
                throw json.bad(String.format(
                        "the file holds more than %,d annotations; export them in several parts and bring in each.",
                        MOST));
            }
            annotations.add(json);
        } else if (json.has("@graph")) {
            heads.add(json);
            gather(json.get("@graph"));
        } else if (!json.isObject()) {
            throw json.bad("here an annotation was expected; nothing was taken: export the annotations again.");
        } else if (!WebTerms.types(json).isEmpty() || json.has("@context")) {
            mentions.add("things that are no annotations", "the program knows nothing to do with them.");
        } else {
            throw json.bad("this is no annotation, as it has neither a type nor a target; nothing was taken: export"
                    + " the annotations again.");
        }
    }

    private void gatherPages(Json json) throws BadAnnotations {
        heads.add(json);
        Set<String> seen = new HashSet<>();
        int before = annotations.size();
        for (String name : List.of("items", "resources", "annotations", "first", "next")) {
            for (Json page : json.get(name).all()) {
                if (page.isText()) {
                    seen.add(name);
                } else {
                    gather(page);
                }
            }
        }
        boolean elsewhere = seen.contains("next") || seen.contains("items") || seen.contains("annotations");
        if (elsewhere || (annotations.size() == before && seen.contains("first"))) {
            mentions.add(
                    "pages of annotations",
                    "they lie at other addresses, from which nothing is fetched; export them into one file.");
        }
    }
}
