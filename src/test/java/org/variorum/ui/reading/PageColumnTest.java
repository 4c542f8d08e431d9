package org.variorum.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.variorum.model.Colour;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;
import org.variorum.work.InLine;

class PageColumnTest {
    private static final Id ANY = new Id.Note("any");

    private final PretendPages source = new PretendPages();

    private PageColumn column(int pages, double width, double height, boolean dark) {
        PageColumn column = new PageColumn(PretendPages.text(pages), source, new InLine());
        Headless.scene(new StackPane(column), width, height, dark);
        layout(column);
        return column;
    }

    private static void layout(PageColumn column) {
        Headless.layout(column.getScene().getRoot());
    }

    @Test
    void everyLetterAnswersItsOwnOffset() {
        Headless.run(() -> {
            PageColumn column = column(2, 500, 600, false);
            String words = column.text().text();
            for (int offset = 0; offset < words.length(); offset++) {
                column.reveal(new Range(offset, offset + 1));
                layout(column);
                List<Rectangle2D> shapes = column.shapesOf(new Range(offset, offset + 1));
                if (Character.isWhitespace(words.charAt(offset)) || shapes.isEmpty()) {
                    assertThat(Character.isWhitespace(words.charAt(offset)))
                            .as("%d is a gap", offset)
                            .isTrue();
                    continue;
                }
                Rectangle2D shape = shapes.getFirst();
                double y = shape.getMinY() + shape.getHeight() / 2;
                assertThat(column.offsetAt(shape.getMinX() + 0.2 * shape.getWidth(), y))
                        .isEqualTo(offset);
                assertThat(column.offsetAt(shape.getMinX() + 0.8 * shape.getWidth(), y))
                        .isEqualTo(offset + 1);
                Surface.Level level = column.levelOf(offset);
                assertThat(level.top()).isCloseTo(shape.getMinY(), within(0.01));
                assertThat(level.exact()).isTrue();
            }
        });
    }

    @Test
    void aLineIsShownWhereItIsWanted() {
        Headless.run(() -> {
            PageColumn column = column(300, 500, 600, false);
            for (int page : new int[] {250, 3, 120}) {
                int offset = column.text().pages().get(page).start() + 40;
                column.show(offset, 0.3);
                layout(column);
                assertThat(column.levelOf(offset).top()).isCloseTo(180, within(1.0));
                assertThat(column.topOffset()).isLessThanOrEqualTo(offset);
                assertThat(column.text().pageAt(column.topOffset())).isBetween(page - 1, page);
            }
        });
    }

    @Test
    void whatIsAtTheTopStaysNearWhenThePaneGetsNarrower() {
        Headless.run(() -> {
            PageColumn column = column(40, 500, 600, false);
            int offset = column.text().pages().get(20).start() + 40;
            column.show(offset, 0.33);
            layout(column);
            column.setMaxWidth(300);
            layout(column);
            column.zoom().set(1.7);
            layout(column);
            assertThat(column.levelOf(offset).top()).isCloseTo(0.33 * 600, within(3.0));
        });
    }

    @Test
    void marksGoWithTheirWordsWhenThePageGrows() {
        Headless.run(() -> {
            PageColumn column = column(2, 500, 600, false);
            column.mark(List.of(new Mark(new Range(0, 12), new Mark.Look.Highlight(Colour.YELLOW), ANY)));
            column.zoom().set(1.5);
            // Somebody asks before the layout, as the margin does.
            column.levelOf(0);
            layout(column);
            Rectangle2D words = column.shapesOf(new Range(0, 12)).getFirst();
            Node mark = column.lookup(".mark-highlight-yellow");
            assertThat(column.sceneToLocal(mark.localToScene(mark.getBoundsInLocal()))
                            .getWidth())
                    .isCloseTo(words.getWidth(), within(1.0));
        });
    }

    @Test
    void onlyWhatIsNearHasPictures() {
        Headless.run(() -> {
            PageColumn column = column(300, 500, 600, false);
            assertThat(source.drawn).containsExactly(0, 1);
            source.drawn.clear();
            column.show(column.text().pages().get(200).start(), 0);
            layout(column);
            assertThat(source.drawn).isSubsetOf(198, 199, 200, 201, 202).contains(200, 201);
            assertThat(source.drawn.getFirst()).isIn(200, 201);
            assertThat(column.shapesOf(new Range(0, 10))).isEmpty();
            // A step on the same pages draws nothing again.
            int before = source.drawn.size();
            column.scrollBy(10);
            layout(column);
            assertThat(source.drawn).hasSize(before);
        });
    }

