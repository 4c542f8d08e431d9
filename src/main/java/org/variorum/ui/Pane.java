package org.variorum.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

/// One place for a document on the desk.
public final class Pane {
    /// Where on the screen stands what is looked at, as a share of the height: there a passage is brought, and
    /// there texts that are read together are level. So high that the card of the passage has room under it.
    public static final double EYE = 0.12;

    private static final double COMFORT = 60;

    private final ObjectProperty<Id.@Nullable Document> document = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DocumentText> text = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Surface> surface = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Range> selection = new SimpleObjectProperty<>();
    private final IntegerProperty top = new SimpleIntegerProperty();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Mark>> marks = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyIntegerWrapper sent = new ReadOnlyIntegerWrapper();
    private @Nullable Range wanted;
    private boolean flashWanted;

    /// What it shows; null for an empty pane.
    public ObjectProperty<Id.@Nullable Document> document() {
        return document;
    }

    /// The text of {@link #document}; null until it has been read.
    public ObjectProperty<@Nullable DocumentText> text() {
        return text;
    }

    /// The document on the screen; null until the text is there.
    public ObjectProperty<@Nullable Surface> surface() {
        return surface;
    }

    /// What the reader has selected in it; null where nothing is.
    public ObjectProperty<@Nullable Range> selection() {
        return selection;
    }

    /// The first offset on the screen: remembered for each document.
    public IntegerProperty top() {
        return top;
    }

    public DoubleProperty zoom() {
        return zoom;
    }

    /// The marks on its text.
    public ObjectProperty<List<Mark>> marks() {
        return marks;
    }

    /// Whether it scrolls together with the others that are linked.
    public BooleanProperty linked() {
        return linked;
    }

    /// Brings a passage onto the screen, now or as soon as the surface is there and has its size.
    ///
    /// @param flash whether to draw the eye to it
    public void reveal(Range range, boolean flash) {
        Surface there = surface.get();
        if (there == null || there.node().getHeight() <= 0) {
            wanted = range;
            flashWanted = flash;
        } else {
            bring(there, range);
            if (flash) {
                there.flash(range);
            }
        }
    }

    /// Brings a passage onto the screen that was sent for from another pane: those that are linked with this one
    /// stay where they are.
    public void send(Range range) {
        reveal(range, true);
        sent.set(sent.get() + 1);
    }

    /// Grows when it was put somewhere without being scrolled there: after {@link #send} and {@link #settle}.
    public ReadOnlyIntegerProperty sent() {
        return sent.getReadOnlyProperty();
    }

    /// Scrolls only where the passage does not stand comfortably on the screen already; then it comes to an
    /// eighth of the height, so that its card has room.
    private static void bring(Surface there, Range range) {
        Surface.Level level = there.levelOf(range.start());
        double height = there.node().getHeight();
        boolean comfortable = level.exact() && level.top() > COMFORT / 2 && level.top() < height - 2 * COMFORT;
        if (!comfortable) {
            there.show(range.start(), EYE);
        }
    }

    /// The surface has its size: shows what was asked for before, if anything, else where the reader was.
    public void settle() {
        Surface there = surface.get();
        Range range = wanted;
        wanted = null;
        if (there != null && range != null) {
            there.show(range.start(), EYE);
            if (flashWanted) {
                there.flash(range);
            }
        } else if (there != null) {
            there.show(Math.min(top.get(), there.text().text().length()), 0);
        }
        sent.set(sent.get() + 1);
    }
}
