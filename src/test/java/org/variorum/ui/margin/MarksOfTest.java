package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.ui.Focus;
import org.variorum.ui.Pane;
import org.variorum.ui.kit.Mark;

class MarksOfTest {
    private final Snapshot korea = Korea.library().snapshot();
    private final Id.Document article = Korea.document("article");
    private final Id.Document letter = Korea.document("stalin-gottwald-en");
    private final Id.Claim claim = Korea.claim("entanglement-motive");

    private Focus.OnClaim on(Id.@Nullable Interpretation position) {
        return new Focus.OnClaim(new Pane(), claim, position);
    }

    private static List<Mark> of(List<Mark> marks, Id id) {
        return marks.stream().filter(mark -> mark.of().equals(id)).toList();
    }

    @Test
    void aClaimIsUnderlinedAndFilledWhenInFocus() {
        assertThat(of(MarksOf.document(korea, article, null), claim))
                .extracting(Mark::look)
                .containsExactly(new Mark.Look.Claim());
        assertThat(of(MarksOf.document(korea, article, on(null)), claim))
                .extracting(Mark::look)
                .containsExactly(new Mark.Look.ClaimInFocus());
    }

    @Test
    void evidenceIsMarkedInTheVoicesInkOnlyWhileItsPositionIsUnfolded() {
        Interpretation stalin = korea.interpretationsOf(claim).stream()
                .filter(i -> i.voice().slug().equals("stalin"))
                .findFirst()
                .orElseThrow();
        assertThat(MarksOf.document(korea, letter, on(null)))
                .noneMatch(mark -> mark.look() instanceof Mark.Look.EvidenceInFocus);
        assertThat(MarksOf.document(korea, letter, on(stalin.id())))
                .filteredOn(mark -> mark.look() instanceof Mark.Look.EvidenceInFocus)
                .hasSize(2)
                .allMatch(mark -> mark.look().equals(new Mark.Look.EvidenceInFocus(0)));
    }

    @Test
    void everyMarkLiesWhereItsAnchorStands() {
        assertThat(MarksOf.document(korea, letter, null))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(korea.anchorsOf(mark.of()).stream()
                                .map(Anchor::range)
                                .flatMap(Optional::stream))
                        .contains(mark.range()));
    }

    @Test
    void choosingAPlaceTakesTheShortestPassageFirst() {
        var range = korea.anchorsOf(claim).getFirst().range().orElseThrow();
        assertThat(Entry.at(korea, article, range.start(), null)).isPresent();
        assertThat(Entry.at(korea, article, 0, null)).isEmpty();
    }

    @Test
    void theMarginOfADocumentIsInTheOrderOfThePassages() {
        List<Entry> entries = Entry.in(korea, article);
        assertThat(entries).hasSizeGreaterThan(30);
        assertThat(entries)
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.range().start(), b.range().start()));
        assertThat(entries).extracting(Entry::of).doesNotHaveDuplicates();
    }
}
