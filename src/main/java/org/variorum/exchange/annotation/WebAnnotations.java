package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD: see docs/annotation-exchange.md.
public final class WebAnnotations {
    private WebAnnotations() {}

    /// Whether these values are annotations of this format, or lists, pages or collections of them.
    public static boolean isOne(List<Json> values) {
        return values.stream().anyMatch(WebReader::isOne);
    }

    /// A library's notes, claims, interpretations, evidence and verdicts as a collection of annotations.
    ///
    /// @param texts of the documents that are here
    /// @param only the document whose annotations are wanted, with what they need; null for all
    /// @param made when, for the file to say
    /// @param betweenTwo called before each annotation, to count them, or to stop by throwing
    public static Written write(
            Snapshot now,
            Function<Id.Document, Optional<DocumentText>> texts,
            Id.@Nullable Document only,
            Instant made,
            Runnable betweenTwo) {
        return new WebWriter(now, texts, only).write(made, betweenTwo);
    }

    /// @param now for what does not say when it was made
    public static Annotations read(List<Json> values, Instant now) throws BadAnnotations {
        return new WebReader(now).read(values);
    }
}
