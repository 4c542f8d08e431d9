package org.variorum.ui.catalog.tray;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Anchor;
import org.variorum.ui.Tray;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What can be done with the entry that is looked at, each with its key. While words are to be selected it says
/// how.
final class Actions extends VBox {
    private static final double ROOMY = 280;

    private final TrayModel model;
    private final Tray tray;
    private final FlowPane row = new FlowPane(6, 6);
    private final Button accept;
    private final Button next;
    private final Button retie;
    private final Button keep;
    private final Button stood;
    private final VBox selecting;
    private final Button tie;

    Actions(TrayModel model, Going going) {
        this.model = model;
        tray = model.workspace().tray();
        getStyleClass().add("tray-actions");
        accept = small("tray.accept", "tray.accept.what", going::accept);
        accept.getStyleClass().add("chief");
        next = small("tray.next", "tray.next.what", () -> going.place(1));
        retie = small("tray.retie", "tray.retie.what", going::retie);
        keep = small("tray.keep", "tray.keep.what", going::keep);
        stood = small("tray.stood", "tray.stood.what", going::whereItStood);
        row.getChildren().addAll(accept, next, retie, keep, stood);
        tie = small("tray.tie", "tray.tie.what", going::tie);
        tie.getStyleClass().add("chief");
        HBox both = new HBox(6, tie, small("tray.tie.stop", "tray.tie.stop.what", tray::stopRetying));
        selecting = new VBox(6, Prose.flow(Words.of("tray.tie.how"), "tray-how"), both);
        getChildren().addAll(row, selecting);
        model.current().addListener((_, _, _) -> show());
        model.look().addListener((_, _, _) -> show());
        model.chosen().addListener((_, _, _) -> show());
        tray.retying().addListener((_, _, _) -> show());
        widthProperty().subscribe(width -> keys(width.doubleValue() >= ROOMY));
        show();
    }

    /// In a narrow column the keys are told by the hints alone.
    private void keys(boolean shown) {
        for (Button button : new Button[] {accept, next, retie, keep, stood}) {
            button.setContentDisplay(shown ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
        }
        row.setPrefWrapLength(Math.max(100, getWidth() - 32));
        row.setHgap(shown ? 6 : 4);
        row.setVgap(shown ? 6 : 4);
    }

    private void show() {
        Anchor anchor = model.current().get();
        boolean selects = tray.retying().get() != null;
        setVisible(anchor != null || selects);
        setManaged(isVisible());
        put(selecting, selects);
        put(row, !selects);
        if (anchor == null) {
            return;
        }
        boolean writable = model.workspace().library().isWritable();
        Look look = model.look().get();
        boolean region = anchor.quote() == null;
        boolean place = model.chosen().get() >= 0 || region && anchor.state() == Anchor.State.MOVED;
        put(accept, anchor.needsLook());
        accept.setDisable(!writable || !place);
        put(next, !region && anchor.needsLook());
        next.setDisable(look == null || look.places().isEmpty());
        retie.setDisable(!writable);
        keep.setDisable(!writable);
        put(keep, anchor.needsLook() || anchor.settled());
        boolean again = anchor.settled();
        word(keep, again ? "tray.again" : "tray.keep", again ? "tray.again.what" : "tray.keep.what");
        boolean older = !region
                && !model.workspace().now().earlierVersions(anchor.document()).isEmpty();
        put(stood, older);
    }

    private static void put(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private static Button small(String word, String what, Runnable action) {
        Button button = Buttons.plain(word, action);
        button.getStyleClass().add("small");
        Label key = Prose.label(Words.of(word + ".key"), "key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        Hints.give(button, Words.of(what));
        return button;
    }

    private static void word(Button button, String word, String what) {
        button.setText(Words.of(word));
        Hints.give(button, Words.of(what));
    }
}
