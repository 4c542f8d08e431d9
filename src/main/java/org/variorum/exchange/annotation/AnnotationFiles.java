package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.List;

/// A file of annotations, whichever program wrote it.
public final class AnnotationFiles {
    private AnnotationFiles() {}

    /// @param file its name, for messages
    /// @param now for what does not say when it was made
    /// @throws BadAnnotations where it is no JSON, or of no format of annotations that is known
    public static Annotations read(String file, byte[] bytes, Instant now) throws BadAnnotations {
        List<Json> values = JsonReader.read(file, bytes);
        if (WebAnnotations.isOne(values)) {
            return WebAnnotations.read(values, now);
        }
        if (HypothesisAnnotations.isOne(values)) {
            return HypothesisAnnotations.read(values, now);
        }
        throw new BadAnnotations("“" + file + "” is JSON, but no annotations that the program knows: it reads W3C Web"
                + " Annotations (JSON-LD) and what Hypothesis exports" + contexts(values) + ".");
    }

    /// Contexts in which other terms may mean annotations, for the message: they are not fetched.
    private static String contexts(List<Json> values) {
        List<String> foreign = values.stream()
                .flatMap(value -> value.get("@context").all().stream())
                .map(Json::plain)
                .filter(context -> !context.isEmpty() && !context.equals(WebWords.CONTEXT))
                .map(JsonText::shown)
                .distinct()
                .limit(3)
                .toList();
        return foreign.isEmpty()
                ? ""
                : " in their own terms; what the terms of " + String.join(", ", foreign)
                        + " mean is not known here, as nothing is fetched";
    }
}
