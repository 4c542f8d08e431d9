package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The tags of a note: each can be taken away, and another added, completed from the tags that are in use.
final class TagRow extends Chips {
    private static final int SUGGESTIONS = 8;
    private final Consumer<List<String>> changed;
    private final Runnable resized;
    private final TextField field = Prose.field(Words.of("margin.tags.add"), "tag-field");
    private List<String> tags = List.of();

    /// @param known the tags to complete from
    /// @param changed gets the tags when the reader has changed them
    /// @param resized called when its height may have changed
    TagRow(List<String> known, Consumer<List<String>> changed, Runnable resized) {
        this.changed = changed;
        this.resized = resized;
        getStyleClass().add("tags");
        field.setPrefColumnCount(9);
        var completion = TextFields.bindAutoCompletion(field, request -> matches(known, request.getUserText()));
        completion.setVisibleRowCount(SUGGESTIONS);
        completion.setDelay(0);
        completion.setOnAutoCompleted(_ -> add());
        field.setOnAction(_ -> add());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.COMMA) {
                event.consume();
                add();
            } else if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !tags.isEmpty()) {
                event.consume();
                changed.accept(tags.subList(0, tags.size() - 1));
            }
        });
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(",")) {
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, has) -> {
            if (!has) {
                add();
            }
        });
        getChildren().add(field);
    }

    void show(List<String> now) {
        if (!now.equals(tags) || getChildren().size() != now.size() + 1) {
            tags = List.copyOf(now);
            List<Node> nodes = new ArrayList<>();
            tags.forEach(tag -> nodes.add(tagNode(tag)));
            getChildren().remove(0, getChildren().size() - 1);
            getChildren().addAll(0, nodes);
            resized.run();
        }
    }

    private List<String> matches(List<String> known, String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return start.isEmpty()
                ? List.of()
                : known.stream()
                        .filter(tag -> !tags.contains(tag))
                        .filter(tag -> tag.toLowerCase(Locale.ROOT).contains(start))
                        .sorted(java.util.Comparator.comparing(
                                tag -> !tag.toLowerCase(Locale.ROOT).startsWith(start)))
                        .limit(SUGGESTIONS)
                        .toList();
    }

    private void add() {
        String typed = field.getText().strip();
        field.clear();
        if (!typed.isEmpty() && !tags.contains(typed)) {
            List<String> more = new ArrayList<>(tags);
            more.add(typed);
            changed.accept(more);
        }
    }

    private Node tagNode(String tag) {
        Button away = new Button();
        away.setGraphic(new FontIcon("mdi2c-close"));
        away.getStyleClass().setAll("tag-away");
        away.setAccessibleText(Words.of("margin.tag.remove", tag));
        away.setOnAction(
                _ -> changed.accept(tags.stream().filter(t -> !t.equals(tag)).toList()));
        HBox node = new HBox(2, Prose.label(tag), away);
        node.getStyleClass().addAll("tag", "tag-own");
        node.setAlignment(Pos.CENTER_LEFT);
        return node;
    }
}
