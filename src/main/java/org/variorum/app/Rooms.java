package org.variorum.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.ui.BringIn;
import org.variorum.ui.Pane;
import org.variorum.ui.Room;
import org.variorum.ui.SendOut;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.audit.AuditRoom;
import org.variorum.ui.catalog.Description;
import org.variorum.ui.claims.ClaimsRoom;
import org.variorum.ui.compare.CompareRoom;
import org.variorum.ui.kit.Theme;
import org.variorum.ui.kit.Words;
import org.variorum.ui.map.MapRoom;
import org.variorum.ui.margin.Curves;
import org.variorum.ui.margin.MarginView;
import org.variorum.ui.matrix.MatrixRoom;
import org.variorum.ui.reading.ReadingPane;
import org.variorum.ui.reading.ReadingRoom;
import org.variorum.ui.time.TimeRoom;
import org.variorum.ui.window.Keys;
import org.variorum.ui.window.MainWindow;
import org.variorum.ui.window.Marks;
import org.variorum.ui.window.Memory;
import org.variorum.ui.window.Sending;

/// The window, put together. FX thread.
public final class Rooms {
    /// How many cards may be made before the next frame; a picture that is only drawn has no frames to keep.
    private static final int CARDS_A_FRAME = 6;

    private final Workspace workspace;
    private final Settings settings;
    private final BringIn bringIn;
    private final SendOut sendOut;
    private final Memory memory;
    private final MainWindow window;
    private final Scene scene;

    /// @param writer writes what the reader takes out
    /// @param remembers whether the desk is kept as it is left
    public Rooms(
            Workspace workspace,
            Settings settings,
            BringIn bringIn,
            SendOut.Writer writer,
            ReadingPane.SurfaceMaker surfaces,
            boolean remembers) {
        this.workspace = workspace;
        this.settings = settings;
        this.bringIn = bringIn;
        sendOut = new Sending(workspace, writer, new SaveDialog(() -> scene().getWindow()));
        memory = new Memory(workspace, settings, remembers);
        Curves curves = new Curves();
        ReadingRoom room = new ReadingRoom(
                workspace,
                surfaces,
                pane -> margin(pane, remembers),
                (document, beside) -> Description.show(
                        workspace.now(),
                        document,
                        beside,
                        () -> sendOut.offer(new SendOut.Report.Page(document.id()), beside)),
                new Across(curves));
        workspace.versions().setDoing(bringIn, new OpenDialog(() -> scene().getWindow()));
        Commands commands =
                new Commands(workspace, settings, this::window, new Commands.Doing(this::bring, sendOut, room));
        Map<Room, Supplier<? extends Region>> others = others();
        window = new MainWindow(workspace, settings, room, others, commands);
        ClaimsRoom claims = new ClaimsRoom(workspace, window::addOverlay, new Above(window));
        new Marks(workspace);
        scene = new Scene(window, 1440, 900);
        new Keys(workspace, settings, window, commands, claims.bar(), tabs(others), room).install(scene);
        settings.light().addListener((_, _, _) -> dress());
        dress();
    }

    /// The rooms beside the reading room, each made when it is first entered.
    private Map<Room, Supplier<? extends Region>> others() {
        Map<Room, Supplier<? extends Region>> others = new EnumMap<>(Room.class);
        others.put(Room.COMPARE, () -> new CompareRoom(workspace, sendOut));
        others.put(Room.MATRIX, () -> new MatrixRoom(workspace, sendOut));
        others.put(Room.AUDIT, () -> new AuditRoom(workspace));
        others.put(Room.TIME, () -> new TimeRoom(workspace));
        others.put(Room.MAP, () -> new MapRoom(workspace, settings));
        return others;
    }

    /// The name of a room on the command line.
    static String name(Room room) {
        return switch (room) {
            case READ -> "reading";
            case AUDIT -> "quotations";
            default -> room.name().toLowerCase(Locale.ROOT);
        };
    }

    static Optional<Room> named(String name) {
        return Arrays.stream(Room.values())
                .filter(room -> name(room).equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(Room.values()).map(Rooms::name).toList();
    }

    private static Set<Room> tabs(Map<Room, ?> others) {
        Set<Room> tabs = EnumSet.of(Room.READ);
        tabs.addAll(others.keySet());
        return tabs;
    }

    SendOut sendOut() {
        return sendOut;
    }

    public Scene scene() {
        return scene;
    }

    public MainWindow window() {
        return window;
    }

    public Memory memory() {
        return memory;
    }

    /// Writes what is not yet written. The window is about to close.
    public void close() {
        workspace.saveAll();
        memory.save();
    }

    static boolean isSystemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private MarginView margin(Pane pane, boolean hasFrames) {
        MarginView margin = new MarginView(workspace, pane, hasFrames ? CARDS_A_FRAME : Integer.MAX_VALUE);
        margin.still().bind(settings.stillness());
        return margin;
    }

    private void dress() {
        boolean dark = switch (settings.light().get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> isSystemDark();
        };
        Theme.apply(scene, dark);
    }

    /// Brings files in, in the background, and says what came of each.
    public void bring(List<Path> files) {
        workspace.longWork(
                Words.of("window.bringing"),
                progress -> {
                    List<BringIn.Brought> all = new ArrayList<>();
                    for (Path file : files) {
                        all.add(bringIn.bring(file, BringIn.Options.NONE, progress));
                    }
                    return all;
                },
                all -> brought(all, files));
    }

    private void brought(List<BringIn.Brought> all, List<Path> files) {
        if (all.size() == 1 && all.getFirst().report() != null) {
            workspace.versions().brought(all.getFirst());
            return;
        }
        List<String> sentences = new ArrayList<>();
        boolean failed = false;
        for (BringIn.Brought one : all) {
            sentences.add(one.message());
            failed |= one.status() == BringIn.Status.FAILED;
            workspace.took(one, () -> {
                if (one.id() instanceof Id.Document document) {
                    workspace.desk().open(document);
                }
            });
        }
        BringIn.Brought last = all.getLast();
        Workspace.Offer offer = last.looksLike() != null && last.id() instanceof Id.Document own
                ? workspace.versions().offer(last.looksLike(), own, files.getLast())
                : null;
        workspace.message().set(new Workspace.Message(String.join("\n", sentences), failed, offer));
    }

    /// Shows the forms above the window.
    private record Above(MainWindow window) implements ClaimsRoom.Above {
        @Override
        public void show(Region form, @Nullable Bounds beside) {
            window.floatBeside(form, beside);
        }

        @Override
        public void hide() {
            window.floatAbove(null);
        }
    }

    /// Draws the margin's curves over the panes of the reading room.
    private record Across(Curves curves) implements ReadingRoom.Across {
        @Override
        public Node node() {
            return curves;
        }

        @Override
        public void draw(List<ReadingRoom.Seen> panes) {
            curves.draw(panes.stream()
                    .map(seen -> new Curves.Seen(seen.pane(), seen.surface(), seen.beside()))
                    .toList());
        }
    }
}
