package org.variorum.ui.claims;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A voice, work or question in the list: one's own with what can be done to it, an edition's with whose it is.
final class PeopleCell extends ListCell<PeopleList.Row> {
    private final PeopleList.Doing doing;

    PeopleCell(PeopleList.Doing doing) {
        this.doing = doing;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PeopleList.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : line(row));
    }

    private HBox line(PeopleList.Row row) {
        HBox line = new HBox();
        line.getStyleClass().add("people-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.ink() >= 0) {
            Region bar = new Region();
            bar.getStyleClass().add("candidate-bar");
            Ink.dip(bar, row.ink());
            line.getChildren().add(bar);
        }
        var name = Prose.label(row.name(), "people-name");
        name.setMinWidth(40);
        VBox words = new VBox(name);
        if (!row.detail().isEmpty()) {
            words.getChildren().add(Prose.label(row.detail(), "caption"));
        }
        words.setMinWidth(40);
        HBox.setHgrow(words, Priority.ALWAYS);
        var counts = Prose.label(row.counts(), "caption");
        counts.setMinWidth(USE_PREF_SIZE);
        line.getChildren().addAll(words, counts);
        if (row.own()) {
            Id id = row.thing().id();
            line.getChildren().add(Buttons.icon("mdi2p-pencil-outline", "claims.change", () -> doing.change(id)));
            if (!(row.thing() instanceof Question)) {
                line.getChildren().add(Buttons.icon("mdi2c-call-merge", "claims.join", () -> doing.join(id)));
            }
            line.getChildren().add(Buttons.icon("mdi2t-trash-can-outline", "claims.remove", () -> doing.remove(id)));
        } else {
            var whose = Prose.label(Words.of("claims.people.edition"), "caption");
            whose.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(whose);
        }
        return line;
    }
}
