package org.variorum.ui.catalog.tray;

import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.Anchor;
import org.variorum.ui.Tray;
import org.variorum.ui.kit.Words;

/// The tray: what is listed, and under it the entry that is looked at with all that can be done about it. Every
/// gesture has a key; the keyboard stays in the list.
public final class TrayView extends VBox {
    /// Nodes of this class have the plain letters for themselves.
    private static final String LETTERS = "keeps-letters";

    private final TrayModel model;
    private final Going going;
    private final ListView<Item> list;
    private boolean hadKeys;

    public TrayView(TrayModel model) {
        this.model = model;
        going = new Going(model);
        getStyleClass().addAll("tray", LETTERS);
        list = new ListView<>(model.items());
        list.getStyleClass().addAll("catalog-list", "tray-list");
        list.setCellFactory(_ -> new TrayCell(model, going, list()::requestFocus));
        list.setPlaceholder(new Region());
        list.setAccessibleText(Words.of("catalog.tray"));
        VBox.setVgrow(list, Priority.ALWAYS);
        EntryCard card = new EntryCard(model, going);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tray-card-scroll");
        scroll.maxHeightProperty().bind(heightProperty().multiply(0.5));
        card.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue() + 1));
        scroll.setMinHeight(60);
        list.setMinHeight(80);
        list.setPrefHeight(120);
        getChildren().addAll(new FilterRow(model, going), list, scroll, new Actions(model, going));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.current().addListener((_, _, now) -> select(now));
        model.current().addListener((_, _, _) -> scroll.setVvalue(0));
        model.workspace().tray().retying().addListener((_, before, now) -> {
            if (before == null) {
                hadKeys = isShowing();
            } else if (now == null && hadKeys && isShowing()) {
                begin();
            }
        });
        model.workspace().paragraphs().learnt().addListener((_, _, _) -> list.refresh());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.begin();
                select(model.current().get());
            }
        });
    }

    private ListView<Item> list() {
        return list;
    }

    private boolean isShowing() {
        return getScene() != null;
    }

    /// Takes the keyboard.
    public void begin() {
        list.requestFocus();
    }

    private void select(@org.jspecify.annotations.Nullable Anchor anchor) {
        int at = anchor == null ? -1 : list.getItems().indexOf(new Item.Entry(anchor));
        if (at < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            return;
        }
        Runnable action = action(event.getCode(), event.isShiftDown());
        boolean onButton = event.getTarget() instanceof javafx.scene.control.ButtonBase
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE);
        if (action != null && !onButton) {
            action.run();
            event.consume();
        }
    }

    private @org.jspecify.annotations.Nullable Runnable action(KeyCode code, boolean shift) {
        Tray tray = model.workspace().tray();
        return switch (code) {
            case ENTER, A -> tray.retying().get() == null ? going::accept : going::tie;
            case N -> () -> going.place(shift ? -1 : 1);
            case R -> going::retie;
            case L -> going::keep;
            case W -> going::whereItStood;
            case DOWN, J -> () -> going.step(1);
            case UP, K -> () -> going.step(-1);
            case PAGE_DOWN -> () -> going.step(8);
            case PAGE_UP -> () -> going.step(-8);
            case HOME -> () -> going.step(-model.items().size());
            case END -> () -> going.step(model.items().size());
            case SPACE -> () -> going.to(model.current().get());
            case ESCAPE ->
                tray.retying().get() != null
                        ? tray::stopRetying
                        : tray.wide().get() ? () -> tray.wide().set(false) : null;
            default -> digit(code);
        };
    }

    private @org.jspecify.annotations.Nullable Runnable digit(KeyCode code) {
        int number = code.isDigitKey() || code.isKeypadKey()
                ? code.getName().charAt(code.getName().length() - 1) - '0'
                : 0;
        return number >= 1 && number <= 9 ? () -> going.choose(number - 1) : null;
    }
}
