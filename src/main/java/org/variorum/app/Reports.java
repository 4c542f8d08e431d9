package org.variorum.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.variorum.app.cli.Names;
import org.variorum.compare.Comparison;
import org.variorum.compare.Matrix;
import org.variorum.edit.Library;
import org.variorum.exchange.Omitted;
import org.variorum.exchange.annotation.HypothesisAnnotations;
import org.variorum.exchange.annotation.WebAnnotations;
import org.variorum.exchange.annotation.Written;
import org.variorum.exchange.page.VariorumPage;
import org.variorum.exchange.report.Material;
import org.variorum.exchange.report.Reporting;
import org.variorum.exchange.set.DocumentBody;
import org.variorum.exchange.set.SetWriter;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.SendOut;
import org.variorum.work.Progress;

/// Writes what a reader takes out: the same for the window and the command line.
public final class Reports implements SendOut.Writer {
    private final Library library;
    private final DocumentBody bodies;
    private final InstantSource clock;

    /// @param bodies how the documents of a reading set are read
    public Reports(Library library, DocumentBody bodies, InstantSource clock) {
        this.library = library;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public String write(
            Snapshot now, SendOut.Report report, SendOut.Format format, Path target, boolean replace, Progress progress)
            throws IOException {
        Path whole = target.toAbsolutePath();
        if (!replace && Files.exists(whole)) {
            throw new FileAlreadyExistsException(whole.toString());
        }
        Printed printed = print(now, report, format, progress);
        progress.report(0.95, whole.getFileName().toString());
        put(printed.bytes(), whole, replace, progress);
        return "Written: " + whole + printed.remark();
    }

    /// A whole file, not yet in its place.
    ///
    /// @param remark what could not be written, a sentence after a full stop; else empty
    public record Printed(byte[] bytes, String remark) {}

    /// @throws IOException with a sentence, where the library does not have what is asked for
    public Printed print(Snapshot now, SendOut.Report report, SendOut.Format format, Progress progress)
            throws IOException {
        progress.report(0, "");
        return switch (report) {
            case SendOut.Report.Page(var document) -> page(now, document, progress);
            case SendOut.Report.Annotations(var document) -> annotations(now, document, format, progress);
            case SendOut.Report.Whole set -> set(now, set, progress);
            case SendOut.Report.Comparison _, SendOut.Report.Matrix _, SendOut.Report.Dossier _ ->
                new Printed(bytes(now, report, format, progress), "");
        };
    }

    private Printed annotations(Snapshot now, Id.@Nullable Document document, SendOut.Format format, Progress progress)
            throws IOException {
        if (document != null && now.document(document).isEmpty()) {
            throw gone();
        }
        Written written = format == SendOut.Format.HYPOTHESIS
                ? HypothesisAnnotations.write(now, each -> document == null || each.equals(document), clock.instant())
                : WebAnnotations.write(now, library::text, document, clock.instant(), progress::check);
        return new Printed(written.bytes(), Omitted.remark(". Not carried: ", written.omitted()));
    }

    private Printed set(Snapshot now, SendOut.Report.Whole report, Progress progress) throws IOException {
        if (now.set(report.set()).isEmpty()) {
            throw gone();
        }
        SetWriter.Texts texts = switch (report.texts()) {
            case SET -> SetWriter.Texts.OF_THE_SET;
            case ALL -> SetWriter.Texts.ALL;
            case NONE -> SetWriter.Texts.NONE;
        };
        SetWriter.Written written = new SetWriter(library, bodies)
                .write(now, report.set(), new SetWriter.Options(texts, report.mine(), report.by()), progress::check);
        return new Printed(written.zip(), Omitted.remark(". Not carried: ", written.omitted()));
    }

    private byte[] bytes(Snapshot now, SendOut.Report report, SendOut.Format format, Progress progress)
            throws IOException {
        Names names = new Names(now);
        Material material = new Material(
                now,
                library::text,
                names::of,
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                progress::check);
        Reporting.Subject subject = subject(now, report).orElseThrow(Reports::gone);
        return Reporting.write(material, subject, format(format));
    }

    /// A document's variorum page.
    private Printed page(Snapshot now, Id.Document id, Progress progress) throws IOException {
        Document document = now.document(id).orElseThrow(Reports::gone);
        DocumentText text = library.text(id).orElseThrow(Reports::gone);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VariorumPage.Written written = new VariorumPage(now, document, text, false).write(out);
        progress.check();
        if (written.missing().isEmpty()) {
            return new Printed(out.toByteArray(), "");
        }
        String some = written.missing().stream()
                .limit(5)
                .map(Character::toString)
                .collect(java.util.stream.Collectors.joining(" "));
        return new Printed(
                out.toByteArray(),
                ". A question mark stands for each of " + written.missing().size()
                        + " characters that the program's fonts do not have, such as " + some + ".");
    }

    private static IOException gone() {
        return new IOException(
                "Nothing was written, because what was to be written is no longer in the library;" + " choose again.");
    }

    private static Reporting.Format format(SendOut.Format format) {
        return switch (format) {
            case HTML -> Reporting.Format.HTML;
            case PDF -> Reporting.Format.PDF;
            case MARKDOWN -> Reporting.Format.MARKDOWN;
            case CSV -> Reporting.Format.CSV;
            case JSON -> Reporting.Format.JSON;
            case WEB_ANNOTATIONS, HYPOTHESIS, SET ->
                throw new IllegalArgumentException("no report is written as " + format);
        };
    }

    private static Optional<Reporting.Subject> subject(Snapshot now, SendOut.Report report) {
        return switch (report) {
            case SendOut.Report.Comparison(var sides, var claims) ->
                Comparison.of(now, sides.left(), sides.right())
                        .map(all -> new Reporting.Subject.Comparison(only(all, claims)));
            case SendOut.Report.Matrix(var claims, var voices) ->
                Optional.of(new Reporting.Subject.Matrix(only(Matrix.of(now), claims, voices)));
            case SendOut.Report.Page _, SendOut.Report.Annotations _, SendOut.Report.Whole _ -> Optional.empty();
            case SendOut.Report.Dossier(var claim) -> now.claim(claim).map(Reporting.Subject.Dossier::new);
        };
    }

    private static Comparison only(Comparison all, List<Id.Claim> claims) {
        List<Comparison.Row> rows =
                ordered(all.rows(), claims, row -> row.claim().id());
        return new Comparison(all.left(), all.right(), rows, all.claims());
    }

    private static Matrix only(Matrix all, List<Id.Claim> claims, List<Id.Voice> voices) {
        return new Matrix(
                ordered(all.voices(), voices, Voice::id),
                ordered(all.rows(), claims, row -> row.claim().id()));
    }

    /// Those that are wanted, in the order in which they are; all where none is named.
    private static <T, I> List<T> ordered(List<T> all, List<I> wanted, java.util.function.Function<T, I> id) {
        return wanted.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> wanted.contains(id.apply(each)))
                        .sorted(Comparator.comparingInt(each -> wanted.indexOf(id.apply(each))))
                        .toList();
    }

    /// All of it or nothing: written beside its place first, and moved there when it is complete.
    private static void put(byte[] bytes, Path whole, boolean replace, Progress progress) throws IOException {
        Path part = null;
        try {
            part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
            progress.check();
            if (replace) {
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, whole);
            }
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (IOException problem) {
            throw new IOException(
                    whole + " could not be written; check that its folder exists, that you may write there, and that"
                            + " there is room.",
                    problem);
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
