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
import org.variorum.model.Document;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A note in a list: its kind and place, and its first words. A click goes there.
final class NoteCell extends ListCell<Note> {
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
        String words = note.body().isBlank() ? "“" + quote(note) + "”" : note.body();
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
                .filter(anchor -> anchor.needsLook() || anchor.settled())
                .findFirst()
                .ifPresent(anchor -> {
                    AnchorSign.Shape shape = AnchorSign.Shape.of(anchor);
                    caption.getChildren().addAll(new AnchorSign(shape), Prose.label(shape.word() + " ·", "caption"));
                });
        caption.getChildren().add(Prose.label(place(note), "caption"));
        return caption;
    }

    private String place(Note note) {
        Snapshot now = workspace.now();
        String kind = Words.of("kit.note." + note.kind().name().toLowerCase(Locale.ROOT));
        return now.anchorsOf(note.id()).stream()
                .findFirst()
                .flatMap(anchor -> now.document(anchor.document()))
                .map(document -> kind + " · " + name(document))
                .orElse(kind);
    }

    private static String name(Document document) {
        return document.label().isEmpty() ? document.title() : document.label();
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
