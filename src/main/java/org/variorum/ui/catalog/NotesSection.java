package org.variorum.ui.catalog;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// All notes, filtered by words, kind, tag, and whether they are the reader's own.
final class NotesSection extends VBox {
    private final Workspace workspace;
    private final ObservableList<Note> shown = FXCollections.observableArrayList();
    private final TextField words = Prose.field(Words.of("catalog.notes.filter"));
    private final ChoiceBox<@Nullable NoteKind> kind = new ChoiceBox<>();
    private final ChoiceBox<String> tag = new ChoiceBox<>();
    private final CheckBox own = new CheckBox(Words.of("catalog.notes.own"));
    private final Heading heading = new Heading(Words.of("catalog.notes"), "");

    NotesSection(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("notes-section");
        ListView<Note> list = new ListView<>(shown);
        list.getStyleClass().add("catalog-list");
        list.setCellFactory(_ -> new NoteCell(workspace));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Note note = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && note != null) {
                NoteCell.go(workspace, note);
                event.consume();
            }
        });
        list.setPlaceholder(Prose.label(Words.of("catalog.notes.none"), "caption"));
        VBox.setVgrow(list, Priority.ALWAYS);
        kind.getItems().add(null);
        kind.getItems().addAll(NoteKind.values());
        kind.setConverter(new KindWords());
        kind.setMaxWidth(Double.MAX_VALUE);
        tag.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        HBox.setHgrow(tag, Priority.ALWAYS);
        HBox choices = new HBox(kind, tag);
        choices.getStyleClass().add("notes-choices");
        VBox filters = new VBox(words, choices, own);
        filters.getStyleClass().add("notes-filters");
        getChildren().addAll(heading, filters, list);
        for (ObservableValue<?> filter : List.<ObservableValue<?>>of(
                words.textProperty(), kind.valueProperty(), tag.valueProperty(), own.selectedProperty())) {
            filter.addListener((_, _, _) -> filter(workspace.now()));
        }
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.notes() != now.notes() || before.anchors() != now.anchors()) {
                tags(now);
                filter(now);
            }
        });
        tags(workspace.now());
        filter(workspace.now());
    }

    private void tags(Snapshot now) {
        String chosen = tag.getValue();
        List<String> tags = now.notes().stream()
                .flatMap(note -> note.tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        String all = Words.of("catalog.notes.alltags");
        tag.getItems().setAll(all);
        tag.getItems().addAll(tags);
        tag.setValue(chosen != null && tags.contains(chosen) ? chosen : all);
    }

    private void filter(Snapshot now) {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        String wantedTag = tag.getSelectionModel().getSelectedIndex() <= 0 ? null : tag.getValue();
        shown.setAll(now.notes().stream()
                .filter(note -> kind.getValue() == null || note.kind() == kind.getValue())
                .filter(note -> wantedTag == null || note.tags().contains(wantedTag))
                .filter(note -> !own.isSelected()
                        || note.origin().isReaders() && note.from().isReader())
                .filter(note -> wanted.isEmpty() || says(now, note, wanted))
                .toList());
        heading.count("" + shown.size());
    }

    private static boolean says(Snapshot now, Note note, String wanted) {
        return note.body().toLowerCase(Locale.ROOT).contains(wanted)
                || note.tags().stream()
                        .anyMatch(tag -> tag.toLowerCase(Locale.ROOT).contains(wanted))
                || note.from().author().toLowerCase(Locale.ROOT).contains(wanted)
                || now.anchorsOf(note.id()).stream()
                        .anyMatch(anchor -> anchor.quote() != null
                                && anchor.quote()
                                        .exact()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted));
    }

    private static final class KindWords extends StringConverter<@Nullable NoteKind> {
        @Override
        public String toString(@Nullable NoteKind kind) {
            return kind == null
                    ? Words.of("catalog.notes.allkinds")
                    : Words.of("kit.note." + kind.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public @Nullable NoteKind fromString(String words) {
            return null;
        }
    }
}
