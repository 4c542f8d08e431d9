package org.variorum.exchange.report;

import java.nio.charset.StandardCharsets;
import org.variorum.model.Claim;

/// Writes reports.
public final class Reporting {
    private Reporting() {}

    /// What a report is about.
    public sealed interface Subject {
        record Comparison(org.variorum.compare.Comparison comparison) implements Subject {}

        record Matrix(org.variorum.compare.Matrix matrix) implements Subject {}

        record Dossier(Claim claim) implements Subject {}
    }

    public enum Format {
        HTML,
        PDF,
        MARKDOWN,
        CSV,
        JSON
    }

    /// The whole file. Long for PDF: seconds.
    public static byte[] write(Material material, Subject subject, Format format) {
        return switch (format) {
            case JSON -> utf8(json(new JsonReport(material), subject));
            case HTML, PDF, MARKDOWN, CSV -> throw new UnsupportedOperationException("not written yet: " + format);
        };
    }

    private static String json(JsonReport writer, Subject subject) {
        return switch (subject) {
            case Subject.Comparison(var comparison) -> writer.of(comparison);
            case Subject.Matrix(var matrix) -> writer.of(matrix);
            case Subject.Dossier(var claim) -> writer.of(claim);
        };
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
