package org.variorum.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapNode;
import org.variorum.compare.MapWish;
import org.variorum.ui.Headless;
import org.variorum.work.Lane;
import org.variorum.work.Lanes;
import org.variorum.work.Progress;

/// The layout itself: nothing on top of anything else, and nothing that keeps the window waiting.
class MapLayoutTest {
    private static final MapWish ALL = MapWish.EVERYTHING_FOLDED.opening(true);
    private static final int SAMPLES = 60;

    private static ToDoubleFunction<MapNode> realHeights(ArgumentMap map) {
        return Headless.call(() -> {
            Type type = new Type();
            java.util.Map<String, Double> heights = new java.util.HashMap<>();
            map.nodes().forEach(node -> heights.put(node.key(), type.height(node)));
            return node -> java.util.Objects.requireNonNull(heights.get(node.key()));
        });
    }

    static void assertNothingOverlaps(Plan plan) {
        for (int column = 0; column < MapNode.COLUMNS; column++) {
            List<Plan.Spot> spots = plan.column(column);
            for (int i = 1; i < spots.size(); i++) {
                assertThat(spots.get(i).y())
                        .as(spots.get(i).node().key())
                        .isGreaterThanOrEqualTo(
                                spots.get(i - 1).y() + spots.get(i - 1).height() + MapLayout.GAP - 1);
            }
            assertThat(spots)
                    .allSatisfy(spot -> assertThat(spot.width())
                            .isEqualTo(Columns.width(spot.node().column())));
        }
        for (int column = 1; column < MapNode.COLUMNS; column++) {
            assertThat(Columns.left(column)).isGreaterThan(Columns.right(column - 1) + 20);
        }
    }

    /// How many curves touch a node that they do not belong to.
    static long curvesThroughNodes(Plan plan) {
        return plan.courses().stream()
                .filter(course -> {
                    for (int i = 1; i < SAMPLES; i++) {
                        double share = i / (double) SAMPLES;
                        if (plan.at(course.x(share), course.y(share)).isPresent()) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
    }

    @Test
    void theWholeFirstSetUnfoldedHasNoOverlapAndNoCurveThroughANode() {
        ArgumentMap map = ArgumentMap.of(Drawn.korea().snapshot(), ALL);
        assertThat(map.nodes()).hasSizeGreaterThan(400);
        Plan plan = MapLayout.of(map, realHeights(map), Progress.NONE);
        assertThat(plan.spots()).hasSameSizeAs(map.nodes());
        assertThat(plan.courses()).hasSameSizeAs(map.edges());
        assertNothingOverlaps(plan);
        assertThat(curvesThroughNodes(plan)).isZero();
        for (Plan.Course course : plan.courses()) {
            Plan.Spot from = plan.spot(course.edge().from()).orElseThrow();
            Plan.Spot to = plan.spot(course.edge().to()).orElseThrow();
            assertThat(course.fromX()).isEqualTo(from.x() + from.width());
            assertThat(course.toX()).isEqualTo(to.x());
            assertThat(course.fromY()).isBetween(from.y() - 1, from.y() + from.height() + 1);
            assertThat(course.toY()).isBetween(to.y() - 1, to.y() + to.height() + 1);
        }
    }

    @Test
    void theSetsOwnOrderIsKept() {
        ArgumentMap map = ArgumentMap.of(Drawn.korea().snapshot(), ALL);
        Plan plan = MapLayout.of(map, realHeights(map), Progress.NONE);
        for (int column = 0; column < MapNode.COLUMNS - 1; column++) {
            int at = column;
            assertThat(plan.column(column).stream().map(spot -> spot.node().key()))
                    .containsExactlyElementsOf(map.nodes().stream()
                            .filter(node -> node.column() == at)
                            .map(MapNode::key)
                            .toList());
        }
    }

    @Test
    void theSameMapIsLaidOutTheSameWay() {
        ArgumentMap map = ArgumentMap.of(Drawn.large(30).snapshot(), ALL);
        Plan once = MapLayout.of(map, _ -> 40, Progress.NONE);
        Plan again = MapLayout.of(map, _ -> 40, Progress.NONE);
        assertThat(again.spots()).isEqualTo(once.spots());
        assertThat(again.courses()).isEqualTo(once.courses());
    }

    @Test
    void aThousandNodesAreLaidOutInTheBackgroundAndTellHowFarTheyAre() throws Exception {
        ArgumentMap map = ArgumentMap.of(Drawn.large(95).snapshot(), ALL);
        assertThat(map.nodes()).hasSizeGreaterThan(1000);
        List<Double> told = new ArrayList<>();
        AtomicReference<Plan> found = new AtomicReference<>();
        AtomicInteger pulses = new AtomicInteger();
        Headless.run(() -> {});
        try (Lanes lanes = new Lanes(Platform::runLater)) {
            CountDownLatch begun = new CountDownLatch(1);
            lanes.start(
                    Lane.LAYOUT,
                    "",
                    progress -> {
                        assertThat(Platform.isFxApplicationThread()).isFalse();
                        begun.countDown();
                        return MapLayout.of(map, _ -> 40, new Told(progress, told, Integer.MAX_VALUE));
                    },
                    found::set,
                    problem -> {
                        throw new AssertionError(problem);
                    });
            begun.await();
            while (found.get() == null) {
                Headless.run(pulses::incrementAndGet);
                Thread.sleep(5);
            }
        }
        assertThat(pulses.get()).isGreaterThan(5);
        assertThat(told).hasSizeGreaterThan(5).isSorted();
        assertThat(told.getLast()).isGreaterThan(0.9);
        assertNothingOverlaps(found.get());
        assertThat(curvesThroughNodes(found.get())).isZero();
    }

    @Test
    void aLayoutThatIsCancelledEndsWhenItNextSaysAnything() {
        ArgumentMap map = ArgumentMap.of(Drawn.large(95).snapshot(), ALL);
        for (int after : new int[] {0, 1, 4, 9}) {
            List<Double> told = new ArrayList<>();
            assertThatThrownBy(() -> MapLayout.of(map, _ -> 40, new Told(Progress.NONE, told, after)))
                    .isInstanceOf(CancellationException.class);
            assertThat(told).hasSizeLessThanOrEqualTo(after);
        }
    }

    @Test
    void nothingIsLaidOutAsNothing() {
        assertThat(MapLayout.of(ArgumentMap.EMPTY, _ -> 1, Progress.NONE).spots())
                .isEmpty();
    }

    /// Remembers what it is told, and asks to stop after so many reports.
    private record Told(Progress inner, List<Double> told, int most) implements Progress {
        @Override
        public void report(double share, String words) {
            told.add(share);
        }

        @Override
        public boolean isCancelled() {
            return inner.isCancelled() || told.size() >= most;
        }
    }
}
