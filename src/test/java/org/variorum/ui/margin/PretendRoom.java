package org.variorum.ui.margin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.work.InLine;

/// Panes with pretended surfaces, their margins and the curves: the reading room as far as a margin needs it.
final class PretendRoom extends Region {
    private static final double GAP = 18;
    private static final double STRIP = 20;
    final Workspace workspace;
    final Curves curves = new Curves();
    final List<Part> parts = new ArrayList<>();

    record Part(Pane pane, PretendSurface surface, MarginView margin) {}

    PretendRoom(InMemoryLibrary library) {
        workspace = new Workspace(
                library,
                new InLine(),
                () -> Instant.parse("2026-01-01T00:00:00Z").plusNanos(tick++));
        getStyleClass().add("room");
        setStyle("-fx-background-color: -v-paper;");
        workspace.begin(library.snapshot());
        getChildren().add(curves);
    }

    private long tick;

    Part open(Id.Document document, double textWidth, int letters) {
        DocumentText text = workspace.library().text(document).orElseThrow();
        Pane pane = workspace.desk().addPane();
        pane.document().set(document);
        PretendSurface surface = new PretendSurface(text, textWidth, letters);
        MarginView margin = new MarginView(workspace, pane);
        pane.surface().set(surface);
        Part part = new Part(pane, surface, margin);
        parts.add(part);
        getChildren().addAll(getChildren().size() - 1, List.of(surface.node(), margin.node()));
        return part;
    }

    void mark() {
        for (Part part : parts) {
            Id.Document document = part.pane().document().get();
            if (document != null) {
                part.surface()
                        .mark(MarksOf.document(
                                workspace.now(),
                                document,
                                workspace.desk().focus().get()));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Part part : parts) {
            double right = part.surface().textRight();
            part.surface().node().resizeRelocate(x, 46, right, getHeight() - 46);
            part.surface().drawFirst();
            double width = part.margin().wantedWidth().get();
            part.margin().node().resizeRelocate(x + right + GAP, 46, width, getHeight() - 46);
            part.margin().level();
            x += right + GAP + width + STRIP;
        }
        curves.resizeRelocate(0, 0, getWidth(), getHeight());
        curves.draw(parts.stream()
                .map(part -> new Curves.Seen(part.pane(), part.surface(), part.margin()))
                .toList());
    }
}
