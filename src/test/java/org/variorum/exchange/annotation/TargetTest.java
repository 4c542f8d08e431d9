package org.variorum.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.exchange.annotation.Target.Position;
import org.variorum.exchange.annotation.Target.Unit;
import org.variorum.model.Range;

class TargetTest {
    @Test
    void codePointsAreCountedAsCodePoints() {
        CodePoints text = new CodePoints("a😀b😀c");
        assertThat(new Position(1, 3, Unit.CODE_POINTS).in(text)).isEqualTo(new Range(1, 4));
        assertThat(new Position(0, 5, Unit.CODE_POINTS).in(text)).isEqualTo(new Range(0, 7));
        assertThat(new Position(1, 3, Unit.UTF_16).in(text)).isEqualTo(new Range(1, 3));
    }

    @Test
    void whatIsNotInTheTextIsNoPlace() {
        CodePoints text = new CodePoints("a😀b");
        assertThat(new Position(0, 4, Unit.CODE_POINTS).in(text)).isNull();
        assertThat(new Position(0, 5, Unit.UTF_16).in(text)).isNull();
        assertThat(new Position(0, 2, Unit.UTF_16).in(text))
                .as("half a character")
                .isNull();
        assertThat(new Position(2, 2, Unit.UTF_16).in(text)).isNull();
        assertThat(new Position(3, 1, Unit.CODE_POINTS).in(text)).isNull();
        assertThat(new Position(0, Integer.MAX_VALUE, Unit.CODE_POINTS).in(text))
                .isNull();
    }

    @Test
    void everyCodePointIsWhereJavaCountsIt() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            String text = random.ints(random.nextInt(40), 0, 4)
                    .mapToObj(i -> new String[] {"a", "ж", "😀", "中"}[i])
                    .reduce("", String::concat);
            int count = text.codePointCount(0, text.length());
            int start = random.nextInt(count + 1);
            int end = random.nextInt(count + 1);
            Range range = new Position(start, end, Unit.CODE_POINTS).in(new CodePoints(text));
            if (end <= start) {
                assertThat(range).isNull();
            } else {
                Range found = Objects.requireNonNull(range);
                assertThat(text.codePointCount(0, found.start())).isEqualTo(start);
                assertThat(text.codePointCount(found.start(), found.end())).isEqualTo(end - start);
            }
        }
    }

    @Test
    void offsetsGoThereAndBack() {
        Random random = new Random(8);
        for (int trial = 0; trial < 500; trial++) {
            String text = random.ints(random.nextInt(60), 0, 5)
                    .mapToObj(i -> new String[] {"a", "ж", "😀", "\ud83d", "\ude00"}[i])
                    .reduce("", String::concat);
            CodePoints points = new CodePoints(text);
            int count = text.codePointCount(0, text.length());
            for (int i = 0; i <= count; i++) {
                assertThat(points.toUtf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
                assertThat(points.of(points.toUtf16(i))).isEqualTo(i);
            }
            assertThat(points.toUtf16(count + 1)).isEqualTo(-1);
        }
    }

    @Test
    void theSameAddressIsTheSameIdAndOurOwnAreKept() {
        String uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
        assertThat(Addresses.id("note", Addresses.of("note", uuid))).isEqualTo(uuid);
        assertThat(Addresses.id("claim", Addresses.of("claim", "korea-1950:a b/ä")))
                .isEqualTo("korea-1950:a b/ä");
        assertThat(Addresses.id("note", "https://example.org/1"))
                .isEqualTo(Addresses.id("note", "https://example.org/1"))
                .isNotEqualTo(Addresses.id("claim", "https://example.org/1"));
        assertThat(Addresses.id("note", "urn:x-variorum:note/%zz")).hasSize(36);
    }
}
