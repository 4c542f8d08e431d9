package org.variorum.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapNode;
import org.variorum.compare.MapWish;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Claim;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.ui.HardTexts;
import org.variorum.ui.Headless;
import org.variorum.work.InLine;
import org.variorum.work.Progress;

/// Boxes with real words in them, in the real fonts.
class CellTest {
    private static final MapWish ALL = MapWish.EVERYTHING_FOLDED.opening(true);

    private static void eachCell(InMemoryLibrary library, ArgumentMap map, Consumer<Cell> look) {
        Type type = new Type();
        Wording wording = new Wording(Drawn.workspace(library, new InLine()));
        Plan plan = MapLayout.of(map, type::height, Progress.NONE);
        for (Level level : List.of(Level.FULL, Level.BRIEF, Level.SMALL)) {
            Pane all = new Pane();
            plan.spots().forEach(spot -> all.getChildren().add(new Cell(spot, level, type, wording)));
            Headless.scene(all, 900, 600, false);
            all.getChildren().forEach(cell -> look.accept((Cell) cell));
        }
    }

    private static void assertNothingLeavesItsBox(Cell cell) {
        walk(cell, node -> {
            if (node instanceof TextFlow || node instanceof Label || node instanceof Text) {
                Bounds words = cell.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                String what = cell.level() + " " + cell.spot().node().key();
                assertThat(words.getMinX()).as(what).isGreaterThanOrEqualTo(-0.5);
                assertThat(words.getMinY()).as(what).isGreaterThanOrEqualTo(-0.5);
                assertThat(words.getMaxX()).as(what).isLessThanOrEqualTo(cell.getWidth() + 0.5);
                assertThat(words.getMaxY()).as(what).isLessThanOrEqualTo(cell.getHeight() + 0.5);
            }
        });
    }

    private static void walk(Node node, Consumer<Node> look) {
        look.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, look));
        }
    }

    @Test
    void noWordsOfTheFirstSetLeaveTheirBox() {
        Headless.run(() -> {
            InMemoryLibrary library = Drawn.korea();
            eachCell(library, ArgumentMap.of(library.snapshot(), ALL), CellTest::assertNothingLeavesItsBox);
        });
    }

    @Test
    void whatStandsWrappedStandsWhole() {
        Headless.run(() -> {
            InMemoryLibrary library = Drawn.korea();
            eachCell(
                    library,
                    ArgumentMap.of(library.snapshot(), ALL),
                    cell -> walk(cell, node -> {
                        if (node instanceof TextFlow flow) {
                            assertThat(flow.prefHeight(flow.getWidth()))
                                    .as(cell.level() + " " + cell.spot().node().key())
                                    .isLessThanOrEqualTo(flow.getHeight() + 0.6);
                        }
                    }));
        });
    }

    @Test
    void everyScriptStaysInItsBox() {
        Headless.run(() -> {
            for (String text : HardTexts.ALL) {
                Question question = new Question(new org.variorum.model.Id.Question("q"), Origin.READER, text, "", 0);
                Claim claim = new Claim(
                        new org.variorum.model.Id.Claim("c"), Origin.READER, question.id(), "", text, null, 0);
                ArgumentMap map = new ArgumentMap(
                        List.of(
                                new MapNode.OfQuestion(question, 1, true),
                                new MapNode.OfClaim(claim, org.variorum.compare.Balance.of(List.of()), 1, true)),
                        List.of());
                eachCell(new InMemoryLibrary(), map, cell -> {
                    Bounds whole = cell.getLayoutBounds();
                    assertThat(whole.getHeight()).isPositive();
                    walk(cell, node -> {
                        if (node instanceof TextFlow flow) {
                            assertThat(flow.getHeight()).isLessThanOrEqualTo(cell.getHeight() + 0.5);
                        }
                    });
                });
            }
        });
    }
}
