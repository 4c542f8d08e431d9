package org.variorum.ui.catalog.tray;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.variorum.model.Id;
import org.variorum.model.Page;
import org.variorum.model.Selector;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Where a region without words lies: its page in outline with the region on it, and the same in words.
final class PagePlace extends HBox {
    private static final double HEIGHT = 72;

    PagePlace(Workspace workspace, Id.Document document, Selector.Region region) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tray-page");
        getChildren().add(Prose.label(Words.of("tray.region", region.page() + 1), "caption"));
        workspace.text(document, text -> {
            if (region.page() < text.pages().size()) {
                show(text.pages().get(region.page()), region);
            }
        });
    }

    private void show(Page page, Selector.Region region) {
        double scale = HEIGHT / Math.max(1, page.height());
        Region outline = new Region();
        outline.getStyleClass().add("tray-page-outline");
        outline.setMinSize(page.width() * scale, HEIGHT);
        outline.setMaxSize(page.width() * scale, HEIGHT);
        Rectangle there = new Rectangle(
                region.x() * scale,
                region.y() * scale,
                Math.max(3, region.width() * scale),
                Math.max(3, region.height() * scale));
        there.getStyleClass().add("tray-page-region");
        there.setManaged(false);
        javafx.scene.layout.Pane frame = new javafx.scene.layout.Pane(outline, there);
        outline.resize(page.width() * scale, HEIGHT);
        frame.setMinSize(page.width() * scale, HEIGHT);
        frame.setMaxSize(page.width() * scale, HEIGHT);
        String label = page.label().isEmpty() ? String.valueOf(page.index() + 1) : page.label();
        double middle = (region.y() + region.height() / 2) / Math.max(1, page.height());
        String third =
                middle < 1.0 / 3 ? "tray.region.top" : middle < 2.0 / 3 ? "tray.region.middle" : "tray.region.foot";
        getChildren().setAll(frame, Prose.flow(Words.of("tray.region.on", label, Words.of(third)), "tray-why"));
    }
}
