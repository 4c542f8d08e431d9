package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;

class ArgumentMapTest {
    private static final MapWish ALL = MapWish.EVERYTHING_FOLDED.opening(true);

    private static <T extends MapNode> List<T> of(ArgumentMap map, Class<T> kind) {
        return map.nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void aPassageThatServesSeveralIsOneNodeWithSeveralEdges() {
        Argued argued = new Argued();
        Id.Interpretation one = argued.position(Argued.CLAIM, "stalin", Stance.AFFIRMS);
        Id.Interpretation other = argued.position(Argued.CLAIM, "wells", Stance.DISPUTES);
        argued.anchor(argued.evidence(one, Bearing.SUPPORTS), "letter", 10, 20, Anchor.State.ATTACHED);
        argued.anchor(argued.evidence(other, Bearing.UNDERCUTS), "letter", 10, 20, Anchor.State.ATTACHED);
        argued.anchor(argued.evidence(other, Bearing.CONTEXT), "letter", 10, 21, Anchor.State.ATTACHED);
        ArgumentMap map = ArgumentMap.of(argued.snapshot(), ALL);
        assertThat(of(map, MapNode.OfPassage.class)).hasSize(2);
        String shared = of(map, MapNode.OfPassage.class).getFirst().key();
        assertThat(map.edges())
                .filteredOn(edge -> edge.to().equals(shared))
                .extracting(edge -> edge.bearing().orElseThrow())
                .containsExactly(Bearing.SUPPORTS, Bearing.UNDERCUTS);
    }

    @Test
    void everyEdgeLeadsOneColumnToTheRightAndEveryNodeButAQuestionIsLedTo() {
        for (long seed = 0; seed < 200; seed++) {
            Snapshot now = Argued.thrown(seed);
            ArgumentMap map = ArgumentMap.of(now, ALL);
            Set<String> ledTo = new HashSet<>();
            for (ArgumentMap.Edge edge : map.edges()) {
                MapNode from = node(map, edge.from());
                MapNode to = node(map, edge.to());
                assertThat(to.column()).isEqualTo(from.column() + 1);
                assertThat(edge.bearing().isPresent()).isEqualTo(to instanceof MapNode.OfPassage);
                ledTo.add(edge.to());
            }
            assertThat(map.nodes()).extracting(MapNode::key).doesNotHaveDuplicates();
            assertThat(map.nodes().stream().filter(each -> each.column() > 0).map(MapNode::key))
                    .containsExactlyInAnyOrderElementsOf(ledTo);
            assertThat(of(map, MapNode.OfPosition.class)).hasSameSizeAs(now.interpretations());
            assertThat(map).isEqualTo(ArgumentMap.of(now, ALL));
        }
    }

    private static MapNode node(ArgumentMap map, String key) {
        return map.nodes().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStancesOfAClaimStandInTheirOrderAndSoDoThePositionsOfEach() {
        Argued argued = new Argued();
        argued.position(Argued.CLAIM, "a", Stance.SILENT);
        argued.position(Argued.CLAIM, "b", Stance.DISPUTES);
        argued.position(Argued.CLAIM, "c", Stance.AFFIRMS);
        argued.position(Argued.CLAIM, "d", Stance.DISPUTES);
        ArgumentMap map = ArgumentMap.of(argued.snapshot(), ALL);
        assertThat(of(map, MapNode.OfStance.class))
                .extracting(MapNode.OfStance::stance)
                .containsExactly(Stance.AFFIRMS, Stance.DISPUTES, Stance.SILENT);
        assertThat(of(map, MapNode.OfPosition.class))
                .extracting(each -> each.position().voice().id().value())
                .containsExactly("c", "b", "d", "a");
    }

    @Test
    void whatIsClosedHidesAllThatIsUnderIt() {
        Argued argued = new Argued();
        Id.Interpretation one = argued.position(Argued.CLAIM, "stalin", Stance.AFFIRMS);
        argued.anchor(argued.evidence(one, Bearing.SUPPORTS), "letter", 10, 20, Anchor.State.LOST);
        Snapshot now = argued.snapshot();
        MapWish closed = ALL.opening(MapNode.key(Argued.CLAIM), false);
        assertThat(ArgumentMap.of(now, ALL).nodes()).hasSize(5);
        assertThat(ArgumentMap.of(now, closed).nodes()).hasSize(2);
        assertThat(ArgumentMap.of(now, closed.opening(MapNode.key(Argued.CLAIM), true))
                        .nodes())
                .hasSize(5);
        assertThat(of(ArgumentMap.of(now, closed), MapNode.OfClaim.class))
                .singleElement()
                .satisfies(claim -> assertThat(claim.below()).isEqualTo(1));
    }

    @Test
    void onlyOneVoiceShowsItsPositionsAndTheirClaims() {
        for (long seed = 0; seed < 100; seed++) {
            Snapshot now = Argued.thrown(seed);
            for (var voice : now.voices()) {
                ArgumentMap map = ArgumentMap.of(now, ALL.by(Optional.of(voice.id())));
                assertThat(of(map, MapNode.OfPosition.class))
                        .hasSameSizeAs(now.interpretationsBy(voice.id()))
                        .allSatisfy(each -> assertThat(each.position().voice()).isEqualTo(voice));
                assertThat(of(map, MapNode.OfClaim.class))
                        .allSatisfy(each -> assertThat(each.below()).isPositive());
            }
        }
    }

    @Test
    void evidenceWhosePassageWasTakenAwayIsStillDrawn() {
        Argued argued = new Argued();
        argued.evidence(argued.position(Argued.CLAIM, "stalin", Stance.AFFIRMS), Bearing.SUPPORTS);
        assertThat(of(ArgumentMap.of(argued.snapshot(), ALL), MapNode.OfPassage.class))
                .singleElement()
                .satisfies(passage -> assertThat(passage.footing()).isEqualTo(Footing.LOST));
    }

    @Test
    void aQuestionWithoutClaimsStandsAloneUntilAPartIsAskedFor() {
        Snapshot now = new Argued().snapshot();
        assertThat(Stream.of(ArgumentMap.of(now, ALL).nodes().getFirst()))
                .hasOnlyElementsOfType(MapNode.OfQuestion.class);
        assertThat(ArgumentMap.of(now, ALL.by(Optional.of(new Id.Voice("nobody"))))
                        .nodes())
                .isEmpty();
    }
}
