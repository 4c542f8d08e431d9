package org.variorum.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class SpotTest {
    private static final Spot WINDOW = new Spot(1280, 800, 44);

    @Test
    void whatBelongsToNoPlaceStandsInTheMiddle() {
        assertThat(WINDOW.of(400, 300, null)).isEqualTo(new Point2D(440, 68));
    }

    @Test
    void whereThereIsNoRoomAtEitherSideItStandsInTheMiddle() {
        assertThat(WINDOW.of(400, 300, new BoundingBox(100, 200, 1100, 40))).isEqualTo(new Point2D(440, 68));
    }

    @Test
    void itNeverCoversWhatItStandsBesideAndNeverLeavesTheWindow() {
        Random random = new Random(3);
        int beside = 0;
        for (int i = 0; i < 2000; i++) {
            double w = 200 + random.nextInt(300);
            double h = 100 + random.nextInt(600);
            Bounds words = new BoundingBox(
                    random.nextInt(1200), random.nextInt(900) - 50, 20 + random.nextInt(500), 20 + random.nextInt(80));
            Point2D at = WINDOW.of(w, h, words);
            boolean fits = words.getMaxX() + 14 + w <= 1268 || words.getMinX() - 14 - w >= 12;
            if (fits) {
                beside++;
                assertThat(words.intersects(at.getX(), at.getY(), w, h)).isFalse();
                assertThat(at.getX()).isBetween(12.0, 1268 - w);
            }
            assertThat(at.getY()).isBetween(56.0, Math.max(68, 788 - h));
        }
        assertThat(beside).isGreaterThan(500);
    }
}
