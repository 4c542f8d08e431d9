package org.variorum.ui.catalog;

import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.variorum.model.Document;
import org.variorum.model.Snapshot;
import org.variorum.ui.Versions;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The archival description of a document: what, who to whom, when, where kept, where published, since when open.
public final class Description {
    private Description() {}

    /// Shows it beside a node.
    ///
    /// @param print writes the document's variorum page
    public static void show(Snapshot now, Document document, Node beside, Runnable print) {
        PopOver pop = new PopOver();
        Button page = Buttons.plain("catalog.describe.print", () -> {
            pop.hide();
            print.run();
        });
        VBox all = new VBox(content(now, document), foot(page));
        pop.setContentNode(all);
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        pop.setArrowSize(0);
        pop.setDetachable(false);
        pop.setAnimated(false);
        pop.setTitle(document.title());
        pop.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        pop.getRoot().getStyleClass().add("description-pop");
        pop.show(beside);
    }

    private static HBox foot(Button button) {
        HBox foot = new HBox(button);
        foot.getStyleClass().add("description-foot");
        return foot;
    }

    /// The description itself.
    public static Node content(Snapshot now, Document document) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("description-grid");
        ColumnConstraints names = new ColumnConstraints(92);
        ColumnConstraints values = new ColumnConstraints(100, 308, 308);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        Document.Description said = document.description();
        row(grid, "genre", said.genre());
        row(grid, "author", said.author());
        row(grid, "recipient", said.recipient());
        row(grid, "date", DateWords.full(document.date()));
        row(grid, "place", said.place());
        row(grid, "language", DateWords.language(document.language()));
        row(grid, "translator", said.translator());
        if (document.alignment().original() != null) {
            row(
                    grid,
                    "original",
                    now.document(document.alignment().original())
                            .map(Document::title)
                            .orElse(""));
        }
        row(grid, "archive", said.archive());
        row(grid, "published", said.published());
        row(grid, "available", DateWords.full(said.availableFrom()));
        row(grid, "source", said.sourceUrl());
        row(grid, "rights", said.rights());
        row(
                grid,
                "completeness",
                Words.of("catalog.describe.completeness."
                        + document.completeness().name().toLowerCase(java.util.Locale.ROOT)));
        row(
                grid,
                "size",
                Words.of(
                        "catalog.describe.sizes",
                        document.size().paragraphs(),
                        document.size().words(),
                        document.size().pages()));
        row(grid, "file", document.source().file());
        row(grid, "version", version(now, document));
        VBox box = new VBox(Prose.flow(document.title(), "description-title"), grid);
        box.getStyleClass().add("description");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(436);
        scroll.setMaxHeight(620);
        return scroll;
    }

    /// Until when it was the text, or until when its earlier versions were.
    private static String version(Snapshot now, Document document) {
        return Versions.words(document)
                .orElseGet(() -> now.earlierVersions(document.id()).stream()
                        .map(each -> Versions.words(each).orElse(""))
                        .collect(Collectors.joining("\n")));
    }

    private static void row(GridPane grid, String name, String value) {
        if (!value.isBlank()) {
            int at = grid.getRowCount();
            Label called = Prose.label(Words.of("catalog.describe." + name), "description-name");
            GridPane.setValignment(called, VPos.TOP);
            grid.add(called, 0, at);
            grid.add(Prose.flow(value, "description-value"), 1, at);
        }
    }
}
