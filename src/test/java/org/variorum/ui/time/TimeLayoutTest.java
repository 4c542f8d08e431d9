package org.variorum.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.compare.Horizon;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.model.Edtf;
import org.variorum.model.Snapshot;

class TimeLayoutTest {
    private static final Snapshot KOREA = Pretend.korea();

    private static double width(String words) {
        return words.length() * 6.3;
    }

    private static TimeLayout layout(Snapshot now, double width, double height) {
        return TimeLayout.of(
                Horizon.of(now), now.events(), Edtf.parse("1950-06-25"), width, height, TimeLayoutTest::width);
    }

    private static Rectangle2D box(LabelLanes.Placed label, double middle) {
        // a bar stands on its line, the words right of it
        boolean after = label.left() > label.x() - 2 && label.left() <= label.x();
        double left = after ? label.x() + 2 : label.left();
        return new Rectangle2D(left, middle - 8, label.right() - left, 16);
    }

    /// Boxes that overlap each other, and lines that go through a box.
    private static int overlaps(List<Rectangle2D> boxes, List<Rectangle2D> lines) {
        int overlaps = 0;
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                overlaps += boxes.get(i).intersects(boxes.get(j)) ? 1 : 0;
            }
            for (Rectangle2D line : lines) {
                overlaps += boxes.get(i).intersects(line) ? 1 : 0;
            }
        }
        return overlaps;
    }

    private static int overlaps(TimeLayout layout) {
        Heights heights = layout.heights();
        List<Rectangle2D> boxes = new ArrayList<>();
        List<Rectangle2D> lines = new ArrayList<>();
        for (LabelLanes.Placed label : layout.labels()) {
            Rectangle2D box = box(label, heights.label(label.lane()));
            boxes.add(box);
            lines.add(line(label.x(), box.getMaxY() + 1, heights.written()));
        }
        layout.events().forEach(event -> boxes.add(box(event, heights.event(event.lane()))));
        for (LabelLanes.Placed wrote : layout.wrote()) {
            Rectangle2D box = box(wrote, heights.wrote(wrote.lane()));
            boxes.add(box);
            lines.add(line(wrote.x(), heights.opened() + 20, box.getMinY() - 1));
        }
        layout.above()
                .ifPresent(axis -> AxisTicks.of(axis, TimeLayoutTest::width)
                        .forEach(tick -> boxes.add(
                                new Rectangle2D(tick.left(), heights.written() - 24, tick.right() - tick.left(), 14))));
        AxisTicks.of(layout.below(), TimeLayoutTest::width)
                .forEach(tick ->
                        boxes.add(new Rectangle2D(tick.left(), heights.opened() + 5, tick.right() - tick.left(), 14)));
        lines.removeIf(line -> line.getHeight() <= 0);
        // lines to labels end above the ticks
        List<Rectangle2D> clear = lines.stream()
                .map(line -> line.getMaxY() == heights.written()
                        ? new Rectangle2D(
                                line.getMinX(), line.getMinY(), 1, Math.max(0, heights.written() - 26 - line.getMinY()))
                        : line)
                .toList();
        return overlaps(boxes, clear);
    }

    private static Rectangle2D line(double x, double from, double to) {
        return new Rectangle2D(x, from, 1, Math.max(0, to - from));
    }

    @ParameterizedTest
    @CsvSource({"1280, 640", "1440, 740", "1920, 920", "1000, 560", "700, 560"})
    void nothingStandsOnAnything(double width, double height) {
        TimeLayout layout = layout(KOREA, width, height);
        assertThat(overlaps(layout)).isZero();
        assertThat(layout.labels()).isNotEmpty();
        assertThat(layout.wrote()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 640", "1920, 920"})
    void nothingIsDropped(double width, double height) {
        TimeLayout layout = layout(KOREA, width, height);
        Horizon horizon = Horizon.of(KOREA);
        Set<Source> shown = new HashSet<>(layout.undated().sources());
        layout.written().forEach(dot -> shown.addAll(dot.sources()));
        layout.opened().forEach(dot -> shown.addAll(dot.sources()));
        assertThat(shown).containsAll(horizon.sources());
        Set<Writing> wrote = new HashSet<>(layout.undated().writings());
        layout.wrote().forEach(each -> wrote.add(layout.writings().get(each.id())));
        layout.more().forEach(each -> wrote.addAll(each.writings()));
        assertThat(wrote).containsAll(horizon.writings());
    }

    @Test
    void hundredsOfDocumentsStayApart() {
        TimeLayout layout = layout(Pretend.crowd(400, 200), 1280, 640);
        assertThat(overlaps(layout)).isZero();
        assertThat(layout.written()).anyMatch(dot -> dot.sources().size() > 1);
        int shown =
                layout.written().stream().mapToInt(dot -> dot.sources().size()).sum();
        assertThat(shown).isEqualTo(400);
    }

    @Test
    void anEmptyLibraryHasAPictureToo() {
        TimeLayout layout = TimeLayout.of(
                Horizon.of(Snapshot.EMPTY), List.of(), Optional.empty(), 1280, 640, TimeLayoutTest::width);
        assertThat(layout.above()).isEmpty();
        assertThat(layout.written()).isEmpty();
        assertThat(layout.wrote()).isEmpty();
    }

    @Test
    void everyDayHasOnePlaceAndEveryPlaceADay() {
        Random random = new Random(25_061_950);
        for (int trial = 0; trial < 200; trial++) {
            List<Edtf> dates = new ArrayList<>();
            int count = 1 + random.nextInt(30);
            for (int i = 0; i < count; i++) {
                LocalDate first = LocalDate.of(1900 + random.nextInt(120), 1, 1).plusDays(random.nextInt(365));
                dates.add(new Edtf(first, first.plusDays(random.nextInt(3) * 200L), false, false));
            }
            TimeAxis axis = TimeAxis.of(dates, 32, 1248);
            double before = -1;
            for (LocalDate day = axis.day(32); !day.isAfter(axis.day(1248)); day = day.plusDays(97)) {
                double x = axis.x(day);
                assertThat(x).isGreaterThan(before).isBetween(32.0, 1248.0);
                assertThat(axis.day(x)).isEqualTo(day);
                before = x;
            }
            for (Edtf date : dates) {
                assertThat(axis.x(date)).isBetween(axis.left(date) - 0.01, axis.right(date) + 0.01);
            }
        }
    }

    @Test
    void emptyYearsAreBroken() {
        TimeLayout layout = layout(KOREA, 1280, 640);
        assertThat(layout.above().orElseThrow().breaks()).isNotEmpty();
        assertThat(layout.below().breaks()).isNotEmpty();
        TimeAxis dense = TimeAxis.of(
                java.util.stream.IntStream.range(1950, 1990)
                        .mapToObj(year -> Edtf.parse("" + year).orElseThrow())
                        .toList(),
                0,
                1000);
        assertThat(dense.breaks()).isEmpty();
    }
}
