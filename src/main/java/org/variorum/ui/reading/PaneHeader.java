package org.variorum.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.ui.DocumentMenu;
import org.variorum.ui.Pane;
import org.variorum.ui.Versions;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The line over a pane: what is shown, its archival description, linked scrolling, swap, close.
final class PaneHeader extends HBox {
    /// So much of the name of a text is shown before what is told of it, where there is room, px.
    private static final double NAME = 260;
    private static final double SHORT_NAME = 44;

    private final Workspace workspace;
    private final Pane pane;
    private final Label title = Prose.label("", "pane-title");
    private final Label meta = Prose.label("", "pane-meta");
    private final Button about;
    private final ToggleButton link = Buttons.toggle("mdi2l-link-variant", "reading.pane.link");
    private final Button audit;
    private final Button more;
    private final Label earlier = Prose.label(Words.of("versions.earlier"), "pane-earlier");
    private final Button current;
    private final Button swap;
    private final Button close;

    /// Shows the archival description of a document beside the button that asked for it.
    interface Describer {
        void describe(Document document, Node beside);
    }

    PaneHeader(Workspace workspace, Pane pane, Describer describer, LinkedPanes linked) {
        this.workspace = workspace;
        this.pane = pane;
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        about = Buttons.icon("mdi2i-information-outline", "reading.pane.about", () -> describe(describer));
        more = Buttons.icon("mdi2d-dots-vertical", "versions.menu", this::menu);
        current = Buttons.worded("link-button", Words.of("versions.current.short"), this::openCurrent);
        Hints.give(current, Words.of("versions.current"));
        audit = Buttons.icon("mdi2f-format-quote-close", "reading.pane.audit", this::audit);
        swap = Buttons.icon(
                "mdi2s-swap-horizontal",
                "reading.pane.swap",
                () -> workspace.desk().swap(pane));
        close = Buttons.icon(
                "mdi2c-close", "reading.pane.close", () -> workspace.desk().close(pane));
        link.selectedProperty().bindBidirectional(pane.linked());
        linkLooks(pane.linked().get());
        pane.linked().addListener((_, _, locked) -> linkLooks(locked));
        LinkLine line = new LinkLine(linked, linked.of(pane));
        meta.visibleProperty().bind(line.visibleProperty().not());
        meta.managedProperty().bind(meta.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        meta.setMinWidth(0);
        HBox.setHgrow(meta, Priority.SOMETIMES);
        HBox.setHgrow(line, Priority.SOMETIMES);
        for (Node fixed : new Node[] {current, about, audit, more, link, swap, close}) {
            ((Region) fixed).setMinWidth(Region.USE_PREF_SIZE);
        }
        earlier.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, earlier, current, meta, line, space, about, audit, more, link, swap, close);
        pane.document().addListener((_, _, _) -> update());
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.documents() != now.documents()) {
                update();
            }
        });
        workspace.desk().panes().addListener((javafx.collections.ListChangeListener<Pane>) _ -> update());
        update();
    }

    /// The name of the text comes before what is told of it, where there is not room for both.
    @Override
    protected void layoutChildren() {
        double others = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node node : getManagedChildren()) {
            others += getSpacing() + (node == title ? 0 : node.minWidth(-1));
        }
        double room = Math.min(getWidth() - others, Math.ceil(title.prefWidth(-1)));
        title.setMinWidth(Math.clamp(room, SHORT_NAME, NAME));
        super.layoutChildren();
    }

    private void update() {
        Document shown = shown();
        title.setText(shown == null ? "" : shown.label().isEmpty() ? shown.title() : shown.label());
        meta.setText(shown == null ? "" : meta(shown));
        about.setVisible(shown != null);
        boolean older = shown != null && shown.earlier() != null;
        audit.setVisible(shown != null && !older);
        audit.setManaged(audit.isVisible());
        more.setVisible(shown != null);
        for (Node sign : new Node[] {earlier, current}) {
            sign.setVisible(older);
            sign.setManaged(older);
        }
        if (shown != null && older) {
            String until = Versions.words(shown).orElse("");
            Hints.give(earlier, until);
            meta.setText(Versions.until(shown) + " · " + meta.getText());
        }
        boolean several = workspace.desk().panes().size() > 1;
        link.setVisible(shown != null && several);
        link.setManaged(link.isVisible());
        swap.setVisible(several);
        swap.setManaged(several);
        close.setDisable(!several && shown == null);
    }

    private @Nullable Document shown() {
        Id.Document id = pane.document().get();
        return id == null ? null : workspace.now().document(id).orElse(null);
    }

    private static String meta(Document document) {
        StringBuilder words = new StringBuilder();
        add(words, DateWords.full(document.date()));
        add(words, DateWords.language(document.language()));
        add(
                words,
                switch (document.completeness()) {
                    case FULL -> "";
                    case EXCERPT -> Words.of("reading.pane.excerpt");
                    case ABSTRACT -> Words.of("reading.pane.abstract");
                });
        if (document.size().pages() > 0) {
            add(words, Words.of("reading.pane.pages", document.size().pages()));
        }
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        if (!more.isEmpty()) {
            words.append(words.isEmpty() ? "" : " · ").append(more);
        }
    }

    /// An open or a closed chain, and in words what pressing it does.
    private void linkLooks(boolean locked) {
        link.setGraphic(Buttons.symbol(locked ? "mdi2l-link-variant" : "mdi2l-link-variant-off"));
        link.setAccessibleText(Words.of(locked ? "reading.pane.unlink" : "reading.pane.link"));
        Hints.give(link, Words.of(locked ? "reading.pane.unlink" : "reading.pane.link"));
    }

    private void audit() {
        Document shown = shown();
        if (shown != null) {
            workspace.desk().audit(shown.id());
        }
    }

    private void menu() {
        Document shown = shown();
        if (shown != null) {
            DocumentMenu.show(workspace, shown.id(), more);
        }
    }

    /// In place of the earlier version, or where it is open already.
    private void openCurrent() {
        Document shown = shown();
        if (shown != null && shown.earlier() != null) {
            workspace.desk().active().set(pane);
            workspace.desk().open(shown.earlier().of());
        }
    }

    private void describe(Describer describer) {
        Document shown = shown();
        if (shown != null) {
            describer.describe(shown, about);
        }
    }
}
