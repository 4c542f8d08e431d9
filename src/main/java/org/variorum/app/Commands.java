package org.variorum.app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.ui.Focus;
import org.variorum.ui.Making;
import org.variorum.ui.Pane;
import org.variorum.ui.Reading;
import org.variorum.ui.Room;
import org.variorum.ui.SendOut;
import org.variorum.ui.Settings;
import org.variorum.ui.Tray;
import org.variorum.ui.Workspace;
import org.variorum.ui.catalog.Sidebar;
import org.variorum.ui.find.Palette;
import org.variorum.ui.kit.Words;
import org.variorum.ui.window.MainWindow;
import org.variorum.ui.window.SettingsMenu;

/// What can be done from anywhere, by the header, by keys, and by name in the palette. FX thread.
final class Commands implements MainWindow.Commands {
    private final Workspace workspace;
    private final Settings settings;
    private final Supplier<MainWindow> window;
    private final Doing doing;

    /// @param bring brings files in
    /// @param sendOut takes a report out; the question hangs from the node
    record Doing(Consumer<List<Path>> bring, SendOut sendOut, Reading reading) {}

    Commands(Workspace workspace, Settings settings, Supplier<MainWindow> window, Doing doing) {
        this.workspace = workspace;
        this.settings = settings;
        this.window = window;
        this.doing = doing;
    }

