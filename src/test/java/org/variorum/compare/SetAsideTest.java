package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.model.Bearing.CONTEXT;
import static org.variorum.model.Bearing.SUPPORTS;
import static org.variorum.model.Bearing.UNDERCUTS;
import static org.variorum.model.Stance.AFFIRMS;
import static org.variorum.model.Stance.DISPUTES;
import static org.variorum.model.Stance.SILENT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

class SetAsideTest {
    private static final Aside LETTER = new Aside(Set.of(new Id.Document("letter")), Set.of());

    @Test
    void whoLeansOnOneSourceOnlyFallsWithIt() {
        Argued argued = new Argued().holds("a", AFFIRMS, SUPPORTS, "letter", 0, 9);
        Id.Interpretation both = argued.position("b", DISPUTES);
        argued.anchor(argued.evidence(both, SUPPORTS), "letter", 0, 9, Anchor.State.ATTACHED);
        argued.anchor(argued.evidence(both, CONTEXT), "speech", 0, 9, Anchor.State.ATTACHED);
        SetAside without = SetAside.of(argued.snapshot(), LETTER);
        assertThat(without.fallen()).extracting(each -> each.voice().name()).containsExactly("a");
        assertThat(without.shaken()).containsExactly(Argued.CLAIM);
        assertThat(without.balance(Argued.CLAIM).counts()).containsOnlyKeys(DISPUTES);
        assertThat(without.of(both).orElseThrow().after()).isEqualTo(Footing.STANDS);
    }

