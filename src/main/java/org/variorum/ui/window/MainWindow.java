package org.variorum.ui.window;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.Desk;
import org.variorum.ui.Room;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.catalog.Rail;
import org.variorum.ui.catalog.Sidebar;
import org.variorum.ui.catalog.tray.TrayModel;
import org.variorum.ui.catalog.tray.TrayPanel;

/// The window's content: the header, the sidebar or its rail, the reading room, and what floats above them.
public final class MainWindow extends Region {
    /// From this width on there is room for the sidebar.
    private static final double ROOMY = 1400;

    private final Settings settings;
    private final Header header;
    private final Sidebar sidebar;
    private final Rail rail;
    private final Aside aside;
    private final Desk desk;
    private final Region reading;
    private final Map<Room, Supplier<? extends Region>> others;
    private final Map<Room, Region> made = new EnumMap<>(Room.class);
    private Region room;
    private final Toast toast;
    private final BusyLine busy;
    private final Region scrim = new Region();
    private boolean panelOpen;
    private @Nullable Region floating;
    private @Nullable Bounds uncovered;

    /// What the window asks of the program.
    public interface Commands {
        void bringIn();

        void bringIn(List<File> files);

        void find();

        void tray();

        void settings(Node beside);
    }

    /// @param others the rooms beside the reading room; each is made when it is first entered
    public MainWindow(
            Workspace workspace,
            Settings settings,
            Region reading,
            Map<Room, Supplier<? extends Region>> others,
            Commands commands) {
        this.settings = settings;
        this.desk = workspace.desk();
        this.reading = reading;
        this.others = others;
        room = reading;
        getStyleClass().add("main-window");
        TrayModel tray = new TrayModel(workspace);
        sidebar = new Sidebar(workspace, tray);
        rail = new Rail(workspace, this::openPanel, commands::settings);
        aside = new Aside(workspace, () -> new TrayPanel(tray));
        header = new Header(
                workspace,
                others.keySet(),
                new Header.Commands(
                        commands::find,
                        () -> commands.bringIn(),
                        () -> workspace.desk().addPane(),
                        commands::settings));
        toast = new Toast(workspace.message());
        busy = new BusyLine(workspace.busy());
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(event -> {
            closePanel();
            event.consume();
        });
        getChildren().addAll(reading, aside, rail, scrim, sidebar, header, busy, toast);
        settings.sidebar().addListener((_, _, _) -> requestLayout());
        desk.room().addListener((_, _, now) -> enter(now));
        setOnDragOver(MainWindow::filesOver);
        setOnDragDropped(event -> {
            commands.bringIn(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        });
        workspace.desk().panes().addListener((javafx.collections.ListChangeListener<Object>) _ -> closePanel());
        workspace.desk().focus().addListener((_, _, _) -> closePanel());
    }

    private void enter(Room next) {
        closePanel();
        room.setVisible(false);
        Supplier<? extends Region> maker = others.get(next);
        room = maker == null
                ? reading
                : made.computeIfAbsent(next, _ -> {
                    Region fresh = maker.get();
                    getChildren().add(0, fresh);
                    return fresh;
                });
        room.setVisible(true);
        requestLayout();
    }

    /// The room on the screen.
    public Region room() {
        return room;
    }

    /// Puts something above everything else, under the header, in the middle; null takes it away.
    public void floatAbove(@Nullable Region node) {
        floatBeside(node, null);
    }

    /// The same beside something, where there is room for both.
    ///
    /// @param beside what shall not be covered, in the scene; null for the middle
    public void floatBeside(@Nullable Region node, @Nullable Bounds beside) {
        if (floating != null) {
            getChildren().remove(floating);
        }
        floating = node;
        uncovered = beside;
        if (node != null) {
            getChildren().add(node);
        }
        requestLayout();
    }

    /// Adds something that floats above everything and places itself, in this node's space.
    public void addOverlay(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    private static void filesOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Shows a part of the catalog, whatever the width.
    public void openPanel(Sidebar.Part part) {
        desk.room().set(Room.READ);
        boolean same = panelOpen && sidebar.part().get() == part;
        sidebar.part().set(part);
        panelOpen = !same;
        requestLayout();
    }

    /// The button that the settings hang from.
    public Node cog() {
        return header.cog();
    }

    /// Opens or closes the sidebar.
    public void toggleSidebar() {
        if (room != reading) {
            return;
        }
        if (isRoomy()) {
            settings.sidebar().set(!settings.sidebar().get());
        } else {
            panelOpen = !panelOpen;
            requestLayout();
        }
    }

    public void closePanel() {
        if (panelOpen) {
            panelOpen = false;
            requestLayout();
        }
    }

    private boolean isRoomy() {
        return getWidth() >= ROOMY;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double body = height - Header.HEIGHT;
        header.resizeRelocate(0, 0, width, Header.HEIGHT);
        busy.resizeRelocate(0, Header.HEIGHT - 1, width, 2);
        boolean reads = room == reading;
        boolean docked = reads && isRoomy() && settings.sidebar().get() && aside.leavesRoom(width);
        boolean over = reads && !docked && panelOpen;
        rail.setVisible(reads && !docked);
        sidebar.setVisible(docked || over);
        scrim.setVisible(over);
        double left = !reads ? 0 : docked ? Sidebar.WIDTH : Rail.WIDTH;
        if (docked) {
            sidebar.resizeRelocate(0, Header.HEIGHT, Sidebar.WIDTH, body);
        } else {
            rail.resizeRelocate(0, Header.HEIGHT, Rail.WIDTH, body);
            sidebar.resizeRelocate(Rail.WIDTH, Header.HEIGHT, Math.min(300, width - Rail.WIDTH), body);
            scrim.resizeRelocate(Rail.WIDTH, Header.HEIGHT, width - Rail.WIDTH, body);
        }
        double taken = reads ? aside.place(left, Header.HEIGHT, width, body) : aside.leave();
        room.resizeRelocate(left, Header.HEIGHT, width - left - taken, body);
        double toastWidth = Math.min(560, width - 40);
        double toastHeight = toast.prefHeight(toastWidth);
        toast.resizeRelocate(Math.round((width - toastWidth) / 2), height - toastHeight - 20, toastWidth, toastHeight);
        Region above = floating;
        if (above != null) {
            double w = Math.min(above.prefWidth(-1), width - 40);
            double h = Math.min(Math.ceil(above.prefHeight(w)), height - Header.HEIGHT - 40);
            Point2D at = new Spot(width, height, Header.HEIGHT).of(w, h, uncovered);
            above.resizeRelocate(at.getX(), at.getY(), w, h);
        }
    }
}
