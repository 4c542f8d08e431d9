package org.variorum.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.variorum.model.Block;
import org.variorum.model.Colour;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.HardTexts;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;

class TextColumnTest {
    private static final Id ANY = new Id.Note("any");

    private static TextColumn column(DocumentText text, double width, double height) {
        TextColumn column = new TextColumn(text);
        Headless.scene(new StackPane(column), width, height, false);
        return column;
    }

    private static void layout(TextColumn column) {
        Headless.layout(column.getScene().getRoot());
    }

    @Test
    void everyScriptStaysInTheColumnAndAnswersItsOwnOffsets() {
        Headless.run(() -> {
            DocumentText text = Texts.of(HardTexts.ALL.toArray(String[]::new));
            TextColumn column = column(text, 700, 900);
            for (int width : new int[] {640, 500, 380, 330, 260, 200, 140, 100}) {
                column.setMaxWidth(width);
                for (Block block : text.blocks()) {
                    column.show(block.start(), 0);
                    layout(column);
                    for (Rectangle2D shape : column.shapesOf(block.range())) {
                        assertThat(shape.getMinX()).isGreaterThanOrEqualTo(TextColumn.PAD - 0.01);
                        assertThat(shape.getMaxX()).isLessThanOrEqualTo(column.textRight() + 0.01);
                    }
                }
            }
        });
    }

    @Test
    void aPointInsideALetterAnswersThatLetter() {
        Headless.run(() -> {
            for (String paragraph :
                    List.of(HardTexts.ALL.get(0), HardTexts.ALL.get(1), HardTexts.ALL.get(2), HardTexts.ALL.get(3))) {
                TextColumn column = column(Texts.of(paragraph), 400, 900);
                for (int offset = 0; offset < paragraph.length(); offset++) {
                    Range letter = Boundaries.around(column.text(), offset, Boundaries.Unit.LETTER);
                    List<Rectangle2D> shapes = column.shapesOf(letter);
                    if (shapes.isEmpty() || paragraph.charAt(offset) == ' ') {
                        continue;
                    }
                    Rectangle2D shape = shapes.getFirst();
                    double y = shape.getMinY() + shape.getHeight() / 2;
                    for (double share : new double[] {0.2, 0.8}) {
                        assertThat(column.offsetAt(shape.getMinX() + share * shape.getWidth(), y))
                                .as("%s at %s", letter, share)
                                .isBetween(letter.start(), letter.end());
                    }
                }
            }
        });
    }

    /// A round trip with both ways mirrored wrongly passes; ink does not.
    @Test
    void arabicShapesLieWhereTheInkIs() {
        Headless.run(() -> {
            String paragraph = "كلمة";
            TextColumn column = column(Texts.of(paragraph), 400, 120);
            WritableImage picture = Headless.picture(column.getScene().getRoot(), 1);
            Rectangle2D shape =
                    column.shapesOf(new Range(0, paragraph.length())).getFirst();
            assertThat(shape.getMaxX()).isCloseTo(column.textRight(), within(2.0));
            int inside = 0;
            int outside = 0;
            for (int x = (int) TextColumn.PAD; x < 400; x++) {
                for (int y = (int) shape.getMinY(); y < shape.getMaxY(); y++) {
                    if (picture.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                        if (x >= shape.getMinX() - 2 && x <= shape.getMaxX() + 2) {
                            inside++;
                        } else {
                            outside++;
                        }
                    }
                }
            }
            assertThat(inside).isGreaterThan(10);
            assertThat(outside).isZero();
        });
    }

    @Test
    void aJumpLandsOnItsLineToThePixel() {
        Headless.run(() -> {
            Random random = new Random(200);
            DocumentText text = Texts.many(400, random);
            TextColumn column = column(text, 420, 700);
            int longest = text.blocks().get(200).start();
            for (int jump = 0; jump < 200; jump++) {
                int offset = jump % 4 == 0
                        ? longest + random.nextInt(30_000)
                        : 9_000 + random.nextInt(text.text().length() * 9 / 10 - 9_000);
                double share = jump % 2 == 0 ? 0 : random.nextDouble() * 0.8;
                column.show(offset, share);
                layout(column);
                Surface.Level level = column.levelOf(offset);
                // Lower down it gives way by at most half a line and the space after it: the screen begins with a whole
                // one.
                assertThat(level.top()).isCloseTo(share * 700, within(share == 0 ? 1.0 : 18.0));
                assertThat(column.levelOf(column.topOffset()).top()).isCloseTo(0, within(1.0));
                assertThat(level.exact()).isTrue();
                Range letter = Boundaries.around(text, offset, Boundaries.Unit.LETTER);
                List<Rectangle2D> shapes = column.shapesOf(letter);
                if (!shapes.isEmpty()) {
                    assertThat(shapes.getFirst().getMinY()).isCloseTo(level.top(), within(1.0));
                }
            }
        });
    }

