package org.variorum.ui.catalog.tray;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Id;
import org.variorum.ui.Tray;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.AnchorSign.Shape;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// Which anchors the tray lists: all that need a look, or those that stand in one way; of one document or all.
final class FilterRow extends VBox {
    private static final List<Shape> SHAPES = List.of(Shape.MOVED, Shape.AMBIGUOUS, Shape.LOST, Shape.KEPT);

    private final TrayModel model;
    private final Tray tray;
    private final ToggleButton all = new ToggleButton();
    private final Map<Shape, ToggleButton> buttons = new EnumMap<>(Shape.class);
    private final Button only;
    private final Button same;

    FilterRow(TrayModel model, Going going) {
        this.model = model;
        tray = model.workspace().tray();
        getStyleClass().add("tray-filter");
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane(4, 4);
        row.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().setAll("tray-toggle");
        all.setToggleGroup(group);
        all.setOnAction(_ -> choose(null));
        row.getChildren().add(all);
        for (Shape shape : SHAPES) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("tray-toggle");
            button.setGraphic(new AnchorSign(shape));
            button.setToggleGroup(group);
            button.setOnAction(_ -> choose(shape));
            buttons.put(shape, button);
            row.getChildren().add(button);
        }
        only = Buttons.worded("link-button", "", () -> tray.filter().set(Tray.Filter.EVERYTHING));
        same = Buttons.worded("link-button", "", going::acceptSame);
        only.setMinWidth(0);
        same.setMinWidth(0);
        getChildren().addAll(row, new HBox(only), new HBox(same));
        model.counts().addListener((_, _, _) -> show());
        model.same().addListener((_, _, _) -> show());
        tray.filter().addListener((_, _, _) -> show());
        show();
    }

    private void choose(@org.jspecify.annotations.Nullable Shape shape) {
        tray.filter().set(tray.filter().get().of(shape));
        show();
    }

    private void show() {
        Tray.Filter filter = tray.filter().get();
        Map<Shape, Integer> counts = model.counts().get();
        int sum = 0;
        for (Shape shape : SHAPES) {
            int count = counts.getOrDefault(shape, 0);
            sum += shape == Shape.KEPT ? 0 : count;
            ToggleButton button = buttons.get(shape);
            if (button != null) {
                String words = Words.of("tray.filter.only", shape.word(), count);
                button.setText(Words.of("tray.filter.count", count));
                button.setAccessibleText(words);
                Hints.give(button, words);
                button.setDisable(count == 0 && filter.shape() != shape);
                button.setSelected(filter.shape() == shape);
            }
        }
        all.setText(Words.of("tray.filter.all", sum));
        all.setSelected(filter.shape() == null);
        Id.Document document = filter.document();
        line(
                only,
                document == null
                        ? ""
                        : Words.of(
                                "tray.filter.document",
                                SourceName.of(model.workspace().now(), document)));
        int alike = model.same().get().size();
        line(same, alike == 0 ? "" : Words.of("tray.all.accept", alike));
        same.setDisable(!model.workspace().library().isWritable());
    }

    private static void line(Button button, String words) {
        button.setText(words);
        button.getParent().setVisible(!words.isEmpty());
        button.getParent().setManaged(!words.isEmpty());
    }
}
