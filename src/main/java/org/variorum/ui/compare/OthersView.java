package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.compare.Position;
import org.variorum.model.Id;
import org.variorum.model.Stance;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// What the other voices say of a claim: a line of names by stance, which unfolds to their positions in two
/// columns.
final class OthersView extends Region {
    private static final double LINE_GAP = 8;

    private final Id.Claim claim;
    private final List<Position> others;
    private final CompareModel model;
    private final FlowPane line = new FlowPane(14, 2);
    private final ToggleButton toggle = new ToggleButton();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private Columns columns = Columns.in(1000);

    OthersView(Id.Claim claim, List<Position> others, CompareModel model) {
        this.claim = claim;
        this.others = others;
        this.model = model;
        getStyleClass().add("others");
        long voices = others.stream().map(each -> each.voice().id()).distinct().count();
        toggle.setText(Words.of("compare.others", voices));
        toggle.setGraphic(Buttons.symbol("mdi2c-chevron-right"));
        toggle.getStyleClass().setAll("others-toggle");
        toggle.setOnAction(_ -> unfold());
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        line.getChildren().add(toggle);
        groups().forEach((stance, names) -> {
            Label label = Prose.label(String.join(", ", names), "others-names");
            label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
            HBox group = new HBox(5, new StanceGlyph(stance), label);
            group.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().add(group);
        });
        getChildren().add(line);
        toggle.setSelected(model.unfolded().contains(claim));
        unfold();
    }

    private Map<Stance, Set<String>> groups() {
        return others.stream()
                .collect(Collectors.groupingBy(
                        Position::stance,
                        () -> new EnumMap<>(Stance.class),
                        Collectors.mapping(
                                each -> VoiceName.brief(each.voice()), Collectors.toCollection(LinkedHashSet::new))));
    }

    private void unfold() {
        boolean open = toggle.isSelected();
        if (open) {
            model.unfolded().add(claim);
        } else {
            model.unfolded().remove(claim);
        }
        toggle.setGraphic(Buttons.symbol(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
        left.getChildren().clear();
        right.getChildren().clear();
        getChildren().removeAll(left, right);
        if (open) {
            List<Position> sorted = new ArrayList<>(others);
            sorted.sort(java.util.Comparator.comparing(Position::stance));
            for (int i = 0; i < sorted.size(); i++) {
                (i % 2 == 0 ? left : right).getChildren().add(new PositionView(sorted.get(i), true, false, model));
            }
            getChildren().addAll(left, right);
        }
        requestLayout();
    }

    List<PositionView> views() {
        List<PositionView> views = new ArrayList<>();
        left.getChildren().forEach(each -> views.add((PositionView) each));
        right.getChildren().forEach(each -> views.add((PositionView) each));
        return views;
    }

    void columns(Columns now) {
        columns = now;
    }

    @Override
    protected double computePrefHeight(double width) {
        double body = line.prefHeight(columns.body());
        return toggle.isSelected()
                ? body + LINE_GAP + Math.max(left.prefHeight(columns.column()), right.prefHeight(columns.column()))
                : body;
    }

    @Override
    protected void layoutChildren() {
        double y = line.prefHeight(columns.body());
        line.resizeRelocate(0, 0, columns.body(), y);
        line.getChildren().forEach(group -> ((Region) group).setMaxWidth(columns.body()));
        if (toggle.isSelected()) {
            double column = columns.column();
            left.resizeRelocate(0, y + LINE_GAP, column, left.prefHeight(column));
            right.resizeRelocate(columns.rightX() - columns.edge(), y + LINE_GAP, column, right.prefHeight(column));
        }
    }
}
