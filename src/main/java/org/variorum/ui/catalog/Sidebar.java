package org.variorum.ui.catalog;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.catalog.tray.TrayModel;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What is in the library, beside the reading room: all of it in a column of 216 px, or one part at a time
/// out of a rail of icons.
public final class Sidebar extends VBox {
    public static final double WIDTH = 216;

    /// A part of the catalog.
    public enum Part {
        DOCUMENTS("mdi2f-file-document-outline"),
        CLAIMS("mdi2s-scale-balance"),
        NOTES("mdi2n-note-outline"),
        TRAY("mdi2t-tray-alert");

        final String icon;

        Part(String icon) {
            this.icon = icon;
        }

        String word() {
            return "catalog.part." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Workspace workspace;
    private final TrayModel tray;
    private final Map<Part, Region> sections = new EnumMap<>(Part.class);
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.DOCUMENTS);
    private final VBox title = new VBox();
    private final VBox body = new VBox();
    private final Label notes = Prose.label("", "caption");
    private final Label awaited = Prose.label("", "caption");

    public Sidebar(Workspace workspace, TrayModel tray) {
        this.workspace = workspace;
        this.tray = tray;
        getStyleClass().add("sidebar");
        setMinWidth(0);
        workspace.beginning().later(this::fill);
    }

    private void fill() {
        title.getStyleClass().add("sidebar-title");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, tabs(), body, foot());
        part.addListener((_, _, _) -> show());
        workspace.snapshot().addListener((_, _, now) -> update(now));
        update(workspace.now());
        show();
    }

    /// The part that is shown.
    public ObjectProperty<Part> part() {
        return part;
    }

    private HBox tabs() {
        HBox row = new HBox();
        row.getStyleClass().add("sidebar-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Part each : Part.values()) {
            ToggleButton tab = Buttons.toggle(each.icon, each.word());
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> part.set(each));
            tabs.put(each, tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(notes, space, awaited);
        foot.getStyleClass().add("sidebar-foot");
        notes.setOnMouseClicked(_ -> part.set(Part.NOTES));
        awaited.setOnMouseClicked(_ -> part.set(Part.TRAY));
        return foot;
    }

    private void show() {
        Part now = part.get();
        tabs.forEach((each, tab) -> tab.setSelected(each == now));
        Region section = sections.computeIfAbsent(now, this::make);
        VBox.setVgrow(section, Priority.ALWAYS);
        body.getChildren().setAll(section);
    }

    private Region make(Part wanted) {
        return switch (wanted) {
            case DOCUMENTS -> scrolling(new DocumentsSection(workspace), new ClaimsSection(workspace));
            case CLAIMS -> scrolling(new ClaimsSection(workspace));
            case NOTES -> new NotesSection(workspace);
            case TRAY -> new TraySection(workspace, tray);
        };
    }

    private static ScrollPane scrolling(Region... parts) {
        ScrollPane scroll = new ScrollPane(new VBox(parts));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void update(Snapshot now) {
        String words = now.sets().stream().map(ReadingSet::title).findFirst().orElse(Words.of("catalog.noset"));
        title.getChildren().setAll(Prose.flow(words, "set-title"));
        notes.setText(Words.of("catalog.count.notes", now.notes().size()));
        int texts = TraySection.awaited(now);
        int look = TraySection.needLook(now);
        awaited.setText(
                look > 0
                        ? Words.of("catalog.count.look", look)
                        : texts > 0 ? Words.of("catalog.count.awaited", texts) : "");
    }
}
