package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.List;

/// W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD: see docs/annotation-exchange.md.
public final class WebAnnotations {
    private WebAnnotations() {}

    /// Whether these values are annotations of this format, or lists, pages or collections of them.
    public static boolean isOne(List<Json> values) {
        return values.stream().anyMatch(WebReader::isOne);
    }

    /// @param now for what does not say when it was made
    public static Annotations read(List<Json> values, Instant now) throws BadAnnotations {
        return new WebReader(now).read(values);
    }
}
