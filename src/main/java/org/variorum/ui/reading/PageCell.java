package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;
import org.variorum.ui.kit.Theme;

/// One page on the screen: its picture, or its number while there is none, and above it everything that can
/// be touched. Its left edge is the page's; marks are so clear that the words under them stay black.
final class PageCell extends Region {
    private final Page page;
    private final PageLines lines;
    private final Region sheet = new Region();
    private final ImageView picture = new ImageView();
    private final Label waiting;
    private final ProseFlow damage = Prose.emptyFlow("page-damage");
    private final Label number;
    private final Region veil = new Region();
    private final MarkPaths marks = new MarkPaths();
    private final Path selected = Shape.path("surface-selection");
    private final Path flash = Shape.path("surface-flash");
    private final PageNumbers paragraphs;
    private double scale = 1;

    PageCell(DocumentText text, Page page) {
        this.page = page;
        lines = new PageLines(text, page);
        paragraphs = new PageNumbers(text, page, lines);
        waiting = Prose.label(page.label(), "page-waiting");
        number = Prose.label(page.label(), "page-number");
        setManaged(false);
        // A page is paper in the dark theme too: what lies on it has the colours of the light one.
        getStyleClass().addAll("root", "page-cell");
        getStylesheets().add(Theme.lightTokens());
        sheet.getStyleClass().add("page-sheet");
        waiting.setAlignment(Pos.CENTER);
        number.setAlignment(Pos.TOP_CENTER);
        veil.getStyleClass().add("page-veil");
        List.of(sheet, picture, waiting, damage, number, paragraphs, veil).forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        getChildren().addAll(sheet, picture, waiting, damage, marks, flash, selected);
    }

    /// What stands beside the page, and over it, in the theme's own colours: goes into the column after this.
    List<Node> around() {
        return List.of(number, paragraphs, veil);
    }

    Page page() {
        return page;
    }

    PageLines lines() {
        return lines;
    }

    /// @param scale px a point
    /// @return whether its size is another than before
    boolean place(double x, double y, double width, double height, double newScale) {
        boolean changed = newScale != scale;
        scale = newScale;
        resizeRelocate(x, y, width, height);
        sheet.resizeRelocate(0, 0, width, height);
        waiting.resizeRelocate(0, 0, width, height);
        double inset = Math.round(0.15 * width);
        damage.resizeRelocate(inset, Math.round(height / 3), width - 2 * inset, height / 3);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        number.resizeRelocate(x, y + height + 5, width, PageStack.BETWEEN - 8);
        paragraphs.place(x, y, scale);
        veil.resizeRelocate(x, y, width, height);
        return changed;
    }

    /// @param image null while there is none
    /// @param problem why there will be none; null where there may
    void show(@Nullable Image image, @Nullable String problem) {
        picture.setImage(image);
        picture.setVisible(image != null);
        waiting.setVisible(image == null && problem == null);
        damage.setVisible(image == null && problem != null);
        if (problem != null) {
            damage.show(Prose.runs(problem), Prose.isComplex(problem));
        }
    }

    void mark(List<Mark> all) {
        List<Mark> mine = all.stream().filter(mark -> touches(mark.range())).toList();
        Rectangle2D extent = lines.extent();
        marks.draw(mine, this::shapesOf, extent == null ? 0 : extent.getMinX() * scale);
    }

    private boolean touches(Range range) {
        return range.start() < page.end() && range.end() > page.start();
    }

    void select(@Nullable Range range) {
        fill(selected, range);
    }

    /// @param range null for none
    void flash(@Nullable Range range, String styleClass, double opacity) {
        flash.getStyleClass().setAll(styleClass);
        flash.setOpacity(opacity);
        fill(flash, range);
    }

    private void fill(Path path, @Nullable Range range) {
        List<PathElement> elements = new ArrayList<>();
        if (range != null && touches(range)) {
            for (Rectangle2D shape : shapesOf(range)) {
                double top = Math.round(shape.getMinY());
                Shape.rectangle(elements, shape.getMinX(), top, shape.getWidth(), Math.round(shape.getMaxY()) - top);
            }
        }
        Shape.show(path, elements);
    }

    /// px in the cell.
    List<Rectangle2D> shapesOf(Range range) {
        return lines.shapesOf(range).stream().map(this::inCell).toList();
    }

    private Rectangle2D inCell(Rectangle2D points) {
        return new Rectangle2D(
                points.getMinX() * scale,
                points.getMinY() * scale,
                points.getWidth() * scale,
                points.getHeight() * scale);
    }
}