    @Test
    void noMoreCellsLiveThanAreSeen() {
        Headless.run(() -> {
            DocumentText text = Texts.many(300, new Random(3));
            TextColumn column = column(text, 420, 700);
            column.show(text.text().length(), 0);
            layout(column);
            long seen = text.blocks().stream()
                    .filter(block -> !column.shapesOf(block.range()).isEmpty())
                    .count();
            assertThat(seen).isPositive();
            assertThat(column.liveCells()).isLessThanOrEqualTo((int) seen + 2);
            assertThat(column.levelOf(text.text().length() - 1).top()).isBetween(0.0, 700.0);
        });
    }

    @Test
    void theTopLineStaysWhenWidthOrSizeChanges() {
        Headless.run(() -> {
            DocumentText text = Texts.many(120, new Random(5));
            TextColumn column = column(text, 420, 700);
            column.show(text.text().length() / 3, 0);
            layout(column);
            int top = column.topOffset();
            for (double zoom : new double[] {1.2, 1.5, 0.8, 1}) {
                column.zoom().set(zoom);
                column.setMaxWidth(320 + 100 * zoom);
                layout(column);
                assertThat(column.levelOf(top).top()).isCloseTo(0, within(1.0));
            }
            assertThat(column.topOffset()).isEqualTo(top);
        });
    }

    @Test
    void fiveThousandMarksAreDrawnAndFound() {
        Headless.run(() -> {
            Random random = new Random(6);
            DocumentText text = Texts.many(300, random);
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                int start = random.nextInt(text.text().length() - 300);
                Mark.Look look = switch (i % 5) {
                    case 0 -> new Mark.Look.Claim();
                    case 1 -> new Mark.Look.Gloss();
                    case 2 -> new Mark.Look.EvidenceInFocus(i);
                    default -> new Mark.Look.Highlight(Colour.values()[i % 5]);
                };
                marks.add(new Mark(new Range(start, start + 5 + random.nextInt(250)), look, ANY));
            }
            TextColumn column = column(text, 420, 700);
            column.mark(marks);
            layout(column);
            int offset = marks.getFirst().range().start();
            column.show(offset, 0.5);
            layout(column);
            MarkIndex index = new MarkIndex(text, marks);
            List<Mark> expected = marks.stream()
                    .filter(mark -> mark.range().start() <= offset
                            && offset <= mark.range().end())
                    .toList();
            assertThat(index.at(offset))
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .isNotEmpty();
            assertThat(index.at(offset).stream().map(mark -> mark.range().length()))
                    .isSorted();
        });
    }

    @Test
    void whatIsNotMeasuredYetIsSaidToBeAGuessAndBecomesExact() {
        DocumentText text = Texts.many(300, new Random(7));
        int last = text.text().length() - 1;
        TextColumn column = Headless.call(() -> column(text, 420, 700));
        assertThat(Headless.call(() -> column.levelOf(last).exact())).isFalse();
        Headless.await("exact heights", () -> column.levelOf(last).exact());
        double total = Headless.call(() -> column.levelOf(last).top());
        Headless.run(() -> {
            column.scrollBy(100);
            layout(column);
            assertThat(column.levelOf(last).top()).isCloseTo(total - 100, within(1.0));
        });
    }

    @Test
    void anEmptyTextIsShownAsNothing() {
        Headless.run(() -> {
            TextColumn column = column(DocumentText.EMPTY, 420, 700);
            column.show(0, 0);
            column.scrollBy(50);
            column.reveal(new Range(0, 0));
            layout(column);
            assertThat(column.topOffset()).isZero();
            assertThat(column.offsetAt(50, 50)).isZero();
            assertThat(column.shapesOf(new Range(0, 0))).isEmpty();
        });
    }
}