    @Test
    void picturesAreAsFineAsTheyAreSeen() {
        Headless.run(() -> {
            PageColumn column = column(2, 500, 600, false);
            column.setFineness(2);
            layout(column);
            double width = column.textRight() - 30;
            assertThat(source.lastWidth).isEqualTo((int) Math.round(2 * width));
            column.zoom().set(2);
            layout(column);
            assertThat(source.lastWidth).isCloseTo((int) (4 * width), within(8));
        });
    }

    @Test
    void aPageThatCannotBeDrawnSaysSoAndTheOthersAreThere() {
        Headless.run(() -> {
            source.broken = 1;
            PageColumn column = column(3, 500, 900, false);
            assertThat(source.drawn).containsExactly(0, 2);
            assertThat(column.lookupAll(".page-damage"))
                    .filteredOn(node -> node.isVisible())
                    .singleElement()
                    .satisfies(node -> assertThat(((TextFlow) node).getChildren())
                            .extracting(run -> ((Text) run).getText())
                            .containsExactly("This page is pretending."));
        });
    }

    @Test
    void theMouseSelectsWordsOverThePageBreak() {
        Headless.run(() -> {
            PageColumn column = column(2, 500, 600, false);
            DocumentText text = column.text();
            int first = text.pages().getFirst().end() - 12;
            int last = text.pages().get(1).start() + 9;
            column.reveal(new Range(first, last));
            layout(column);
            press(column, first, MouseEvent.MOUSE_PRESSED);
            press(column, last, MouseEvent.MOUSE_DRAGGED);
            press(column, last, MouseEvent.MOUSE_RELEASED);
            assertThat(column.selection().get()).isEqualTo(new Range(first, last));
        });
    }

    private static void press(PageColumn column, int offset, javafx.event.EventType<MouseEvent> type) {
        Rectangle2D shape = column.shapesOf(new Range(offset, offset + 1)).getFirst();
        double x = shape.getMinX() + 0.1 * shape.getWidth();
        double y = shape.getMinY() + shape.getHeight() / 2;
        boolean moving = type == MouseEvent.MOUSE_DRAGGED;
        column.fireEvent(new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                !moving,
                null));
    }

    @Test
    void aHighlightLiesOnItsWordsAndLeavesThemDark() {
        WritableImage picture = Headless.call(() -> {
            PageColumn column = column(2, 500, 600, false);
            column.mark(List.of(new Mark(new Range(0, 12), new Mark.Look.Highlight(Colour.YELLOW), ANY)));
            layout(column);
            return Headless.picture(column, 1);
        });
        Rectangle2D shape = Headless.call(
                () -> column(2, 500, 600, false).shapesOf(new Range(0, 12)).getFirst());
        int yellow = 0;
        int dark = 0;
        for (int x = (int) shape.getMinX() + 1; x < shape.getMaxX() - 1; x++) {
            for (int y = (int) shape.getMinY() + 1; y < shape.getMaxY() - 1; y++) {
                int pixel = picture.getPixelReader().getArgb(x, y);
                yellow += (pixel & 0xFF) < 0xB0 && (pixel >> 16 & 0xFF) > 0xF0 ? 1 : 0;
                dark += (pixel >> 16 & 0xFF) < 0x70 ? 1 : 0;
            }
        }
        assertThat(yellow).isGreaterThan(100);
        assertThat(dark).isGreaterThan(100);
    }

    @Test
    void everyLookIsDrawnInBothThemes() {
        for (boolean dark : new boolean[] {false, true}) {
            WritableImage picture = Headless.call(() -> {
                PageColumn column = column(3, 560, 900, dark);
                List<Mark> marks = new ArrayList<>();
                List<Mark.Look> looks = List.of(
                        new Mark.Look.Highlight(Colour.YELLOW),
                        new Mark.Look.Highlight(Colour.GREEN),
                        new Mark.Look.Highlight(Colour.BLUE),
                        new Mark.Look.Highlight(Colour.ROSE),
                        new Mark.Look.Highlight(Colour.VIOLET),
                        new Mark.Look.Claim(),
                        new Mark.Look.ClaimInFocus(),
                        new Mark.Look.EvidenceInFocus(0),
                        new Mark.Look.Gloss(),
                        new Mark.Look.Variant());
                IntStream.range(0, looks.size())
                        .forEach(i -> marks.add(new Mark(new Range(i * 30, i * 30 + 22), looks.get(i), ANY)));
                column.mark(marks);
                column.selection().set(new Range(330, 420));
                layout(column);
                return Headless.picture(column, 1);
            });
            Path file = Headless.write(picture, Path.of("target/pages-" + (dark ? "dark" : "light") + ".png"));
            assertThat(file).isNotEmptyFile();
            // The page stays light in both, a little calmer in the dark.
            assertThat(picture.getPixelReader().getArgb(60, 400) & 0xFF).isBetween(0xC8, dark ? 0xE0 : 0xFF);
        }
    }
}
