package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.Snapshot;

class HorizonTest {
    private static final Snapshot KOREA = korea();
    private static final LocalDate END_OF_2001 = LocalDate.of(2001, 12, 31);

    private static Snapshot korea() {
        try {
            SetContents set =
                    new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
            List<Entity> things = new java.util.ArrayList<>(set.entities());
            set.documents().forEach(shipped -> things.add(shipped.document()));
            return Snapshot.of(things);
        } catch (BadSet bad) {
            throw new AssertionError(bad);
        }
    }

    private static Source source(Horizon horizon, String label) {
        return horizon.sources().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Writing> writings) {
        return writings.stream()
                .map(writing -> writing.voice().label() + " " + writing.date())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1995,      2005,       COULD_NOT
            2004,      2005,       COULD_NOT
            2005,      2005,       MAY_NOT
            1995,      1995/1996,  MAY_NOT
            1981/1990, 1994,       COULD_NOT
            1981/1990, 1985,       MAY_NOT
            2006,      2005,       COULD
            1996-02,   1996-01-31, COULD
            1996-02,   1996-02-01, COULD
            1996-02,   1996-02-02, MAY_NOT
            1986,      1987~,      MAY_NOT
            1984,      1987~,      COULD_NOT
            1995,      2005?,      MAY_NOT
            1995?,     2005,       MAY_NOT
            1995,      -,          UNKNOWN
            -,         2005,       UNKNOWN
            -,         -,          UNKNOWN
            1995,      2005/..,    COULD_NOT
            2010,      2005/..,    MAY_NOT
            2010,      ../2005,    COULD
            ../1995~,  2005,       COULD_NOT
            """)
    void nobodyCouldReadWhatWasOpenedLater(String published, String opened, Reach reach) {
        assertThat(Reach.of(
                        Optional.ofNullable(published).flatMap(Edtf::parse),
                        Optional.ofNullable(opened).flatMap(Edtf::parse)))
                .isEqualTo(reach);
    }

    @Test
    void aSourceIsOpenWhenItsWholeDateIsPast() {
        Optional<Edtf> date = Edtf.parse("1995/1996");
        assertThat(Openness.at(date, LocalDate.of(1994, 12, 31))).isEqualTo(Openness.NOT_YET);
        assertThat(Openness.at(date, LocalDate.of(1995, 6, 1))).isEqualTo(Openness.MAYBE);
        assertThat(Openness.at(date, LocalDate.of(1996, 12, 31))).isEqualTo(Openness.OPEN);
        assertThat(Openness.at(Optional.empty(), END_OF_2001)).isEqualTo(Openness.UNKNOWN);
    }

    @Test
    void anOriginalAndItsTranslationAreOneSource() {
        Horizon horizon = Horizon.of(KOREA);
        Source letter = source(horizon, "Stalin to Gottwald");
        assertThat(letter.versions())
                .extracting(document -> document.id().slug())
                .containsExactly("stalin-gottwald-en", "stalin-gottwald-ru");
        assertThat(letter.written()).isEqualTo("1950-08-27");
        assertThat(letter.opened()).isEqualTo("2005");
        int documents = horizon.sources().stream()
                .mapToInt(source -> source.versions().size())
                .sum();
        assertThat(documents).isEqualTo(KOREA.documents().size());
    }

    @Test
    void whatWasPublishedIsAsOldAsItsPublicationAndNothingIsGuessed() {
        Horizon horizon = Horizon.of(KOREA);
        assertThat(source(horizon, "Wells, Fearing the Worst").opened()).isEqualTo("2020");
        assertThat(source(horizon, "HISTORY.com, retold").at(END_OF_2001)).isEqualTo(Openness.UNKNOWN);
        assertThat(horizon.countsAt(END_OF_2001))
                .containsEntry(Openness.UNKNOWN, 3)
                .containsEntry(Openness.NOT_YET, 3);
    }

    @Test
    void atTheEndOf2001TheLetterToGottwaldCouldNotBeRead() {
        List<Horizon.Closed> closed = Horizon.of(KOREA).closedAt(END_OF_2001);
        assertThat(closed).singleElement().satisfies(one -> {
            assertThat(one.source().label()).isEqualTo("Stalin to Gottwald");
            assertThat(names(one.without()))
                    .contains("Weathersby 1995/1996", "Gaddis 1997", "Thornton 2000", "Shen 2000");
        });
        assertThat(Horizon.of(KOREA).closedAt(LocalDate.of(2005, 12, 31))).isEmpty();
        assertThat(Horizon.of(KOREA).closedAt(LocalDate.of(2005, 6, 1))).isEmpty();
    }

    @Test
    void anActorIsNotSaidToHavePublishedAnythingNorToHaveMissedAnything() {
        Horizon horizon = Horizon.of(KOREA);
        assertThat(horizon.writings())
                .noneMatch(writing -> writing.voice().label().equals("Stalin"));
        KOREA.interpretations().stream()
                .filter(each -> each.voice().slug().equals("stalin"))
                .map(each -> Position.of(KOREA, each).orElseThrow())
                .forEach(position -> assertThat(Horizon.unread(KOREA, position)).isEmpty());
    }

    @Test
    void anInterpretationThatIsOlderThanItsSourceIsFlagged() {
        Horizon horizon = Horizon.of(KOREA);
        for (Writing writing : horizon.writings()) {
            for (Horizon.Unread unread : horizon.unread(writing)) {
                boolean surely = unread.reach() == Reach.COULD_NOT;
                Edtf wrote = writing.when().orElseThrow();
                Edtf opened = unread.source().whenOpened().orElseThrow();
                assertThat(wrote.isBefore(opened) || !surely).isTrue();
                assertThat(unread.reach()).isNotIn(Reach.COULD, Reach.UNKNOWN);
            }
        }
        assertThat(horizon.writings())
                .filteredOn(
                        writing -> horizon.unread(writing).stream().anyMatch(each -> each.reach() == Reach.COULD_NOT))
                .isNotEmpty();
        assertThat(horizon.writings())
                .filteredOn(writing -> writing.when().isEmpty())
                .allSatisfy(writing -> assertThat(horizon.unread(writing)).isEmpty());
    }

    @Test
    void aFilteredHorizonHasOnlyTheSourcesThatItLeansOn() {
        Horizon one = Horizon.of(KOREA, position -> position.voice().id().slug().equals("gaddis"));
        assertThat(names(one.writings())).containsExactly("Gaddis 1997");
        assertThat(one.sources()).hasSizeBetween(1, 10);
        int pieces =
                one.evidence().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(pieces).isPositive();
        assertThat(Horizon.of(KOREA, _ -> false).sources()).isEmpty();
        assertThat(Horizon.of(Snapshot.EMPTY).sources()).isEmpty();
    }
}
