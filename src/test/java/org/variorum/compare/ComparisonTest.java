package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;

class ComparisonTest {
    private static final Id.Claim SECOND = new Id.Claim("second");
    private static final Id.Claim THIRD = new Id.Claim("third");
    private static final Id.Claim NOBODYS = new Id.Claim("nobodys");
    private final Argued argued = new Argued();
    private final List<Verdict> verdicts = new ArrayList<>();

    ComparisonTest() {
        argued.claim(SECOND);
        argued.claim(THIRD);
        argued.claim(NOBODYS);
        argued.position(Argued.CLAIM, "left", Stance.AFFIRMS);
        argued.position(Argued.CLAIM, "right", Stance.AFFIRMS);
        argued.position(Argued.CLAIM, "other", Stance.DISPUTES);
        argued.position(SECOND, "left", Stance.AFFIRMS);
        argued.position(SECOND, "right", Stance.DISPUTES);
        argued.position(SECOND, "left", Stance.QUALIFIES);
        argued.position(THIRD, "right", Stance.SILENT);
        argued.position(NOBODYS, "other", Stance.AFFIRMS);
    }

    private Comparison comparison() {
        return Comparison.of(now(), new Id.Voice("left"), new Id.Voice("right")).orElseThrow();
    }

    private Snapshot now() {
        return argued.snapshot().changed(verdicts, List.of());
    }

    private void judge(Id.Claim claim, Verdict.Finding finding, Id.@Nullable Voice voice) {
        verdicts.add(new Verdict(
                new Id.Verdict("verdict" + verdicts.size()),
                Origin.READER,
                claim,
                finding,
                voice,
                3,
                "",
                Instant.EPOCH.plusSeconds(verdicts.size())));
    }

    private List<String> through(Sieve sieve) {
        return sieve.of(comparison()).stream()
                .map(row -> row.claim().id().value())
                .toList();
    }

    @Test
    void aClaimOnWhichNeitherIsRecordedIsCountedAndNotShown() {
        assertThat(comparison().rows()).hasSize(3);
        assertThat(comparison().claims()).isEqualTo(4);
    }

    @Test
    void everyPositionOfAVoiceStandsInItsColumnAndNobodyIsAmongTheOthersTwice() {
        Comparison.Row first = comparison().rows().getFirst();
        assertThat(first.others())
                .singleElement()
                .satisfies(other -> assertThat(other.voice().id().value()).isEqualTo("other"));
        Comparison.Row second = comparison().rows().get(1);
        assertThat(second.left()).extracting(Position::stance).containsExactly(Stance.AFFIRMS, Stance.QUALIFIES);
        assertThat(second.difference()).isEqualTo(Difference.CONTRADICT);
        assertThat(comparison().rows().get(2).difference()).isEqualTo(Difference.UNHEARD);
    }

    @Test
    void whatIsOpenIsUndecidedAndTheLastVerdictHolds() {
        judge(Argued.CLAIM, Verdict.Finding.CONVINCES, new Id.Voice("left"));
        judge(SECOND, Verdict.Finding.NEITHER, null);
        judge(SECOND, Verdict.Finding.OPEN, null);
        assertThat(comparison().rows()).extracting(Comparison.Row::isUndecided).containsExactly(false, true, true);
        assertThat(comparison().rows().get(1).verdicts()).hasSize(2);
    }

    @Test
    void filtersMustAllLetARowThrough() {
        judge(SECOND, Verdict.Finding.CONVINCES, new Id.Voice("left"));
        assertThat(through(Sieve.ALL)).containsExactly("claim", "second", "third");
        assertThat(through(Sieve.ALL.ofKinds(EnumSet.of(Difference.AGREE, Difference.CONTRADICT))))
                .containsExactly("claim", "second");
        assertThat(through(Sieve.ALL.onlyUndecided(true))).containsExactly("claim", "third");
        assertThat(through(Sieve.ALL.onlyUndecided(true).ofKinds(Set.of(Difference.CONTRADICT))))
                .isEmpty();
        assertThat(through(Sieve.ALL.about(Set.of(new Id.Question("another"))))).isEmpty();
        assertThat(through(Sieve.ALL.from(Optional.of(Moment.BEFORE)))).isEmpty();
        assertThat(Sieve.ALL.onlyUndecided(true).isOpen()).isFalse();
        assertThat(Sieve.ALL.onlyUndecided(true).opened().isOpen()).isTrue();
    }

    @Test
    void theMostDifferentCanComeFirstAndTheUndecided() {
        judge(Argued.CLAIM, Verdict.Finding.CONVINCES, new Id.Voice("left"));
        assertThat(through(Sieve.ALL.in(Sieve.Order.DIFFERENCE))).containsExactly("second", "claim", "third");
        assertThat(through(Sieve.ALL.in(Sieve.Order.UNDECIDED))).containsExactly("second", "third", "claim");
    }

    @Test
    void aVoiceThatWasTakenAwayCannotBeCompared() {
        Snapshot without = now().changed(List.of(), List.of(new Id.Voice("right")));
        assertThat(Comparison.of(without, new Id.Voice("left"), new Id.Voice("right")))
                .isEmpty();
    }
}