    @Override
    public void bringIn() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("window.bringin"));
        List<File> files =
                chooser.showOpenMultipleDialog(window.get().getScene().getWindow());
        if (files != null) {
            bringIn(files);
        }
    }

    @Override
    public void bringIn(List<File> files) {
        if (!files.isEmpty()) {
            doing.bring().accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void find() {
        Palette palette = new Palette(workspace, offers(), () -> window.get().floatAbove(null));
        window.get().floatAbove(palette);
        palette.begin();
    }

    @Override
    public void settings(Node beside) {
        SettingsMenu.show(settings, beside);
    }

    /// The tray beside the texts.
    @Override
    public void tray() {
        workspace.tray().open(Tray.Filter.EVERYTHING);
    }

    private List<Palette.Command> offers() {
        List<Palette.Command> offers = new ArrayList<>(List.of(
                offer("bringin", "Ctrl+O", this::bringIn),
                offer("addpane", "Ctrl+Shift+N", () -> workspace.desk().addPane()),
                offer("closepane", "Ctrl+W", this::closePane),
                offer("sidebar", "Ctrl+B", window.get()::toggleSidebar),
                offer("notes", "", () -> window.get().openPanel(Sidebar.Part.NOTES)),
                offer("tray", "Ctrl+Shift+T", this::tray),
                new Palette.Command(Words.of("versions.palette"), "", this::newVersion),
                new Palette.Command(Words.of("versions.palette.tell"), "", this::tellVersion),
                offer("newclaim", "", () -> workspace.desk().make(new Making.NewClaim(null))),
                offer("people", "", () -> workspace.desk().make(new Making.People())),
                offer("lock", "Ctrl+L", doing.reading()::lock),
                offer("linked", "Alt+PgDn", () -> doing.reading().toLinked(1)),
                offer("jump", "Ctrl+J", doing.reading()::jump),
                offer("page", "", this::printPage),
                offer("dossier", "", this::dossier),
                offer("annotations", "", () -> sendAnnotations(null)),
                offer("annotations.text", "", () -> shown().ifPresent(this::sendAnnotations)),
                offer("set", "", () -> sendSet(SendOut.Report.Texts.SET, false)),
                offer("set.mine", "", () -> sendSet(SendOut.Report.Texts.SET, true)),
                offer("set.bare", "", () -> sendSet(SendOut.Report.Texts.NONE, true)),
                offer("set.all", "", () -> sendSet(SendOut.Report.Texts.ALL, true)),
                offer("audit", "", this::audit),
                offer("whole", "", this::whole),
                offer("answer", "Ctrl+Shift+A", this::answer),
                offer("carry", "Ctrl+Shift+C", this::carry),
                offer("carryall", "", this::carryAll),
                offer("undo", "Ctrl+Z", workspace::undo),
                offer("redo", "Ctrl+Shift+Z", workspace::redo),
                offer("settings", "", () -> settings(window.get().cog()))));
        for (Room room : Room.values()) {
            String word = Words.of("window.room." + room.name().toLowerCase(java.util.Locale.ROOT));
            offers.add(new Palette.Command(
                    Words.of("find.command.room", word),
                    "Ctrl+" + (room.ordinal() + 1),
                    () -> workspace.desk().room().set(room)));
        }
        offers.add(offer("back", "Alt+←", workspace.desk()::back));
        return offers;
    }

    private static Palette.Command offer(String name, String key, Runnable action) {
        return new Palette.Command(Words.of("find.command." + name), key, action);
    }

    /// What the active pane shows.
    private Optional<Id.Document> shown() {
        Pane active = workspace.desk().active().get();
        return Optional.ofNullable(active == null ? null : active.document().get());
    }

    /// Of the document in the active pane; of an earlier version its document is meant.
    private Optional<Id.Document> current() {
        return shown().flatMap(workspace.now()::document)
                .map(document -> document.earlier() == null
                        ? document.id()
                        : document.earlier().of());
    }

    private void newVersion() {
        current().ifPresent(workspace.versions()::choose);
    }

    private void tellVersion() {
        current()
                .filter(document -> !workspace.now().earlierVersions(document).isEmpty())
                .ifPresentOrElse(workspace.versions()::tell, () -> workspace.say(Words.of("versions.none")));
    }

    private void printPage() {
        shown().ifPresent(document -> doing.sendOut().offer(new SendOut.Report.Page(document), window.get()));
    }

    /// @param document the text whose annotations are wanted; null for all
    private void sendAnnotations(Id.@Nullable Document document) {
        doing.sendOut()
                .offer(new SendOut.Report.Annotations(document), window.get().cog());
    }

    /// The set that the text in front belongs to, else the first.
    private void sendSet(SendOut.Report.Texts texts, boolean mine) {
        List<ReadingSet> sets = workspace.now().sets();
        sets.stream()
                .filter(set -> shown().filter(set.documents()::contains).isPresent())
                .findFirst()
                .or(() -> sets.stream().findFirst())
                .ifPresentOrElse(
                        set -> doing.sendOut()
                                .offer(
                                        new SendOut.Report.Whole(set.id(), texts, mine, Words.of("window.send.reader")),
                                        window.get().cog()),
                        () -> workspace.say(Words.of("find.command.set.none")));
    }

    /// Of the claim in focus in the room on the screen.
    private void dossier() {
        boolean reads = workspace.desk().room().get() == Room.READ;
        Id.Claim claim = reads && workspace.desk().focus().get() instanceof Focus.OnClaim on
                ? on.claim()
                : workspace.desk().claim().get();
        if (claim == null) {
            workspace.say(Words.of("find.command.dossier.which"));
        } else {
            doing.sendOut()
                    .offer(new SendOut.Report.Dossier(claim), window.get().cog());
        }
    }

    /// Of the document in the active pane, else of the one that the room chooses.
    private void audit() {
        shown().ifPresentOrElse(
                        workspace.desk()::audit, () -> workspace.desk().room().set(Room.AUDIT));
    }

    private void whole() {
        shown().ifPresentOrElse(workspace.replies()::about, () -> workspace.say(Words.of("find.command.whole.which")));
    }

    private void answer() {
        noteInFocus(workspace.replies()::answer);
    }

    private void carry() {
        noteInFocus(note -> workspace.desk().make(new Making.Carry(note)));
    }

    private void noteInFocus(Consumer<Id.Note> what) {
        if (workspace.desk().focus().get() instanceof Focus.OnNote on) {
            what.accept(on.note());
        } else {
            workspace.say(Words.of("find.command.note.which"));
        }
    }

    private void carryAll() {
        shown().ifPresent(document -> workspace.desk().make(new Making.CarryAll(document)));
    }

    private void closePane() {
        Pane active = workspace.desk().active().get();
        if (active != null) {
            workspace.desk().close(active);
        }
    }
}
