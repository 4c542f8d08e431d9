package org.variorum.ui.margin;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// Something in the margin: whole, or folded to one line. It is placed by the margin and lays out only its
/// inside.
abstract sealed class Card extends Region permits ClaimCard, NoteCard {
    /// The height of a folded card, px.
    static final double FOLDED = 28;

    /// Narrower than this, px, a card drops words that it can do without.
    static final double NARROW = 200;

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("in-focus");

    private final Id id;
    private @Nullable Node whole;
    private @Nullable Node line;
    private boolean folded;
    private double measuredFor = -1;
    private double measured;

    /// Whether it stands so far from its passage that its curve is shown only under the mouse.
    boolean far;

    Card(Id id, MarginModel model) {
        this.id = id;
        setManaged(false);
        setCache(true); // letters are drawn as shapes (see app.Main): once, not in every frame of a scroll
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("card");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && opens()) {
                event.consume();
                requestFocus();
                model.open(id);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.close();
                requestFocus();
            } else if (event.getTarget() == this && event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.open(id);
            }
        });
    }

    final Id of() {
        return id;
    }

    /// What it says has changed: looks again. Answers whether its height may have changed.
    ///
    /// @param overlaps whether its passage overlaps the one in focus
    abstract boolean refresh(Entry entry, boolean inFocus, boolean overlaps);

    /// Whether it stands whole wherever there is room, or always as one line.
    abstract boolean canUnfold();

    /// The middle of its first line, px from its top: what stands level with the passage.
    abstract double levelPoint(double height);

    /// Whether choosing it leads anywhere.
    boolean opens() {
        return !isInFocus();
    }

    final boolean isInFocus() {
        return getPseudoClassStates().contains(FOCUSED);
    }

    final void setInFocus(boolean inFocus) {
        pseudoClassStateChanged(FOCUSED, inFocus);
        setViewOrder(inFocus ? -1 : 0);
    }

    final void show(@Nullable Node newWhole, @Nullable Node newLine) {
        whole = newWhole;
        line = newLine;
        getChildren().clear();
        for (Node node : new Node[] {newWhole, newLine}) {
            if (node != null) {
                getChildren().add(node);
            }
        }
        remeasure();
        fold(folded);
    }

    final void fold(boolean fold) {
        folded = fold;
        boolean showsLine = line != null && (fold || whole == null);
        if (line != null) {
            line.setVisible(showsLine);
        }
        if (whole != null) {
            whole.setVisible(!showsLine);
        }
        requestLayout();
    }

    final boolean isFolded() {
        return line != null && (folded || whole == null);
    }

    final void remeasure() {
        measuredFor = -1;
        requestLayout();
    }

    /// The height when it is whole, px, a whole number. The card must be in a scene.
    final double wholeHeight(double width) {
        if (whole == null) {
            return FOLDED;
        }
        if (measuredFor != width) {
            applyCss();
            measured = Math.ceil(whole.prefHeight(width));
            measuredFor = width;
        }
        return measured;
    }

    /// Told before it is measured.
    void narrow(boolean narrow) {}

    @Override
    protected final void layoutChildren() {
        if (whole != null) {
            whole.resizeRelocate(0, 0, getWidth(), isFolded() ? measured : getHeight());
        }
        if (line != null) {
            line.resizeRelocate(0, 0, getWidth(), FOLDED);
        }
    }
}
