package org.variorum.ui.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;
import org.variorum.ui.Focus;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// A note in a list: its kind and place, and its first words. A click goes there.
final class NoteCell extends ListCell<Note> {
    private static final int BRIEF = 40;
    private final Workspace workspace;

    NoteCell(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("note-cell");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            Note note = getItem();
            if (note != null) {
                go(workspace, note);
            }
        });
    }

    /// To the note beside its passage; where it stands at none, to the tray.
    static void go(Workspace workspace, Note note) {
        List<Anchor> anchors = workspace.now().anchorsOf(note.id());
        boolean stands = anchors.stream().anyMatch(anchor -> anchor.range().isPresent());
        Optional<Anchor> homeless = anchors.stream()
                .filter(anchor -> anchor.state() == Anchor.State.LOST || anchor.state() == Anchor.State.AMBIGUOUS)
                .findFirst();
        if (!stands && homeless.isPresent()) {
            workspace.tray().show(homeless.get());
        } else {
            workspace.desk().focusOn(note.id(), false);
            tell(workspace, note);
        }
    }

    /// A note whose text or passage is not here stays in the list; choosing it says why nothing is shown.
    private static void tell(Workspace workspace, Note note) {
        if (!(workspace.desk().focus().get() instanceof Focus.OnNote)) {
            workspace.say(Words.of("catalog.note.unplaced", place(workspace.now(), note)));
        }
    }

    @Override
    protected void updateItem(@Nullable Note note, boolean empty) {
        super.updateItem(note, empty);
        setText(null);
        setGraphic(empty || note == null ? null : card(note));
    }

    private HBox card(Note note) {
        Region edge = new Region();
        edge.getStyleClass().addAll("note-edge", "edge-" + note.colour().name().toLowerCase(Locale.ROOT));
        edge.setMinWidth(4);
        edge.setMaxWidth(4);
        String quote = quote(note);
        String words = !note.body().isBlank()
                ? note.body()
                : quote.isEmpty() ? Words.of("margin.answer.empty") : "“" + quote + "”";
        VBox lines = new VBox(caption(note), Prose.label(firstLine(words), "note-line"));
        if (!note.tags().isEmpty()) {
            lines.getChildren().add(Prose.label(String.join(" · ", note.tags()), "caption"));
        }
        lines.setMinWidth(0);
        HBox.setHgrow(lines, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(edge, lines);
        row.getStyleClass().add("note-row");
        return row;
    }

    /// Kind and place; a sign before it where its passage needs a look or is lost.
    private HBox caption(Note note) {
        HBox caption = new HBox(5);
        caption.setAlignment(Pos.CENTER_LEFT);
        workspace.now().anchorsOf(note.id()).stream()
                .filter(anchor -> anchor.needsLook() || anchor.settled() && anchor.state() != Anchor.State.ATTACHED)
                .findFirst()
                .ifPresent(anchor -> {
                    AnchorSign.Shape shape = AnchorSign.Shape.of(anchor);
                    caption.getChildren().addAll(new AnchorSign(shape), Prose.label(shape.word() + " ·", "caption"));
                });
        caption.getChildren().add(Prose.label(place(workspace.now(), note), "caption"));
        return caption;
    }

    private static String place(Snapshot now, Note note) {
        String kind = Words.of("kit.note." + note.kind().name().toLowerCase(Locale.ROOT));
        String by = note.from().isReader() ? kind : kind + " · " + note.from().author();
        Id.Document whole = note.thread().whole();
        if (whole != null) {
            return by + " · " + Words.of("catalog.note.whole", SourceName.of(now, whole));
        }
        Id.Note parent = note.thread().answers();
        if (parent != null) {
            return by + " · "
                    + now.note(parent)
                            .map(above -> Words.of("catalog.note.answers", brief(now, above)))
                            .orElse(Words.of("catalog.note.orphan"));
        }
        List<Id.Document> documents = now.anchorsOf(note.id()).stream()
                .map(Anchor::document)
                .distinct()
                .toList();
        if (documents.isEmpty()) {
            return by + " · " + Words.of("catalog.note.nowhere");
        }
        String first = SourceName.of(now, documents.getFirst());
        if (now.document(documents.getFirst()).isEmpty()) {
            return by + " · " + Words.of("catalog.note.awaited", first);
        }
        return by + " · "
                + (documents.size() == 1 ? first : Words.of("catalog.note.also", first, documents.size() - 1));
    }

    /// The first words of the note that is answered.
    private static String brief(Snapshot now, Note note) {
        String words = note.body().isBlank()
                ? now.anchorsOf(note.id()).stream()
                        .map(Anchor::quote)
                        .filter(java.util.Objects::nonNull)
                        .map(quote -> quote.exact())
                        .findFirst()
                        .orElse("")
                : note.body();
        String line = words.strip().replaceAll("[*_`#>\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BRIEF)) + "…";
    }

    private String quote(Note note) {
        return workspace.now().anchorsOf(note.id()).stream()
                .map(Anchor::quote)
                .filter(java.util.Objects::nonNull)
                .map(quote -> quote.exact())
                .findFirst()
                .orElse("");
    }

    private static String firstLine(String words) {
        String line = words.strip().replace('\n', ' ');
        int length = line.codePointCount(0, line.length());
        return line.substring(0, line.offsetByCodePoints(0, Math.min(200, length)));
    }
}
