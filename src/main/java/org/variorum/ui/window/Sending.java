package org.variorum.ui.window;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.SendOut;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;
import org.variorum.work.Work;

/// Asks in which format and into which file, and has it written in the background. FX thread.
public final class Sending implements SendOut {
    private static final int LONGEST_NAME = 60;

    private final Workspace workspace;
    private final Writer writer;
    private final Asking asking;

    /// Asks for a file to write; the desktop's dialog asks before one is replaced.
    @FunctionalInterface
    public interface Asking {
        /// @param name what to call it, with its ending
        /// @return empty where the reader thought better of it
        Optional<Path> where(String name, Format format);
    }

    public Sending(Workspace workspace, Writer writer, Asking asking) {
        this.workspace = workspace;
        this.writer = writer;
        this.asking = asking;
    }

    @Override
    public void offer(Report report, Node beside) {
        if (report.formats().size() == 1) {
            ask(report, report.formats().getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (Format format : report.formats()) {
            MenuItem item = new MenuItem(word(format));
            item.setOnAction(_ -> ask(report, format));
            menu.getItems().add(item);
        }
        menu.show(beside, Side.BOTTOM, 0, 4);
    }

    /// The words for a format.
    static String word(Format format) {
        return Words.of("window.send." + format.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void ask(Report report, Format format) {
        Snapshot now = workspace.now();
        String name = name(now, report) + "." + format.ending();
        asking.where(name, format).ifPresent(chosen -> {
            Path whole = ended(chosen, format);
            // The dialog asked about the name as it was typed, and about no other.
            write(now, report, format, whole, whole.equals(chosen));
        });
    }

    private void write(Snapshot now, Report report, Format format, Path target, boolean replace) {
        Work.Running running = workspace.longWork(
                Words.of("window.send.busy", target.getFileName().toString()),
                progress -> {
                    try {
                        return new Outcome(writer.write(now, report, format, target, replace, progress), false);
                    } catch (FileAlreadyExistsException there) {
                        return new Outcome(Words.of("window.send.there", target.toString()), true);
                    }
                },
                outcome -> workspace
                        .message()
                        .set(
                                outcome.isThere()
                                        ? new Workspace.Message(
                                                outcome.sentence(),
                                                false,
                                                new Workspace.Offer(
                                                        Words.of("window.send.replace"),
                                                        () -> write(now, report, format, target, true)))
                                        : new Workspace.Message(outcome.sentence(), false)));
        if (!running.isDone()) {
            workspace
                    .message()
                    .set(new Workspace.Message(
                            Words.of("window.send.busy", target.getFileName().toString()),
                            false,
                            new Workspace.Offer(Words.of("window.send.stop"), () -> {
                                if (!running.isDone()) {
                                    running.cancel();
                                    workspace.say(Words.of(
                                            "window.send.stopped",
                                            target.getFileName().toString()));
                                }
                            })));
        }
    }

    /// @param isThere whether nothing was written because a file of that name is there
    private record Outcome(String sentence, boolean isThere) {}

    private static Path ended(Path chosen, Format format) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + format.ending())
                ? chosen
                : chosen.resolveSibling(name + "." + format.ending());
    }

    /// What to call a file: words that every file system takes.
    private static String name(Snapshot now, Report report) {
        String words = switch (report) {
            case Report.Comparison two ->
                voice(now, two.sides().left()) + " " + voice(now, two.sides().right());
            case Report.Matrix _ -> Words.of("window.send.name.matrix");
            case Report.Page(var document) -> document(now, document);
            case Report.Annotations(var document) ->
                Words.of("window.send.name.annotations") + " " + (document == null ? "" : document(now, document));
            case Report.Whole set ->
                now.set(set.set()).map(it -> it.id().value()).orElse("");
            case Report.Dossier(var claim) ->
                now.claim(claim)
                        .map(it -> it.label().isEmpty() ? it.statement() : it.label())
                        .orElse("");
        };
        String plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int end = plain.length() <= LONGEST_NAME ? plain.length() : plain.lastIndexOf('-', LONGEST_NAME);
        return end <= 0 ? Words.of("window.send.name.dossier") : plain.substring(0, end);
    }

    private static String document(Snapshot now, Id.Document id) {
        return now.document(id)
                .map(it -> it.label().isEmpty() ? it.title() : it.label())
                .orElse("");
    }

    private static String voice(Snapshot now, Id.Voice id) {
        return now.voice(id).map(voice -> voice.label()).orElse("");
    }
}
