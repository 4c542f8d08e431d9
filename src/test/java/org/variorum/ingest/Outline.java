package org.variorum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.variorum.model.DocumentText;

/// A text's structure as lines that a test can compare.
final class Outline {
    private Outline() {}

    /// One line a block: kind, number, label, words.
    static String of(DocumentText text) {
        return text.blocks().stream()
                .map(b -> b.kind() + " " + b.number() + " " + b.label() + "|" + text.slice(b.range()))
                .collect(Collectors.joining("\n"));
    }

    /// One line a span: kind, words, data.
    static String spans(DocumentText text) {
        return text.spans().stream()
                .map(s -> s.kind() + "|" + text.text().substring(s.start(), s.end()) + "|" + s.data())
                .collect(Collectors.joining("\n"));
    }

    static Source source(String name, String content) {
        return new Source(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Source fixture(String name) {
        try (var in = Outline.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no fixture " + name);
            }
            return new Source(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
