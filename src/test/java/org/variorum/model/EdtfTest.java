package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-08-27           | 1950-08-27 | 1950-08-27 | exact
            1950-08              | 1950-08-01 | 1950-08-31 | exact
            1950                 | 1950-01-01 | 1950-12-31 | exact
            0044                 | 0044-01-01 | 0044-12-31 | exact
            -0044                | -0044-01-01 | -0044-12-31 | exact
            Y17000               | +17000-01-01 | +17000-12-31 | exact
            1950-06-25T04:00:00Z | 1950-06-25 | 1950-06-25 | exact
            1950~                | 1950-01-01 | 1950-12-31 | about
            1950?                | 1950-01-01 | 1950-12-31 | doubtful
            1950-08%             | 1950-08-01 | 1950-08-31 | both
            1950-21              | 1950-03-01 | 1950-05-31 | exact
            1950-22              | 1950-06-01 | 1950-08-31 | exact
            1950-23              | 1950-09-01 | 1950-11-30 | exact
            1950-24              | 1950-12-01 | 1951-02-28 | exact
            1950-25              | 1950-03-01 | 1950-05-31 | exact
            1950-29              | 1950-09-01 | 1950-11-30 | exact
            1950-34              | 1950-04-01 | 1950-06-30 | exact
            1950-39              | 1950-09-01 | 1950-12-31 | exact
            1950-41              | 1950-07-01 | 1950-12-31 | exact
            195X                 | 1950-01-01 | 1959-12-31 | exact
            19XX                 | 1900-01-01 | 1999-12-31 | exact
            1950-XX              | 1950-01-01 | 1950-12-31 | exact
            1950-08-XX           | 1950-08-01 | 1950-08-31 | exact
            1950-XX-XX           | 1950-01-01 | 1950-12-31 | exact
            1950-1X              | 1950-10-01 | 1950-12-31 | exact
            1950-02-2X           | 1950-02-20 | 1950-02-28 | exact
            1949/1953            | 1949-01-01 | 1953-12-31 | exact
            1950-03/1950-05      | 1950-03-01 | 1950-05-31 | exact
            1950-07-05/1950-07-13 | 1950-07-05 | 1950-07-13 | exact
            1995/1996~           | 1995-01-01 | 1996-12-31 | about
            1949?/1953           | 1949-01-01 | 1953-12-31 | doubtful
            1950-06/1950         | 1950-06-01 | 1950-12-31 | exact
            [1949,1953]          | 1949-01-01 | 1953-12-31 | exact
            {1953, 1949-05}      | 1949-05-01 | 1953-12-31 | exact
            [1949, 1951..1953]   | 1949-01-01 | 1953-12-31 | exact
            """)
    void aDateIsTheDaysItMayMean(String words, LocalDate earliest, LocalDate latest, String how) {
        assertThat(Edtf.parse(words))
                .contains(new Edtf(
                        earliest,
                        latest,
                        how.equals("about") || how.equals("both"),
                        how.equals("doubtful") || how.equals("both")));
    }

    @Test
    void whatIsOpenGoesOnForEver() {
        for (String open : List.of("1950/..", "1950/")) {
            Edtf since = Edtf.parse(open).orElseThrow();
            assertThat(since.earliest()).isEqualTo("1950-01-01");
            assertThat(since.isOpenAtEnd()).isTrue();
            assertThat(since.isOpenAtStart()).isFalse();
        }
        for (String open : List.of("../1950", "/1950")) {
            Edtf until = Edtf.parse(open).orElseThrow();
            assertThat(until.latest()).isEqualTo("1950-12-31");
            assertThat(until.isOpenAtStart()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "spring 1950",
                "1950-13",
                "1950-00",
                "1950-13-40",
                "1950-02-31",
                "1951-02-29",
                "1950-20",
                "1950-42",
                "1950-2X",
                "1950-3X",
                "1950-XX-3X-",
                "1953/1949",
                "1950-06/1950-05",
                "/",
                "../..",
                "..",
                "1950/1951/1952",
                "50",
                "19500",
                "1950~~",
                "~1950",
                "1950 ~",
                "[",
                "[]",
                "{}",
                "[1950",
                "[1950,]",
                "[1950,spring]",
                "Y",
                "Y99999999999",
                "Y999999999999999999",
                "X",
                "XXXXX",
                "1950-XX-XX-XX",
                "１９５０",
                "1950\n",
                "1950\u0000",
                "-",
                "--",
                "1950-",
                "1950-1",
                "1950-1-1",
                "null",
                "١٩٥٠"
            })
    void whatIsNoDateIsEmpty(String words) {
        assertThat(Edtf.parse(words)).isEmpty();
    }

    @Test
    void nothingThatIsTypedThrows() {
        String letters = "0123456789X-/.~?%[]{},YT: осеньmay'–";
        Random random = new Random(1950);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            int length = random.nextInt(14);
            for (int at = 0; at < length; at++) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            String typed = words.toString();
            assertThatCode(() -> {
                        Optional<Edtf> date = Edtf.parse(typed);
                        date.ifPresent(it -> assertThat(it.earliest()).isBeforeOrEqualTo(it.latest()));
                        Edtf.understand(typed)
                                .ifPresent(edtf -> assertThat(Edtf.parse(edtf)).isPresent());
                    })
                    .as(typed)
                    .doesNotThrowAnyException();
        }
        assertThat(Edtf.parse("1".repeat(1_000_000))).isEmpty();
        assertThat(Edtf.understand("1 ".repeat(1_000_000))).isEmpty();
        assertThat(Edtf.understand("to ".repeat(40))).isEmpty();
    }

    @Test
    void beforeMeansEveryDayBeforeEveryOther() {
        Edtf year = Edtf.parse("1950").orElseThrow();
        assertThat(Edtf.parse("1949").orElseThrow().isBefore(year)).isTrue();
        assertThat(Edtf.parse("1949/1950-01-01").orElseThrow().isBefore(year)).isFalse();
        assertThat(year.isBefore(year)).isFalse();
        assertThat(Edtf.parse("../1949-12-31").orElseThrow().isBefore(year)).isTrue();
        assertThat(Edtf.parse("1949/..").orElseThrow().isBefore(year)).isFalse();
    }
}
