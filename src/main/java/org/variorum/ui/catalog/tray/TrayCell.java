package org.variorum.ui.catalog.tray;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Selector;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A row of the tray: of an entry its sign, what it belongs to and its old words; else a heading.
final class TrayCell extends ListCell<Item> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int LONGEST = 160;

    private final TrayModel model;

    TrayCell(TrayModel model, Going going, Runnable focus) {
        this.model = model;
        getStyleClass().add("tray-cell");
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                focus.run();
                switch (getItem()) {
                    case Item.Entry entry -> going.to(entry.anchor());
                    case Item.Kept kept -> model.keptOpen().set(!kept.open());
                    case Item.Head _, Item.Awaited _ -> {}
                }
                event.consume();
            }
        });
        model.current().addListener((_, _, _) -> showCurrent());
    }

    private void showCurrent() {
        boolean is = getItem() instanceof Item.Entry entry
                && entry.anchor().equals(model.current().get());
        pseudoClassStateChanged(CURRENT, is);
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        Node node = empty || item == null
                ? null
                : switch (item) {
                    case Item.Entry(var anchor) -> entry(anchor);
                    case Item.Head(var words, var count) -> head(words, count);
                    case Item.Awaited(var title, var count) -> awaited(title, count);
                    case Item.Kept(var count, var open) -> kept(count, open);
                };
        setGraphic(node);
        setAccessibleText(node == null ? null : node.getAccessibleText());
        showCurrent();
    }

    private HBox entry(Anchor anchor) {
        Belonging belonging = Belonging.of(model.workspace().now(), anchor);
        AnchorSign sign = new AnchorSign(AnchorSign.Shape.of(anchor));
        Label kind = Prose.label(belonging.kind(), "caption");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label label = Prose.label(belonging.label(), "tray-label");
        label.setMinWidth(0);
        HBox first = new HBox(6, kind, label);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox lines = new VBox(1, first, Prose.label(words(anchor), "tray-old"));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Label place = Prose.label(model.workspace().paragraphs().of(anchor), "caption");
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, sign, lines, place);
        row.getStyleClass().add("tray-row");
        row.setAccessibleText(AnchorSign.Shape.of(anchor).word() + ". " + belonging.whole() + ". " + words(anchor));
        return row;
    }

    /// The words it was made on; of a region, where it lies.
    private static String words(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        if (quote != null) {
            String words = quote.exact().strip().replaceAll("\\s+", " ");
            int length = words.codePointCount(0, words.length());
            return "“" + (length > LONGEST ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) : words) + "”";
        }
        Selector.Region region = anchor.region();
        return region == null ? "" : Words.of("tray.region", region.page() + 1);
    }

    private static HBox head(String words, int count) {
        Label name = Prose.label(words, "group-heading");
        name.setMinWidth(20);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label number = Prose.label("" + count, "caption");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, name, number);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("tray-head");
        row.setAccessibleText(words + ", " + count);
        return row;
    }

    private static HBox awaited(String title, int count) {
        VBox lines =
                new VBox(1, Prose.label(title, "tray-label"), Prose.label(Words.of("tray.waiting", count), "caption"));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(8, new AnchorSign(AnchorSign.Shape.PENDING), lines);
        row.getStyleClass().add("tray-row");
        row.setAccessibleText(title + ". " + Words.of("catalog.tray.awaited.how", count));
        return row;
    }

    private static HBox kept(int count, boolean open) {
        Label name = Prose.label(Words.of("tray.kept"), "group-heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                4,
                Buttons.symbol(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"),
                name,
                Prose.label("" + count, "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("tray-head", "tray-kept");
        row.setAccessibleText(Words.of("tray.kept") + ", " + count);
        return row;
    }
}
