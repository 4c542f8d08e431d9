package org.variorum.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;
import org.variorum.work.Lane;

/// The versions of documents: brings a document a new one, tells what became of its passages, shows and takes
/// back. FX thread.
public final class Versions {
    private final Workspace workspace;
    private final ObjectProperty<@Nullable VersionReport> report = new SimpleObjectProperty<>();
    private @Nullable BringIn bringIn;
    private Chooser chooser = (_, _) -> {};

    /// Lets the reader choose a file.
    public interface Chooser {
        /// @param title of the question
        /// @param then gets the file; not called where none was chosen
        void choose(String title, Consumer<Path> then);
    }

    Versions(Workspace workspace) {
        this.workspace = workspace;
        workspace.snapshot().addListener((_, _, now) -> {
            VersionReport shown = report.get();
            if (shown != null && now.document(shown.earlier()).isEmpty()) {
                report.set(null);
            }
        });
    }

    /// Who brings files in, and who asks for them.
    public void setDoing(BringIn brings, Chooser chooses) {
        bringIn = brings;
        chooser = chooses;
    }

    /// What became of a document's passages, to be shown; null where nobody asks.
    public ObjectProperty<@Nullable VersionReport> report() {
        return report;
    }

    /// Asks for a file that holds the document's new text.
    public void choose(Id.Document document) {
        String name = SourceName.of(workspace.now(), document);
        chooser.choose(Words.of("versions.choose", name), file -> bring(document, file));
    }

    /// Brings a file in as the new version of a document, in the background, and tells what became of the
    /// document's passages.
    public void bring(Id.Document document, Path file) {
        BringIn brings = bringIn;
        if (brings != null) {
            workspace.longWork(
                    Words.of("versions.bringing", SourceName.of(workspace.now(), document)),
                    progress -> brings.bring(file, BringIn.Options.as(document), progress),
                    this::brought);
        }
    }

    /// Something was brought: where it was a new version, what became of the passages is shown.
    public void brought(BringIn.Brought one) {
        workspace.took(one, () -> {
            VersionReport told = one.report();
            if (one.id() instanceof Id.Document document) {
                workspace.desk().open(document);
            }
            if (told != null) {
                show(told);
            }
        });
        if (one.report() == null) {
            workspace.message().set(new Workspace.Message(one.message(), one.status() == BringIn.Status.FAILED));
        }
    }

    /// What the reader can do about a text that was brought as a document of its own and looks like one that is
    /// there: make it a version of that one. The document of its own is taken back first.
    public Workspace.Offer offer(BringIn.LooksLike like, Id.Document own, Path file) {
        return new Workspace.Offer(Words.of("versions.make", like.title()), () -> {
            OptionalInt steps = workspace.stepsBackTo(own);
            if (steps.isPresent() && steps.getAsInt() == 1) {
                whenGone(own, () -> bring(like.document(), file));
                workspace.undo();
            } else {
                bring(like.document(), file);
            }
        });
    }

    private void whenGone(Id.Document document, Runnable then) {
        workspace.snapshot().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Snapshot> seen, Snapshot before, Snapshot now) {
                if (now.document(document).isEmpty()) {
                    seen.removeListener(this);
                    workspace.work().onScreen(then);
                }
            }
        });
    }

    private void show(VersionReport told) {
        report.set(told);
        workspace.tray().open(new Tray.Filter(told.document(), null));
    }

    /// Tells again what became of a document's passages when it got the text it has now.
    public void tell(Id.Document document) {
        List<Document> earlier = workspace.now().earlierVersions(document);
        if (!earlier.isEmpty()) {
            Document latest = earlier.getFirst();
            workspace
                    .work()
                    .start(
                            Lane.LIBRARY,
                            "",
                            _ -> workspace
                                    .library()
                                    .replacing(latest.id())
                                    .map(made -> VersionReport.of(latest, made))
                                    .orElse(new VersionReport(document, latest.id(), List.of(), List.of())),
                            this::show,
                            workspace::fail);
        }
    }

    /// Shows the earlier version beside the document.
    public void showBeside(VersionReport told) {
        Pane pane = workspace.desk().open(told.document());
        workspace.desk().openBeside(told.earlier(), pane);
    }

    /// How many changes have to be taken back for the version to be; empty where it was brought too long ago.
    public OptionalInt stepsBack(VersionReport told) {
        return workspace.stepsBackTo(told.earlier());
    }

    /// Takes the version back, and what was changed since.
    public void takeBack(VersionReport told) {
        stepsBack(told).ifPresent(workspace::undo);
    }

    /// Such as “until 25 November 2026”; empty for a document as it is now.
    public static String until(Document document) {
        Document.Earlier earlier = document.earlier();
        return earlier == null ? "" : Words.of("versions.until.date", date(earlier));
    }

    private static String date(Document.Earlier earlier) {
        return DateWords.full(
                earlier.replaced().atZone(ZoneId.systemDefault()).toLocalDate().toString());
    }

    /// Such as “Earlier version, until 25 November 2026”; empty for a document as it is now.
    public static Optional<String> words(Document document) {
        return Optional.ofNullable(document.earlier()).map(earlier -> Words.of("versions.until", date(earlier)));
    }
}
