package org.variorum.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Linked;
import org.variorum.compare.quotation.Outcome;
import org.variorum.model.Document;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// The panel at the side: which document, how many of each outcome, what is searched.
final class AuditPanel extends ScrollPane {
    static final double WIDTH = 256;
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final AuditModel model;
    private final VBox body = new VBox();
    private final ChoiceBox<Document> choice = new ChoiceBox<>();
    private final VBox counts = new VBox();
    private final VBox searched = new VBox();
    private boolean filling;

    AuditPanel(AuditModel model) {
        this.model = model;
        getStyleClass().add("audit-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("audit-panel-body");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPrefWidth(0);
        choice.setAccessibleText(Words.of("audit.document"));
        choice.setConverter(new Naming());
        choice.valueProperty().subscribe((_, chosen) -> {
            if (!filling && chosen != null) {
                model.workspace().desk().audited().set(chosen.id());
            }
        });
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox which = new HBox(choice);
        which.getStyleClass().add("audit-which");
        VBox boxes = new VBox(
                box("audit.grouped", "audit.grouped.hint", model.grouped()),
                box("audit.anchors", "audit.anchors.hint", model.anchors()),
                box("audit.whole-set", "audit.whole-set.hint", model.wholeSet()));
        boxes.getStyleClass().add("audit-boxes");
        body.getChildren().addAll(Prose.label(Words.of("audit.title"), "audit-title"), which, counts, boxes, searched);
        setContent(body);
    }

    private static HBox box(String word, String hint, javafx.beans.property.BooleanProperty property) {
        CheckBox box = new CheckBox(Words.of(word));
        Hints.give(box, Words.of(hint));
        box.selectedProperty().bindBidirectional(property);
        HBox line = new HBox(box);
        line.getStyleClass().add("audit-check");
        return line;
    }

    /// Shows what there is now.
    void refresh() {
        filling = true;
        List<Document> documents = model.now().documents();
        if (!choice.getItems().equals(documents)) {
            choice.getItems().setAll(documents);
        }
        choice.setValue(model.document().orElse(null));
        choice.setDisable(documents.isEmpty());
        filling = false;
        Findings findings = model.findings().get();
        counts.getChildren().clear();
        searched.getChildren().clear();
        if (findings != null) {
            count(findings.of(model.anchors().get()));
            sources(findings);
        }
    }

    private void count(List<Checked> all) {
        counts.getChildren().add(row(null, all.size()));
        for (Outcome outcome : Outcome.values()) {
            counts.getChildren().add(row(outcome, Findings.count(all, outcome)));
        }
    }

    private ToggleButton row(@Nullable Outcome outcome, int count) {
        Label name =
                Prose.label(outcome == null ? Words.of("audit.all") : AuditWords.name(outcome), "audit-count-name");
        Label number = Prose.label(String.valueOf(count), "audit-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Region sign = outcome == null ? new Region() : new OutcomeMark(outcome);
        sign.setMinWidth(14);
        HBox line = new HBox(9, sign, name, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(WIDTH - 33);
        ToggleButton row = new ToggleButton();
        row.getStyleClass().setAll("audit-row");
        row.setGraphic(line);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setSelected(model.only().get() == outcome);
        row.pseudoClassStateChanged(NONE, count == 0);
        row.setAccessibleText(name.getText() + ", " + count);
        row.setOnAction(_ -> model.only().set(model.only().get() == outcome ? null : outcome));
        return row;
    }

    private void sources(Findings findings) {
        List<String> names = new ArrayList<>();
        int others = 0;
        for (Linked.Text text : findings.result().linked()) {
            if (text.tie().isClose()) {
                names.add(SourceName.of(text.document()));
            } else {
                others++;
            }
        }
        searched.getChildren().add(Prose.label(Words.of("audit.searched"), "group-heading"));
        if (names.isEmpty()) {
            searched.getChildren().add(Prose.flow(Words.of("audit.searched.nothing-linked"), "audit-searched"));
        }
        names.forEach(name -> {
            Label line = Prose.label(name, "audit-source");
            Hints.give(line, name);
            searched.getChildren().add(line);
        });
        if (others > 0) {
            searched.getChildren().add(Prose.label(Words.of("audit.searched.others", others), "audit-source", "muted"));
        }
        findings.result()
                .absent()
                .forEach(absent -> searched.getChildren()
                        .add(Prose.label(
                                Words.of("audit.searched.absent", SourceName.of(model.now(), absent)),
                                "audit-source",
                                "muted")));
    }

    private final class Naming extends StringConverter<Document> {
        @Override
        public String toString(@Nullable Document document) {
            return Optional.ofNullable(document).map(SourceName::of).orElse("");
        }

        @Override
        public @Nullable Document fromString(String name) {
            return null;
        }
    }
}
