package org.variorum.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.app.Reports;
import org.variorum.app.Wiring;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.SendOut;
import picocli.CommandLine.Option;

/// In which format a report is written, and where.
final class ReportOptions {
    enum As {
        md(SendOut.Format.MARKDOWN),
        html(SendOut.Format.HTML),
        pdf(SendOut.Format.PDF),
        csv(SendOut.Format.CSV),
        json(SendOut.Format.JSON);

        private final SendOut.Format format;

        As(SendOut.Format format) {
            this.format = format;
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES} (default: what the name of the file ends in).")
    @Nullable
    As format;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Into a file instead of standard output; an older one is replaced by a whole new one.")
    @Nullable
    Path file;

    /// What is asked for, in so many words or by the ending of the file.
    Optional<SendOut.Format> format() {
        if (json) {
            return Optional.of(SendOut.Format.JSON);
        }
        if (format != null) {
            return Optional.of(format.format);
        }
        Path to = file;
        String name = to == null ? "" : to.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(As.values())
                .map(each -> each.format)
                .filter(each -> name.endsWith("." + each.ending()))
                .findFirst();
    }

    /// Writes it where it is wanted.
    void write(Wiring wiring, SendOut.Report report, SendOut.Format as, Terminal terminal) {
        write(wiring, report, as, file, terminal);
    }

    /// @param to a file; null for standard output, where what could not be written is said on standard error
    static void write(Wiring wiring, SendOut.Report report, SendOut.Format as, @Nullable Path to, Terminal terminal) {
        Snapshot now = wiring.library().snapshot();
        if (to == null && as == SendOut.Format.PDF) {
            throw new Problem("A PDF is written into a file; name one with -o FILE.");
        }
        try {
            if (to == null) {
                Reports.Printed printed = wiring.sendOut().print(now, report, as, terminal.progress());
                terminal.wipeProgress();
                terminal.out().write(printed.bytes());
                terminal.out().flush();
                if (!printed.remark().isEmpty()) {
                    terminal.err().println(printed.remark().substring(2));
                }
            } else {
                String said = wiring.sendOut().write(now, report, as, to, true, terminal.progress());
                terminal.wipeProgress();
                terminal.out().println(said);
            }
        } catch (IOException problem) {
            String sentence = problem.getMessage();
            throw new Problem(sentence == null ? problem.toString() : sentence);
        }
    }

    /// The reading set that a person means.
    static Id.Set set(Snapshot now, String name) {
        return now.sets().stream()
                .map(ReadingSet::id)
                .filter(id -> id.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(Near.sentence(
                        "reading set",
                        name,
                        now.sets().stream().map(ReadingSet::id).map(Id::value).toList(),
                        "documents")));
    }

    /// The voice that a person means.
    static Id.Voice voice(Snapshot now, String name) {
        return new Names(now)
                .find(name, Id.Voice::new)
                .map(found -> ((Voice) found).id())
                .orElseThrow(() -> new Problem(Near.sentence(
                        "voice",
                        name,
                        now.voices().stream().map(Entity::id).map(Id::slug).toList(),
                        "voices")));
    }

    /// The document that a person means.
    static Id.Document document(Snapshot now, String name) {
        return new Names(now)
                .find(name, Id.Document::new)
                .map(found -> ((Document) found).id())
                .orElseThrow(() -> new Problem(Near.sentence(
                        "document",
                        name,
                        now.documents().stream().map(Entity::id).map(Id::slug).toList(),
                        "documents")));
    }

    /// The claim that a person means.
    static Id.Claim claim(Snapshot now, String name) {
        return new Names(now)
                .find(name, Id.Claim::new)
                .map(found -> ((Claim) found).id())
                .orElseThrow(() -> new Problem(Near.sentence(
                        "claim",
                        name,
                        now.claims().stream().map(Entity::id).map(Id::slug).toList(),
                        "claims")));
    }
}
