package org.variorum.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapWish;
import org.variorum.work.Progress;

class WanderTest {
    private static final Plan PLAN = MapLayout.of(
            ArgumentMap.of(Drawn.large(12).snapshot(), MapWish.EVERYTHING_FOLDED.opening(true)),
            _ -> 40,
            Progress.NONE);

    private static Optional<String> step(String from, Optional<String> came, KeyCode key) {
        return Wander.step(PLAN, from, came, key).map(spot -> spot.node().key());
    }

    @Test
    void theArrowsReachEveryNode() {
        Set<String> reached = new HashSet<>();
        for (int column = 0; column < 5; column++) {
            Optional<String> at = Optional.of(PLAN.column(0).getFirst().node().key());
            for (int i = 0; i < column; i++) {
                at = at.flatMap(key -> step(key, Optional.empty(), KeyCode.RIGHT));
            }
            at = at.flatMap(key -> step(key, Optional.empty(), KeyCode.HOME));
            while (at.isPresent()) {
                reached.add(at.get());
                at = step(at.get(), Optional.empty(), KeyCode.DOWN);
            }
        }
        assertThat(reached).hasSameSizeAs(PLAN.spots());
    }

    @Test
    void leftGoesBackToWhereOneCameFromAndRightReturns() {
        String shared = PLAN.column(4).stream()
                .map(spot -> spot.node().key())
                .filter(key -> PLAN.to(key).size() > 1)
                .findFirst()
                .orElseThrow();
        for (Plan.Course course : PLAN.to(shared)) {
            String parent = course.edge().from();
            assertThat(step(shared, Optional.of(parent), KeyCode.LEFT)).contains(parent);
            assertThat(step(parent, Optional.of(shared), KeyCode.RIGHT)).contains(shared);
        }
    }

    @Test
    void upTakesBackDown() {
        for (Plan.Spot spot : PLAN.spots()) {
            String key = spot.node().key();
            step(key, Optional.empty(), KeyCode.DOWN)
                    .ifPresent(below -> assertThat(step(below, Optional.empty(), KeyCode.UP))
                            .contains(key));
        }
    }

    @Test
    void theNeighbourhoodOfAPassageIsAllThatLeansOnIt() {
        String passage = PLAN.column(4).getFirst().node().key();
        Set<String> near = PLAN.neighbourhood(passage);
        assertThat(near).contains(passage);
        PLAN.to(passage)
                .forEach(course -> assertThat(near).contains(course.edge().from()));
        assertThat(PLAN.column(0))
                .anySatisfy(spot -> assertThat(near).contains(spot.node().key()));
        assertThat(near)
                .allSatisfy(key -> assertThat(key.equals(passage)
                                || PLAN.spot(key).orElseThrow().node().column() < 4)
                        .isTrue());
    }
}