    @Test
    void aPassageTakesWithItWhateverOverlapsIt() {
        Argued argued = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 0, 9)
                .holds("b", AFFIRMS, SUPPORTS, "letter", 8, 20)
                .holds("c", AFFIRMS, SUPPORTS, "letter", 9, 20);
        Passage passage = new Passage(new Id.Document("letter"), new Range(0, 9), null, "");
        SetAside without = SetAside.of(argued.snapshot(), Aside.NOTHING.turned(passage));
        assertThat(without.fallen()).extracting(each -> each.voice().name()).containsExactly("a", "b");
    }

    @Test
    void whatUndercutsAPositionDoesNotHoldItUp() {
        Argued argued = new Argued();
        Id.Interpretation position = argued.position("a", AFFIRMS);
        argued.anchor(argued.evidence(position, SUPPORTS), "letter", 0, 9, Anchor.State.ATTACHED);
        argued.anchor(argued.evidence(position, UNDERCUTS), "speech", 0, 9, Anchor.State.ATTACHED);
        assertThat(SetAside.of(argued.snapshot(), LETTER).fallen()).hasSize(1);
    }

    @Test
    void evidenceThatStandsInTwoPlacesStandsOnTheOther() {
        Argued argued = new Argued();
        Id.Evidence evidence = argued.evidence(argued.position("a", AFFIRMS), SUPPORTS);
        argued.anchor(evidence, "letter", 0, 9, Anchor.State.ATTACHED);
        argued.anchor(evidence, "reprint", 0, 9, Anchor.State.PENDING);
        SetAside without = SetAside.of(argued.snapshot(), LETTER);
        assertThat(without.fallen()).isEmpty();
        assertThat(without.on(Argued.CLAIM).getFirst().waits()).isTrue();
    }

    @Test
    void whatHadNothingLosesNothingAndASilenceNeedsNothing() {
        Argued argued = new Argued();
        argued.position("a", AFFIRMS);
        argued.anchor(argued.evidence(argued.position("b", AFFIRMS), SUPPORTS), "letter", 0, 9, Anchor.State.LOST);
        argued.holds("c", SILENT, CONTEXT, "letter", 0, 9);
        assertThat(SetAside.of(argued.snapshot(), LETTER).fallen()).isEmpty();
    }

    @Test
    void eachSourceSaysWhatRestsOnItAndWhatOnItAlone() {
        Argued argued = new Argued()
                .holds("a", AFFIRMS, SUPPORTS, "letter", 0, 9)
                .holds("b", AFFIRMS, SUPPORTS, "speech", 0, 9);
        Id.Interpretation both = argued.position("c", AFFIRMS);
        argued.anchor(argued.evidence(both, SUPPORTS), "letter", 0, 9, Anchor.State.ATTACHED);
        argued.anchor(argued.evidence(both, SUPPORTS), "treaty", 0, 9, Anchor.State.ATTACHED);
        List<Resting> resting = Resting.of(argued.positions());
        assertThat(resting)
                .extracting(
                        each -> each.document().value(),
                        each -> each.positions().size(),
                        each -> each.alone().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("letter", 2, 1),
                        org.assertj.core.groups.Tuple.tuple("speech", 1, 1),
                        org.assertj.core.groups.Tuple.tuple("treaty", 1, 0));
    }

    @Test
    void settingNothingAsideChangesNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Snapshot now = Argued.thrown(seed);
            SetAside all = SetAside.of(now, Aside.NOTHING);
            assertThat(all.fallen()).isEmpty();
            for (var claim : now.claims()) {
                assertThat(all.balance(claim.id())).isEqualTo(Balance.of(now.interpretationsOf(claim.id())));
                assertThat(all.on(claim.id())).allMatch(stand -> stand.before() == stand.after());
            }
        }
    }

    @Test
    void settingMoreAsideRestoresNothingAndTheOrderDoesNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            Snapshot now = Argued.thrown(seed);
            List<Passage> passages = new ArrayList<>(
                    now.anchors().stream().map(Passage::of).distinct().toList());
            Random dice = new Random(seed);
            Collections.shuffle(passages, dice);
            List<Passage> some = passages.subList(0, Math.min(6, passages.size()));
            Aside aside = Aside.NOTHING;
            SetAside before = SetAside.of(now, aside);
            for (Passage passage : some) {
                aside = dice.nextInt(4) == 0 ? more(aside, passage.document()) : aside.turned(passage);
                SetAside after = SetAside.of(now, aside);
                assertThat(worst(after))
                        .as("seed %d", seed)
                        .allSatisfy((id, footing) -> assertThat(footing)
                                .isGreaterThanOrEqualTo(worst(before(now)).get(id)));
                assertThat(after.fallen()).as("seed %d", seed).containsAll(before.fallen());
                before = after;
            }
            Aside backwards = Aside.NOTHING;
            for (Passage passage : new ArrayList<>(aside.passages()).reversed()) {
                backwards = backwards.turned(passage);
            }
            for (Id.Document document : aside.documents()) {
                backwards = backwards.turned(document);
            }
            assertThat(SetAside.of(now, backwards)).isEqualTo(before);
        }
    }

    @Test
    void settingEverythingAsideLeavesOnlyWhatNeverHadAnything() {
        for (int seed = 0; seed < 200; seed++) {
            Snapshot now = Argued.thrown(seed);
            Aside all = Aside.NOTHING;
            for (int document = 0; document < 4; document++) {
                all = all.turned(new Id.Document("document" + document));
            }
            assertThat(SetAside.of(now, all).positions().values())
                    .allSatisfy(stands -> assertThat(stands)
                            .allMatch(stand -> stand.after() == Footing.LOST || stand.after() == Footing.NONE));
        }
    }

    private static SetAside before(Snapshot now) {
        return SetAside.of(now, Aside.NOTHING);
    }

    private static Aside more(Aside aside, Id.Document document) {
        return aside.documents().contains(document) ? aside : aside.turned(document);
    }

    private static java.util.Map<Id.Interpretation, Footing> worst(SetAside aside) {
        java.util.Map<Id.Interpretation, Footing> all = new java.util.HashMap<>();
        aside.positions()
                .values()
                .forEach(stands -> stands.forEach(
                        stand -> all.put(stand.position().interpretation().id(), stand.after())));
        return all;
    }
}
