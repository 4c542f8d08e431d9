package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.exchange.set.SetContents;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

class CarryingTest {
    private static final SecondTranslations.Pair LETTER =
            SecondTranslations.all().getFirst();

    private static Range range(DocumentText text, String words) {
        int start = text.text().indexOf(words);
        return new Range(start, start + words.length());
    }

    private static Carrying between(SecondTranslations.Pair pair) {
        return new Carrying(
                Snapshot.EMPTY, pair.mine(), pair.sister(), pair.its().text());
    }

    @Test
    void nothingIsCarriedToAWrongParagraphBetweenTheOriginalsAndTranslationsOfTheSet() {
        Map<String, Integer> tally = CarryingTrials.pairsOfTheSet();
        assertThat(tally.get("right")).isGreaterThan(4000);
        assertThat(tally).doesNotContainKeys("wrong", "ByWords", "Several");
    }

    @Test
    void betweenTwoAlignedTranslationsNoPassageLeavesItsParagraph() {
        CarryingTrials trials = new CarryingTrials(7);
        SecondTranslations.all().forEach(pair -> trials.run(pair, 200));
        assertThat(trials.count(CarryingTrials.Outcome.WRONG_PARAGRAPH)).isZero();
        assertThat(trials.count(CarryingTrials.Outcome.WRONG_CLAUSE)).isLessThan(trials.all() / 50);
        assertThat(trials.count(CarryingTrials.Outcome.RIGHT_WORDS)).isGreaterThan(trials.sayingEnough() / 4);
    }

    @Test
    void theSameWordsAreFoundAndElseTheWholeParagraph() {
        Carrying carrying = between(LETTER);
        Anchor from = note(LETTER, "the true face of the American government");
        Range hands = range(LETTER.mine().text(), "thirdly, to make the Security Council’s decisions unlawful");
        assertThat(carrying.propose(hands)).isInstanceOf(Proposal.ByParagraph.class);
        Proposal same = carrying.propose(from);
        assertThat(same).isInstanceOfSatisfying(Proposal.ByWords.class, words -> {
            assertThat(words.same()).isTrue();
            assertThat(LETTER.its().text().slice(words.place())).isEqualTo("the true face of the American government");
        });
        assertThat(made(from, same)).hasValueSatisfying(carried -> {
            assertThat(carried.carriedFrom()).isEqualTo(from.id());
            assertThat(carried.of()).isEqualTo(from.of());
            assertThat(carried.state()).isEqualTo(Anchor.State.ATTACHED);
        });
    }

    @Test
    void inOtherWordsTheyAreShownToBeChecked() {
        SecondTranslations.Pair toKim = SecondTranslations.all().getLast();
        Anchor from = note(toKim, "you must hold firmly to every scrap of your land");
        Proposal found = between(toKim).propose(from);
        assertThat(found).isInstanceOfSatisfying(Proposal.ByWords.class, words -> {
            assertThat(words.same()).isFalse();
            assertThat(toKim.its().text().slice(words.place()))
                    .isEqualTo("you must hold on firmly to every bit of your land");
        });
        assertThat(made(from, found)).hasValueSatisfying(carried -> {
            assertThat(carried.state()).isEqualTo(Anchor.State.MOVED);
            assertThat(carried.needsLook()).isTrue();
            assertThat(Carried.isOpen(carried)).isTrue();
            assertThat(Objects.requireNonNull(carried.quote()).exact()).contains("every scrap");
        });
    }

    @Test
    void ofSeveralPlacesNoneIsChosen() {
        Anchor from = note(LETTER, "as the representative of China");
        Proposal several =
                new Proposal.Several(List.of(new org.variorum.anchor.Found.Candidate(new Range(0, 5), 1)), "Two.");
        assertThat(made(from, several)).hasValueSatisfying(carried -> {
            assertThat(carried.state()).isEqualTo(Anchor.State.AMBIGUOUS);
            assertThat(carried.range()).isEmpty();
        });
    }

    @Test
    void aGapStaysAGapAndEditorsWordsAreNotCarried() {
        Map<Id.Document, DocumentText> texts = new LinkedHashMap<>();
        Snapshot now = korea(texts);
        Id.Document english = id(now, "stalin-gottwald-en");
        Witness original = Witness.of(now, english).getFirst();
        assertThat(original.kind()).isEqualTo(Witness.Kind.ORIGINAL);
        assertThat(original.sameLanguage()).isFalse();
        DocumentText mine = Objects.requireNonNull(texts.get(english));
        Carrying carrying = new Carrying(
                now,
                new Pins.Side(now.document(english).orElseThrow(), mine),
                original,
                Objects.requireNonNull(texts.get(original.document().id())));
        assertThat(carrying.propose(range(mine, "got itself into a military")))
                .isEqualTo(new Proposal.Refused(Proposal.Why.EDITORS));
        assertThat(carrying.propose(range(mine, "untying the American government’s hands")))
                .isInstanceOfSatisfying(Proposal.ByParagraph.class, whole -> {
                    assertThat(whole.first()).isEqualTo(8);
                    assertThat(Objects.requireNonNull(
                                            texts.get(original.document().id()))
                                    .slice(whole.place()))
                            .startsWith("в-четвертых, с целью развязать руки");
                });
    }

    @Test
    void whatIsAlreadyThereIsNotCarriedTwice() {
        Anchor from = note(LETTER, "to commit fresh stupidities");
        Carrying first = between(LETTER);
        Anchor carried = made(from, first.propose(from)).orElseThrow();
        Carrying again = new Carrying(
                Snapshot.of(List.of(from, carried)),
                LETTER.mine(),
                LETTER.sister(),
                LETTER.its().text());
        assertThat(again.propose(from)).isInstanceOf(Proposal.Already.class);
    }

    @Test
    void textsWithUnequallyManyParagraphsAreNotSaidToAnswerOneToOne() {
        DocumentText shorter = new DocumentText(
                LETTER.its().text().text(), LETTER.its().text().blocks().subList(0, 3), List.of(), List.of(), "test/1");
        Witness russian = new Witness(LETTER.its().document(), Witness.Kind.SISTER, false);
        Carrying carrying = new Carrying(Snapshot.EMPTY, LETTER.mine(), russian, shorter);
        assertThat(carrying.propose(range(LETTER.mine().text(), "two great powers")))
                .isEqualTo(new Proposal.Refused(Proposal.Why.UNEVEN));
    }

    private static Anchor note(SecondTranslations.Pair pair, String words) {
        DocumentText text = pair.mine().text();
        Range place = range(text, words);
        return new Anchor(
                new Id.Anchor("own"),
                Origin.READER,
                new Id.Note("note"),
                pair.mine().document().id(),
                Selector.Quote.of(text.text(), place),
                new Selector.Span(place.start(), place.end()),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    private static java.util.Optional<Anchor> made(Anchor from, Proposal proposal) {
        return Carried.anchor(
                from, LETTER.its().document().id(), LETTER.its().text().text(), proposal, new Id.Anchor("carried"), 1);
    }

    private static Snapshot korea(Map<Id.Document, DocumentText> texts) {
        SetContents set = CarryingTrials.set();
        List<Entity> all = new ArrayList<>(set.entities());
        set.documents().forEach(each -> {
            all.add(each.document());
            texts.put(each.document().id(), each.text());
        });
        return Snapshot.of(all);
    }

    private static Id.Document id(Snapshot now, String slug) {
        return now.documents().stream()
                .map(each -> each.id())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
