package org.variorum.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

class ShownTest {
    private static final Id.Question WHY = new Id.Question("why");
    private static final Id.Question WHEN = new Id.Question("when");
    private final List<Entity> things = new ArrayList<>();

    ShownTest() {
        things.add(new Question(WHY, Origin.READER, "Why?", "", 1));
        things.add(new Question(WHEN, Origin.READER, "When?", "", 0));
        claim("agreed", WHEN, 0);
        claim("contested", WHY, 1);
        claim("alone", WHEN, 2);
        position("agreed", "a", Stance.AFFIRMS, Anchor.State.ATTACHED);
        position("agreed", "b", Stance.AFFIRMS, Anchor.State.ATTACHED);
        position("contested", "a", Stance.AFFIRMS, Anchor.State.LOST);
        position("contested", "b", Stance.DISPUTES, Anchor.State.ATTACHED);
        position("alone", "c", Stance.QUALIFIES, Anchor.State.PENDING);
        things.add(new Verdict(
                new Id.Verdict("v"),
                Origin.READER,
                new Id.Claim("agreed"),
                Verdict.Finding.NEITHER,
                null,
                3,
                "",
                Instant.EPOCH));
    }

    @Test
    void theMostDividedClaimComesFirst() {
        assertThat(claims(Filter.ALL)).containsExactly("contested", "agreed", "alone");
    }

    @Test
    void questionByQuestionEachHasItsHeadingAndTheOrderOfTheSet() {
        Shown shown = shown(Filter.ALL.by(Filter.Order.QUESTION));
        assertThat(shown.lines()).hasSize(5);
        assertThat(shown.lines().getFirst())
                .isInstanceOfSatisfying(
                        Line.Heading.class,
                        heading -> assertThat(heading.question().id()).isEqualTo(WHEN));
        assertThat(claims(Filter.ALL.by(Filter.Order.QUESTION))).containsExactly("agreed", "alone", "contested");
        assertThat(shown.claims()).isEqualTo(3);
    }

    @Test
    void eachFilterKeepsBackWhatItSays() {
        assertThat(claims(Filter.ALL.under(WHEN))).containsExactly("agreed", "alone");
        assertThat(claims(Filter.ALL.only(true, false, false))).containsExactly("contested");
        assertThat(claims(Filter.ALL.only(false, true, false))).containsExactly("contested");
        assertThat(claims(Filter.ALL.only(false, false, true))).containsExactly("contested", "alone");
        assertThat(claims(Filter.ALL.under(WHEN).only(true, true, true))).isEmpty();
    }

    @Test
    void aClaimWhosePositionFallsIsUnsupportedToo() {
        Gathered all = Gathered.of(Snapshot.of(things));
        Set<Id.Interpretation> fallen = Set.of(new Id.Interpretation("agreed/a"));
        assertThat(Shown.of(all, Filter.ALL.only(false, true, false), fallen).claims())
                .isEqualTo(2);
    }

    @Test
    void aVoiceThatIsPutAwayLosesItsColumnAndNothingElse() {
        Shown shown = shown(Filter.ALL.showing(new Id.Voice("a"), false));
        assertThat(shown.voices()).extracting(Voice::name).containsExactly("b", "c");
        assertThat(shown.claims()).isEqualTo(3);
        assertThat(shown.columnOf(new Id.Voice("c"))).isEqualTo(1);
        assertThat(shown.columnOf(new Id.Voice("a"))).isEqualTo(-1);
    }

    private Shown shown(Filter filter) {
        return Shown.of(Gathered.of(Snapshot.of(things)), filter, Set.of());
    }

    private List<String> claims(Filter filter) {
        return shown(filter).lines().stream()
                .filter(Line.OfClaim.class::isInstance)
                .map(line -> ((Line.OfClaim) line).row().claim().id().value())
                .toList();
    }

    private void claim(String id, Id.Question question, int order) {
        things.add(new Claim(new Id.Claim(id), Origin.READER, question, "", "It was so.", null, order));
    }

    private void position(String claim, String voice, Stance stance, Anchor.State state) {
        things.add(
                new Voice(new Id.Voice(voice), Origin.READER, voice, "", VoiceKind.HISTORIAN, voice.charAt(0) - 'a'));
        Id.Interpretation id = new Id.Interpretation(claim + "/" + voice);
        things.add(new Interpretation(
                id,
                Origin.READER,
                new Id.Claim(claim),
                new Id.Voice(voice),
                stance,
                Directness.QUOTED,
                null,
                Confidence.SEEN,
                "",
                null,
                "",
                "",
                0));
        Id.Evidence evidence = new Id.Evidence(claim + "/" + voice);
        things.add(new Evidence(evidence, Origin.READER, id, Bearing.SUPPORTS, "", 0));
        things.add(new Anchor(
                new Id.Anchor(claim + "/" + voice),
                Origin.READER,
                evidence,
                new Id.Document("letter"),
                new Selector.Quote("words", "", ""),
                state == Anchor.State.ATTACHED ? new Selector.Span(0, 5) : null,
                null,
                state,
                1,
                "",
                0));
    }
}
