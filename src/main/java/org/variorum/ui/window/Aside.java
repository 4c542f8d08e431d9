package org.variorum.ui.window;

import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.Workspace;
import org.variorum.ui.catalog.tray.TrayPanel;

/// What stands at the right of the texts while it is wanted, and takes its room from them: the tray.
final class Aside extends StackPane {
    private static final double SHARE = 0.34;
    private static final double LEAST = 380;
    private static final double MOST = 520;
    /// So much two texts beside each other need, px.
    private static final double TWO_PANES = 844;
    /// From this width of the window on there is room for the sidebar too.
    private static final double ROOMY = 1640;

    private final Workspace workspace;
    private final Supplier<TrayPanel> maker;
    private @Nullable TrayPanel panel;

    Aside(Workspace workspace, Supplier<TrayPanel> maker) {
        this.workspace = workspace;
        this.maker = maker;
        setManaged(false);
        setVisible(false);
        workspace.tray().wide().addListener((_, _, wide) -> turn(wide));
    }

    private void turn(boolean wide) {
        if (wide) {
            TrayPanel shown = panel == null ? maker.get() : panel;
            panel = shown;
            getChildren().setAll(shown);
            setVisible(true);
            shown.begin();
        } else {
            getChildren().clear();
        }
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /// Whether it leaves the sidebar its room.
    boolean leavesRoom(double width) {
        return !workspace.tray().wide().get() || width >= ROOMY;
    }

    /// Lays itself out at the right edge.
    ///
    /// @return how much of the width it takes, px
    double place(double left, double top, double width, double height) {
        boolean wide = workspace.tray().wide().get();
        setVisible(wide);
        if (!wide) {
            return 0;
        }
        double taken = Math.clamp(Math.floor(width * SHARE), LEAST, MOST);
        boolean several = workspace.desk().panes().size() > 1;
        if (several && width - left - TWO_PANES >= LEAST) {
            taken = Math.min(taken, width - left - TWO_PANES);
        }
        taken = Math.min(taken, width - left);
        resizeRelocate(width - taken, top, taken, height);
        return taken;
    }

    /// Where there is no room for it.
    double leave() {
        setVisible(false);
        return 0;
    }
}
