package org.variorum.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
            case CSV -> utf8(csv(new CsvReport(material), subject));
            case MARKDOWN -> utf8(MarkdownWriter.write(ReportPages.of(material, subject)));
            case HTML -> utf8(HtmlWriter.write(ReportPages.of(material, subject), sheet("report.css"), ""));
            case PDF -> PdfWriter.write(ReportPages.of(material, subject), sheet("pdf.css"));
        };
    }

    private static String json(JsonReport writer, Subject subject) {
        return switch (subject) {
            case Subject.Comparison(var comparison) -> writer.of(comparison);
            case Subject.Matrix(var matrix) -> writer.of(matrix);
            case Subject.Dossier(var claim) -> writer.of(claim);
        };
    }

    private static String csv(CsvReport writer, Subject subject) {
        return switch (subject) {
            case Subject.Comparison(var comparison) -> writer.of(comparison);
            case Subject.Matrix(var matrix) -> writer.of(matrix);
            case Subject.Dossier(var claim) -> writer.of(claim);
        };
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String name) {
        try (@Nullable InputStream in = Reporting.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
