package org.variorum.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text and however much is said to it.
class CompositionTest {
    private static final double MOST = 400;

    private final List<Line> body = new ArrayList<>();
    private final List<Glosses> comments = new ArrayList<>();
    private final List<Composition.FootLine> foot = new ArrayList<>();
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyLineAndEveryCommentIsSetOnceAndInOrder(long seed) {
        List<Sheet> sheets = composed(new Random(seed));
        int at = 0;
        for (Sheet sheet : sheets) {
            assertThat(sheet.from()).isEqualTo(at);
            at = sheet.to();
        }
        assertThat(at).isEqualTo(body.size());
        List<Glosses> set = sheets.stream().flatMap(CompositionTest::all).toList();
        assertThat(set).containsExactlyInAnyOrderElementsOf(comments);
        assertThat(sheets.stream().flatMap(sheet -> sheet.foot().stream()).flatMap(List::stream))
                .containsExactlyElementsOf(
                        foot.stream().map(Composition.FootLine::line).toList());
        for (Sheet sheet : sheets) {
            for (List<Glosses> column : List.of(sheet.left(), sheet.right(), sheet.under())) {
                assertThat(column.stream().map(comments::indexOf).toList()).isSorted();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noColumnIsHigherThanThePage(long seed) {
        for (Sheet sheet : composed(new Random(seed))) {
            double footHeight = Sheet.footHeight(sheet.foot());
            double room = MOST - (footHeight > 0 ? footHeight + Composition.BREATH : 0);
            double text = Line.height(body.subList(sheet.from(), sheet.to()));
            assertThat(text).isLessThanOrEqualTo(room);
            assertThat(Glosses.height(sheet.left())).isLessThanOrEqualTo(room);
            assertThat(Glosses.height(sheet.right())).isLessThanOrEqualTo(room);
            if (!sheet.under().isEmpty()) {
                double under = Glosses.heightInTheMiddle(sheet.under());
                assertThat(text + under + (text > 0 ? Composition.BREATH : 0)).isLessThanOrEqualTo(room);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingIsSaidBeforeTheLineItIsSaidTo(long seed) {
        for (Sheet sheet : composed(new Random(seed))) {
            all(sheet).forEach(each -> assertThat(each.at()).isLessThan(Math.max(1, sheet.to())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void theOuterColumnsAreAsHighAsEachOther(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 14; i++) {
            comments.add(glosses(0, random));
        }
        Sides sides = Sides.of(comments);
        double most = comments.stream()
                .mapToDouble(each -> Line.height(each.side()))
                .max()
                .orElseThrow();
        assertThat(Math.abs(Glosses.height(sides.left()) - Glosses.height(sides.right())))
                .isLessThan(most);
        assertThat(Stream.concat(sides.left().stream(), sides.right().stream()))
                .containsExactlyInAnyOrderElementsOf(comments);
    }

    private List<Sheet> composed(Random random) {
        int lines = random.nextInt(300);
        for (int i = 0; i < lines; i++) {
            body.add(line(12.6, random.nextInt(5) == 0 ? 4 : 0));
        }
        List<Integer> places = new ArrayList<>();
        int many = random.nextInt(90);
        for (int i = 0; i < many; i++) {
            places.add(lines == 0 ? 0 : random.nextInt(3) == 0 ? lines / 2 : random.nextInt(lines));
        }
        Collections.sort(places);
        places.forEach(place -> comments.add(glosses(place, random)));
        int notes = random.nextInt(60);
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            at.add(lines == 0 ? 0 : random.nextInt(lines));
        }
        Collections.sort(at);
        at.forEach(place -> foot.add(new Composition.FootLine(place, line(8.9, 0))));
        return new Composition(body, comments, foot, MOST).balanced();
    }

    private static Stream<Glosses> all(Sheet sheet) {
        return Stream.of(sheet.left(), sheet.right(), sheet.under()).flatMap(List::stream);
    }

    private Glosses glosses(int at, Random random) {
        int lines = 2 + random.nextInt(12);
        return new Glosses(
                at,
                random.nextBoolean(),
                Collections.nCopies(lines, line(9.7, 0).numbered(++made)),
                Collections.nCopies(1 + lines / 2, line(9.7, 0)));
    }

    private static Line line(double height, double after) {
        return new Line(List.of(), height, height * 0.8, after, -1, 0);
    }
}
