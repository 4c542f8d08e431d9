package org.variorum.ui.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The tray: texts that are awaited, with what is pinned to them, and every anchor that was moved, is
/// ambiguous or lost. Nothing here is ever deleted for being here.
final class TraySection extends VBox {
    /// More than these are counted, not listed.
    private static final int MOST = 200;

    private final Workspace workspace;
    private final VBox list = new VBox();
    private final Heading heading = new Heading(Words.of("catalog.tray"), "");

    TraySection(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("tray-section");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        list.getStyleClass().add("tray-list");
        getChildren().addAll(heading, scroll);
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.anchors() != now.anchors() || before.documents() != now.documents()) {
                fill(now);
            }
        });
        fill(workspace.now());
    }

    /// How many texts are awaited.
    static int awaited(Snapshot now) {
        return pending(now).size();
    }

    /// How many anchors need a look.
    static int needLook(Snapshot now) {
        return (int) now.anchors().stream().filter(TraySection::needsLook).count();
    }

    private static boolean needsLook(Anchor anchor) {
        return switch (anchor.state()) {
            case MOVED, AMBIGUOUS, LOST -> true;
            case ATTACHED, PENDING -> false;
        };
    }

    private static Map<String, List<Anchor>> pending(Snapshot now) {
        Map<String, List<Anchor>> byDocument = new TreeMap<>();
        for (Anchor anchor : now.anchors()) {
            if (anchor.state() == Anchor.State.PENDING) {
                byDocument
                        .computeIfAbsent(anchor.document().value(), _ -> new ArrayList<>())
                        .add(anchor);
            }
        }
        return byDocument;
    }

    private void fill(Snapshot now) {
        list.getChildren().clear();
        Map<String, List<Anchor>> pending = pending(now);
        pending.forEach((document, anchors) -> list.getChildren().add(awaited(now, document, anchors)));
        List<Anchor> look =
                now.anchors().stream().filter(TraySection::needsLook).toList();
        look.stream().limit(MOST).forEach(anchor -> list.getChildren().add(entry(now, anchor)));
        if (look.size() > MOST) {
            list.getChildren().add(Prose.label(Words.of("catalog.tray.more", look.size() - MOST), "caption"));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Prose.flow(Words.of("catalog.tray.empty"), "caption"));
        }
        heading.count(look.isEmpty() ? "" : "" + look.size());
    }

    private VBox awaited(Snapshot now, String document, List<Anchor> anchors) {
        String title = now.sets().stream()
                .flatMap(set -> set.expected().stream())
                .filter(expected -> expected.id().value().equals(document))
                .map(ReadingSet.Expected::title)
                .findFirst()
                .orElse(new Id.Document(document).slug());
        VBox box = new VBox(
                Prose.flow(Words.of("catalog.tray.awaited", title), "tray-words"),
                Prose.flow(Words.of("catalog.tray.awaited.how", anchors.size()), "caption"));
        box.getStyleClass().add("tray-entry");
        return box;
    }

    private VBox entry(Snapshot now, Anchor anchor) {
        String document = now.document(anchor.document())
                .map(found -> found.label().isEmpty() ? found.title() : found.label())
                .orElse(anchor.document().slug());
        String state = Words.of("kit.anchor." + anchor.state().name().toLowerCase(java.util.Locale.ROOT));
        VBox box = new VBox(Prose.label(state + " · " + document, "caption"));
        box.getStyleClass().add("tray-entry");
        Selector.Quote quote = anchor.quote();
        if (quote != null) {
            box.getChildren().add(Prose.flow("“" + quote.exact() + "”", "tray-quote"));
        }
        if (!anchor.reason().isEmpty()) {
            box.getChildren().add(Prose.flow(anchor.reason(), "caption"));
        }
        HBox actions = new HBox();
        actions.getStyleClass().add("tray-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        anchor.range()
                .ifPresent(range -> actions.getChildren()
                        .addAll(
                                small(
                                        "catalog.tray.show",
                                        () -> workspace.desk().go(anchor.document(), range)),
                                small("catalog.tray.accept", () -> accept(anchor, range))));
        actions.getChildren().add(small("catalog.tray.reattach", () -> reattach(anchor)));
        box.getChildren().add(actions);
        return box;
    }

    private static Button small(String word, Runnable action) {
        Button button = Buttons.plain(word, action);
        button.getStyleClass().add("small");
        return button;
    }

    private void accept(Anchor anchor, Range range) {
        workspace.text(
                anchor.document(),
                text -> workspace.perform(Edit.of(
                        Deed.ACCEPT_PLACE,
                        new Edit.Put(anchor.at(text.text(), range, Words.of("catalog.tray.bychoice"))))));
    }

    /// Ties the anchor to what is selected.
    private void reattach(Anchor anchor) {
        Pane pane = workspace.desk().active().get();
        Range selected = pane == null ? null : pane.selection().get();
        var text = pane == null ? null : pane.text().get();
        if (pane == null
                || selected == null
                || text == null
                || !anchor.document().equals(pane.document().get())) {
            workspace.desk().open(anchor.document());
            workspace.say(Words.of("catalog.tray.select"));
            return;
        }
        workspace.perform(Edit.of(
                Deed.REATTACH, new Edit.Put(anchor.at(text.text(), selected, Words.of("catalog.tray.bychoice")))));
    }
}
