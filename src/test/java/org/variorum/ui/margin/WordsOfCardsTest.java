package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;

/// What cards say, without any card.
class WordsOfCardsTest {
    private final Snapshot korea = Korea.library().snapshot();

    @Test
    void aGlossThatBeginsWithItsWordsIsParted() {
        assertThat(Lemma.of("«чучело». Three pictures.")).isEqualTo(new Lemma("«чучело»", "Three pictures."));
        assertThat(Lemma.of("“Look” is one: “see”.").words()).isEmpty();
        assertThat(Lemma.of("«a *b* c». Rest").words()).isEmpty();
        assertThat(Lemma.of("").words()).isEmpty();
    }

    @Test
    void longTextsAreCutAtAWord() {
        assertThat(Cut.at("one two three", 20)).isEqualTo("one two three");
        assertThat(Cut.at("one two, three four", 12)).isEqualTo("one two…");
        assertThat(Cut.at("x".repeat(40), 10)).hasSize(10);
        assertThat(Cut.at("🙂".repeat(20), 10)).doesNotContain("?");
    }

    @Test
    void theEvidenceStandsInTheOrderOfItsSource() {
        Claim claim = korea.claim(Korea.claim("entanglement-motive")).orElseThrow();
        Interpretation stalin = korea.interpretationsOf(claim.id()).stream()
                .filter(i -> i.voice().slug().equals("stalin"))
                .findFirst()
                .orElseThrow();
        ClaimFacts facts =
                ClaimFacts.of(korea, claim, korea.anchorsOf(claim.id()).getFirst(), stalin.id(), _ -> 0, _ -> "¶1");
        List<Integer> starts = facts.unfolded().orElseThrow().rows().stream()
                .map(row -> row.anchor() == null
                        ? -1
                        : row.anchor().range().orElseThrow().start())
                .toList();
        assertThat(starts).hasSize(2).isSorted();
        assertThat(facts.madeBy()).isEqualTo("the article");
        assertThat(facts.positions())
                .isSortedAccordingTo((a, b) ->
                        a.interpretation().stance().compareTo(b.interpretation().stance()));
        assertThat(facts.positions().stream()
                        .filter(p -> p.voice()
                                .equals(facts.unfolded()
                                        .orElseThrow()
                                        .position()
                                        .voice())))
                .extracting(ClaimFacts.Position::year)
                .containsExactly("1950", "1952");
    }

    @Test
    void whatWasSentIsNotMistakenForSomebodyElsesChange() {
        Note first = note("");
        Note typed = first.withBody("typed", Instant.ofEpochSecond(1));
        Note more = first.withBody("typed more", Instant.ofEpochSecond(2));
        Draft draft = new Draft(first);
        draft.send(typed);
        draft.send(more);
        assertThat(draft.arrived(first)).isFalse();
        assertThat(draft.arrived(typed)).isFalse();
        assertThat(draft.now()).isEqualTo(more);
        assertThat(draft.isPending()).isTrue();
        assertThat(draft.arrived(more)).isFalse();
        assertThat(draft.isPending()).isFalse();
        assertThat(draft.arrived(first)).isTrue();
        assertThat(draft.now()).isEqualTo(first);
    }

    private static Note note(String body) {
        return new Note(
                new Id.Note("n"),
                Origin.READER,
                NoteKind.COMMENT,
                body,
                List.of(),
                Colour.BLUE,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void cardsFoldOnlyWhereOthersWouldBePushedTooFar() {
        Id[] ids = {new Id.Note("a"), new Id.Note("b"), new Id.Note("c")};
        assertThat(new Folding().fold(ids, new double[] {0, 200, 400}, new double[] {100, 100, 100}, -1, true))
                .containsExactly(false, false, false);
        assertThat(new Folding().fold(ids, new double[] {0, 20, 400}, new double[] {100, 100, 100}, -1, true))
                .containsExactly(true, false, false);
        assertThat(new Folding().fold(ids, new double[] {0, 20, 400}, new double[] {100, 500, 100}, 1, true))
                .containsExactly(true, false, true);
    }

    @Test
    void whatWasFoldedStaysFoldedUntilSomethingElseChanges() {
        Folding folding = new Folding();
        Id[] ids = {new Id.Note("a"), new Id.Note("b")};
        folding.fold(ids, new double[] {0, 20}, new double[] {200, 28}, -1, true);
        boolean[] later = folding.fold(ids, new double[] {0, 300}, new double[] {200, 28}, -1, true);
        assertThat(later[0]).isTrue();
        folding.forget();
        assertThat(folding.fold(ids, new double[] {0, 300}, new double[] {200, 28}, -1, true)[0])
                .isFalse();
    }
}
