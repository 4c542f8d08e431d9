package org.variorum.ui.window;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.variorum.edit.Deed;
import org.variorum.model.Claim;
import org.variorum.model.Question;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.Focus;
import org.variorum.ui.Room;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The line at the top of the window: where the reader is, and what can be done from anywhere.
final class Header extends HBox {
    static final double HEIGHT = 44;

    private final Workspace workspace;
    private final HBox crumbs = new HBox();
    private final Button cog;

    /// What the header asks of the window.
    record Commands(Runnable find, Runnable bringIn, Runnable addPane, Consumer<Node> settings) {}

    /// @param others the rooms beside the reading room
    Header(Workspace workspace, Set<Room> others, Commands commands) {
        this.workspace = workspace;
        getStyleClass().add("window-header");
        setAlignment(Pos.CENTER_LEFT);
        Label brand = Prose.label(Words.of("window.name"), "brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.getStyleClass().add("crumbs");
        crumbs.setMinWidth(0);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        Button undo = Buttons.icon("mdi2u-undo", "window.undo", workspace::undo);
        Button redo = Buttons.icon("mdi2r-redo", "window.redo", workspace::redo);
        follow(undo, workspace.undoable().get(), "window.undo", "window.undo.what");
        follow(redo, workspace.redoable().get(), "window.redo", "window.redo.what");
        workspace.undoable().addListener((_, _, now) -> follow(undo, now, "window.undo", "window.undo.what"));
        workspace.redoable().addListener((_, _, now) -> follow(redo, now, "window.redo", "window.redo.what"));
        cog = Buttons.icon("mdi2c-cog-outline", "window.settings", () -> {});
        cog.setOnAction(_ -> commands.settings().accept(cog));
        HBox tools = new HBox(
                undo,
                redo,
                Buttons.icon("mdi2i-import", "window.bringin", commands.bringIn()),
                Buttons.icon("mdi2v-view-split-vertical", "window.addpane", commands.addPane()),
                cog);
        tools.setAlignment(Pos.CENTER);
        tools.getStyleClass().add("header-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(brand, crumbs, tools, new RoomTabs(workspace.desk(), others), find(commands.find()));
        workspace.desk().focus().addListener((_, _, _) -> crumbs());
        workspace.desk().room().addListener((_, _, _) -> crumbs());
        workspace.desk().sides().addListener((_, _, _) -> crumbs());
        workspace.snapshot().addListener((_, _, _) -> crumbs());
        crumbs();
    }

    /// Where the settings hang.
    Node cog() {
        return cog;
    }

    private static void follow(Button button, Optional<Deed> deed, String word, String wordWithDeed) {
        button.setDisable(deed.isEmpty());
        String words = deed.map(what -> Words.of(wordWithDeed, deedWords(what))).orElseGet(() -> Words.of(word));
        button.setAccessibleText(words);
        Hints.give(button, words);
    }

    static String deedWords(Deed deed) {
        return Words.of("deed." + deed.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private static Node find(Runnable action) {
        Button find = new Button(Words.of("window.find"));
        find.getStyleClass().setAll("find-box");
        find.setGraphic(Buttons.symbol("mdi2m-magnify"));
        find.setOnAction(_ -> action.run());
        find.setMinWidth(Region.USE_PREF_SIZE);
        return find;
    }

    /// The set, the question, the claim: as far as something is in focus.
    private void crumbs() {
        Snapshot now = workspace.now();
        crumbs.getChildren().clear();
        if (workspace.desk().room().get() != Room.READ) {
            crumbsOutside(now);
            return;
        }
        Optional<Claim> claim =
                workspace.desk().focus().get() instanceof Focus.OnClaim on ? now.claim(on.claim()) : Optional.empty();
        Optional<Question> question = claim.flatMap(it -> now.question(it.question()));
        now.sets().stream().map(ReadingSet::title).findFirst().ifPresent(title -> crumb(title, claim.isEmpty()));
        question.ifPresent(it -> crumb(it.text(), false));
        claim.ifPresent(it -> crumb(it.label().isEmpty() ? it.statement() : it.label(), true));
    }

    /// The set, the room, and who is compared there.
    private void crumbsOutside(Snapshot now) {
        Room room = workspace.desk().room().get();
        Sides sides = room == Room.COMPARE ? workspace.desk().sides().get() : null;
        Optional<String> two = sides == null
                ? Optional.empty()
                : now.voice(sides.left())
                        .flatMap(left -> now.voice(sides.right())
                                .map(right -> Words.of("window.two", shortName(left), shortName(right))));
        now.sets().stream().map(ReadingSet::title).findFirst().ifPresent(title -> crumb(title, false));
        crumb(RoomTabs.word(room), two.isEmpty());
        two.ifPresent(names -> crumb(names, true));
    }

    private static String shortName(Voice voice) {
        return voice.label().isEmpty() ? voice.name() : voice.label();
    }

    private void crumb(String words, boolean last) {
        if (!crumbs.getChildren().isEmpty()) {
            Label between = Prose.label("›", "crumb-between");
            between.setMinWidth(Region.USE_PREF_SIZE);
            crumbs.getChildren().add(between);
        }
        Label crumb = Prose.label(words, last ? "crumb-last" : "crumb");
        crumb.setMinWidth(last ? 80 : 30);
        crumbs.getChildren().add(crumb);
    }
}
