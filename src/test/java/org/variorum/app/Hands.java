package org.variorum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Headless;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;

/// The whole program with a reader's hands on it: mouse and keyboard, and eyes for what is on the screen. Not
/// from the FX thread.
final class Hands implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    final Sitting sitting;
    private final Stage stage;
    private final Robot robot;
    private final Mouse mouse;

    /// Opens the program on a library, as starting it does, and waits until the texts can be read.
    static Hands open(Path library) {
        Hands hands = new Hands(Sitting.prepare(library), WIDTH, HEIGHT);
        hands.await(
                "the texts",
                () -> hands.desk().panes().stream()
                        .allMatch(pane ->
                                pane.document().get() == null || pane.surface().get() != null));
        hands.await(
                "the whole window",
                () -> Headless.call(() -> hands.workspace().beginning().isOver()));
        hands.rest();
        return hands;
    }

    private Hands(Sitting.Ready ready, double width, double height) {
        stage = Headless.call(Stage::new);
        sitting = Headless.call(() -> {
            stage.setX(0);
            stage.setY(0);
            Sitting opened = new Sitting(ready, stage);
            stage.setWidth(width);
            stage.setHeight(height);
            return opened;
        });
        robot = Headless.call(Robot::new);
        mouse = new Mouse(root());
        rest();
    }

    Workspace workspace() {
        return sitting.workspace();
    }

    Desk desk() {
        return workspace().desk();
    }

    Stage stage() {
        return stage;
    }

    Pane pane(int at) {
        return Headless.call(() -> desk().panes().get(at));
    }

    Snapshot now() {
        return Headless.call(() -> workspace().now());
    }

    Parent root() {
        return sitting.rooms().window();
    }

    void size(double width, double height) {
        Headless.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        rest();
    }

    /// Waits until what is under way is done and on the screen.
    void rest() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch pulse = new CountDownLatch(1);
            Headless.run(() -> workspace()
                    .work()
                    .start(
                            org.variorum.work.Lane.LIBRARY,
                            "",
                            _ -> Boolean.TRUE,
                            _ -> Platform.runLater(pulse::countDown),
                            _ -> pulse.countDown()));
            try {
                pulse.await();
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
            Headless.run(() -> Headless.layout(root()));
        }
    }

    void await(String what, java.util.function.BooleanSupplier holds) {
        Headless.await(what, holds);
    }

    // --- eyes
    // ---------------------------------------------------------------------------------------------------------

    /// The first node that is on the screen and fits a selector of style classes.
    Node see(String selector) {
        return see(selector, _ -> true);
    }

    Node see(String selector, Predicate<Node> which) {
        return find(selector, which).orElseThrow(() -> new AssertionError("not on the screen: " + selector));
    }

    Optional<Node> find(String selector, Predicate<Node> which) {
        return Headless.call(() -> root().lookupAll(selector).stream()
                .filter(Hands::isShown)
                .filter(which)
                .findFirst());
    }

    boolean sees(String selector) {
        return find(selector, _ -> true).isPresent();
    }

    /// All that can be read inside a node, in one line.
    static String words(Node node) {
        StringBuilder all = new StringBuilder();
        if (isShown(node)) {
            switch (node) {
                case javafx.scene.control.Labeled label ->
                    all.append(label.getText()).append(' ');
                case TextInputControl field -> all.append(field.getText()).append(' ');
                case javafx.scene.text.Text text
                when text.getParent() instanceof javafx.scene.text.TextFlow -> all.append(text.getText());
                case Parent parent ->
                    parent.getChildrenUnmodifiable()
                            .forEach(child -> all.append(words(child)).append(' '));
                default -> {}
            }
        }
        return all.toString().replaceAll("\\s+", " ").strip();
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Where a quotation stands in the text of a pane.
    Range range(Pane pane, String quote) {
        return Headless.call(() -> {
            String text = Objects.requireNonNull(pane.text().get()).text();
            int start = text.indexOf(quote);
            if (start < 0) {
                throw new AssertionError("not in the text: " + quote);
            }
            return new Range(start, start + quote.length());
        });
    }

    boolean isOnScreen(Pane pane, Range range) {
        return Headless.call(() -> {
            Surface surface = pane.surface().get();
            return surface != null
                    && surface.shapesOf(range).stream()
                            .anyMatch(shape -> shape.getMinY() >= 0
                                    && shape.getMaxY() <= surface.node().getHeight());
        });
    }

    // --- hands
    // --------------------------------------------------------------------------------------------------------

    /// Selects words with the mouse: presses at their beginning, drags to their end. Margins ease their
    /// widths over, and move the words while they do: a reader waits for that, and so do these hands.
    void select(Pane pane, String quote) {
        Range range = range(pane, quote);
        Surface surface =
                Objects.requireNonNull(Headless.call(() -> pane.surface().get()));
        for (int tries = 0; tries < 5; tries++) {
            drag(surface, range);
            if (range.equals(Headless.call(() -> pane.selection().get()))) {
                return;
            }
        }
        throw new AssertionError("could not be selected: " + quote);
    }

    private void drag(Surface surface, Range range) {
        Headless.run(() -> surface.show(range.start(), 0.4));
        List<Rectangle2D> shapes = List.of();
        List<Rectangle2D> before;
        do {
            before = shapes;
            pause();
            rest();
            shapes = Headless.call(() -> surface.shapesOf(range));
        } while (!shapes.equals(before));
        Rectangle2D first = shapes.getFirst();
        Rectangle2D last = shapes.getLast();
        Headless.run(() -> mouse.press(at(surface.node(), first.getMinX() + 1, middle(first))));
        Headless.run(() -> mouse.drag(at(surface.node(), first.getMinX() + 8, middle(first))));
        Headless.run(() -> mouse.drag(at(surface.node(), last.getMaxX() - 1, middle(last))));
        Headless.run(mouse::release);
        rest();
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private static double middle(Rectangle2D shape) {
        return (shape.getMinY() + shape.getMaxY()) / 2;
    }

    private static Point2D at(Node node, double x, double y) {
        return node.localToScene(x, y);
    }

    void click(Node node) {
        Headless.run(() -> Headless.layout(root()));
        Headless.run(() -> {
            Bounds bounds = node.getBoundsInLocal();
            double y = Math.min(bounds.getMaxY() - 1, bounds.getMinY() + Math.min(12, bounds.getHeight() / 2));
            mouse.press(at(node, bounds.getCenterX(), y));
        });
        Headless.run(mouse::release);
        rest();
    }

    /// Presses keys together, the modifiers first.
    void press(KeyCode... keys) {
        Headless.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        rest();
    }

    /// Types letters, of any script, to whatever has the cursor.
    void type(String text) {
        Headless.run(() -> text.codePoints().forEach(letter -> {
            Node cursor = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    cursor,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            Character.toString(letter),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }));
    }

    void focusOn(Id.Claim claim) {
        Headless.run(() -> desk().focusOn(claim));
        rest();
    }

    /// Closes the window, as its own button does, and all that is behind it.
    @Override
    public void close() {
        Headless.run(() -> {
            sitting.close();
            stage.hide();
        });
    }
}
