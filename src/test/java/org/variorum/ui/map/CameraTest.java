package org.variorum.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.compare.MapNode;
import org.variorum.model.Id;
import org.variorum.model.Stance;

class CameraTest {
    private static final double WIDE = 1280;
    private static final double HIGH = 700;

    private static Plan.Spot spot(double x, double y, double width, double height) {
        return new Plan.Spot(
                new MapNode.OfStance(new Id.Claim(x + "," + y), Stance.AFFIRMS, 1, true), x, y, width, height);
    }

    private static Plan plan(double width, double height) {
        return new Plan(List.of(spot(0, 0, 100, 50)), List.of(), width, height);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenOneZooms() {
        Random dice = new Random(1950);
        for (int i = 0; i < 500; i++) {
            Camera before = new Camera(dice.nextDouble() * 900, dice.nextDouble() * 9000, 0.1 + dice.nextDouble() * 2);
            double x = dice.nextDouble() * WIDE;
            double y = dice.nextDouble() * HIGH;
            Camera after = before.zoomed(0.2 + dice.nextDouble() * 4, x, y);
            assertThat(after.toMapX(x)).isCloseTo(before.toMapX(x), within(1e-6));
            assertThat(after.toMapY(y)).isCloseTo(before.toMapY(y), within(1e-6));
            assertThat(after.zoom()).isBetween(Camera.LEAST, Camera.MOST);
        }
    }

    @Test
    void theMapIsNeverLost() {
        Random dice = new Random(27);
        for (int i = 0; i < 500; i++) {
            Plan plan = plan(1200, 200 + dice.nextInt(9000));
            Camera far = new Camera(
                    dice.nextDouble() * 40_000 - 20_000, dice.nextDouble() * 40_000 - 20_000, 0.1 + dice.nextDouble());
            Camera back = far.within(plan, WIDE, HIGH);
            assertThat(back.seen(WIDE, HIGH).intersects(0, 0, plan.width(), plan.height()))
                    .isTrue();
            Camera again = back.within(plan, WIDE, HIGH);
            assertThat(again.x()).isCloseTo(back.x(), within(1 / back.zoom()));
            assertThat(again.y()).isCloseTo(back.y(), within(1 / back.zoom()));
        }
    }

    @Test
    void fittingShowsAllOfIt() {
        for (double height : new double[] {10, 300, 2000, 9000}) {
            Plan plan = plan(1200, height);
            Camera camera = Camera.fit(plan, WIDE, HIGH);
            assertThat(camera.zoom()).isLessThanOrEqualTo(1);
            assertThat(camera.seen(WIDE, HIGH).contains(0, 0, plan.width(), plan.height()))
                    .isTrue();
        }
    }

    @Test
    void itBeginsWithWordsThatCanBeRead() {
        assertThat(Level.at(Camera.beginning(plan(1210, 9000), 1280, HIGH, 1).zoom()))
                .isEqualTo(Level.FULL);
        assertThat(Level.at(Camera.beginning(plan(1210, 9000), 900, HIGH, 1).zoom()))
                .isNotEqualTo(Level.SHAPE);
    }

    @Test
    void whatIsLookedAtStaysWhereItIsWhenItMovesOnTheMap() {
        Camera before = new Camera(20, 400, 0.8);
        Plan.Spot old = spot(300, 600, 200, 30);
        Plan.Spot now = spot(300, 1900, 200, 110);
        Camera after = before.following(old, now);
        assertThat(after.toScreenY(now.middle())).isCloseTo(before.toScreenY(old.middle()), within(1e-9));
    }

    @Test
    void showingMovesNothingThatIsInSight() {
        Camera camera = new Camera(0, 500, 1);
        assertThat(camera.showing(spot(300, 800, 200, 30), WIDE, HIGH)).isEqualTo(camera);
        Plan.Spot below = spot(300, 2000, 200, 30);
        assertThat(camera.showing(below, WIDE, HIGH).seen(WIDE, HIGH).contains(below.box()))
                .isTrue();
    }

    @Test
    void noLetterOnTheScreenIsSmallerThanEleven() {
        for (double zoom = Camera.LEAST; zoom < 2; zoom += 0.01) {
            Level level = Level.at(zoom);
            if (level == Level.FULL) {
                assertThat(12 * zoom).isGreaterThan(10.9);
            } else if (level != Level.SHAPE) {
                assertThat(level.letters() * zoom).isGreaterThan(10.9);
            }
        }
    }
}
