package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Range;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.Tie;
import org.variorum.ui.kit.VoiceChip;

/// The margins of the first reading set beside pretended surfaces.
class MarginViewTest {
    private static final double HEIGHT = 856;

    private final PretendRoom room = Headless.call(() -> new PretendRoom(Korea.library()));
    private final PretendRoom.Part left = Headless.call(() -> room.open(Korea.document("article"), 350, 46));
    private final PretendRoom.Part right =
            Headless.call(() -> room.open(Korea.document("stalin-gottwald-en"), 328, 44));
    private final Id.Claim claim = Korea.claim("entanglement-motive");
    private final Scene scene = Headless.call(() -> Headless.scene(room, 1224, HEIGHT, false));

    private void layout() {
        room.requestLayout();
        Headless.layout(room);
    }

    private void focus(Id.Claim on, Id.@Nullable Interpretation position) {
        room.workspace.desk().focus().set(new Focus.OnClaim(left.pane(), on, position));
        layout();
    }

    private Entry entry(Id of) {
        return Entry.in(room.workspace.now(), Korea.document("article")).stream()
                .filter(e -> e.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private List<Card> shown(PretendRoom.Part part) {
        return part.margin().node().getChildrenUnmodifiable().stream()
                .map(Card.class::cast)
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }

    private Card card(Id of) {
        return shown(left).stream().filter(c -> c.of().equals(of)).findFirst().orElseThrow();
    }

    @Test
    void cardsStandInOrderWithoutOverlapAtEveryScrollPosition() {
        Headless.run(() -> {
            focus(claim, null);
            for (double y = 0; y < 2_000; y += 97) {
                left.surface().scrollTo(y);
                layout();
                List<Card> cards = shown(left);
                for (int i = 1; i < cards.size(); i++) {
                    Card above = cards.get(i - 1);
                    assertThat(cards.get(i).getLayoutY())
                            .isGreaterThanOrEqualTo(above.getLayoutY() + above.getHeight() + 7);
                    assertThat(entry(cards.get(i).of()).range().start())
                            .isGreaterThanOrEqualTo(entry(above.of()).range().start());
                }
            }
        });
    }

    @Test
    void theFocusedCardStandsExactlyAtItsPassageWhereverOneScrolls() {
        Headless.run(() -> {
            focus(claim, null);
            int start = entry(claim).range().start();
            for (double share : new double[] {0.05, 0.3, 0.55, 0.9}) {
                left.surface().show(start, share);
                layout();
                double line = left.surface().levelOf(start).middle();
                assertThat(card(claim).getLayoutY() + 20).isCloseTo(line, within(0.5));
            }
        });
    }

    @Test
    void nothingFoldsOrUnfoldsWhileOneScrolls() {
        Headless.run(() -> {
            layout();
            left.surface().scrollTo(300);
            layout();
            List<String> before =
                    shown(left).stream().map(c -> c.of() + " " + c.isFolded()).toList();
            left.surface().scrollTo(340);
            layout();
            left.surface().scrollTo(300);
            layout();
            assertThat(shown(left).stream()
                            .map(c -> c.of() + " " + c.isFolded())
                            .toList())
                    .isEqualTo(before);
        });
    }

    @Test
    void anOpenClaimIsWideAndTheOthersFold() {
        Headless.run(() -> {
            assertThat(left.margin().wantedWidth().get()).isEqualTo(160);
            focus(claim, null);
            assertThat(left.margin().wantedWidth().get()).isEqualTo(264);
            assertThat(right.margin().wantedWidth().get()).isEqualTo(160);
            left.surface().show(entry(claim).range().start(), 0.1);
            layout();
            assertThat(card(claim).getHeight()).isGreaterThan(200);
            assertThat(shown(left).stream().filter(c -> c instanceof ClaimCard && !c.of().equals(claim)))
                    .isNotEmpty()
                    .allMatch(c -> c.getHeight() == Card.FOLDED);
        });
    }

    @Test
    void choosingAChipUnfoldsThePositionAndChoosingItAgainFoldsIt() {
        Headless.run(() -> {
            focus(claim, null);
            left.surface().show(entry(claim).range().start(), 0.1);
            layout();
            VoiceChip first =
                    (VoiceChip) card(claim).lookupAll(".voice-chip").iterator().next();
            Id.Interpretation position = (Id.Interpretation) first.getUserData();
            click(first);
            assertThat(room.workspace.desk().focus().get()).isEqualTo(new Focus.OnClaim(left.pane(), claim, position));
            layout();
            assertThat(card(claim).lookup(".position")).isNotNull();
            card(claim).lookupAll(".voice-chip").stream()
                    .filter(chip -> position.equals(chip.getUserData()))
                    .forEach(MarginViewTest::click);
            assertThat(room.workspace.desk().focus().get()).isEqualTo(new Focus.OnClaim(left.pane(), claim, null));
        });
    }

    @Test
    void curvesToEvidenceFollowTheOrderOfTheSource() {
        Headless.run(() -> {
            Id.Interpretation stalin = stalins();
            focus(claim, stalin);
            left.surface().show(entry(claim).range().start(), 0.05);
            layout();
            layout();
            List<Tie.ToEvidence> ties = left.margin().ties().stream()
                    .filter(Tie.ToEvidence.class::isInstance)
                    .map(Tie.ToEvidence.class::cast)
                    .toList();
            assertThat(ties).hasSize(2);
            assertThat(ties.get(0).fromY()).isLessThan(ties.get(1).fromY());
            assertThat(ties.get(0).range().start())
                    .isLessThan(ties.get(1).range().start());
            assertThat(ties).allMatch(tie -> tie.fromX() == 264);
        });
    }

    @Test
    void choosingEvidenceShowsItsPassageInTheOtherPane() {
        Headless.run(() -> {
            focus(claim, stalins());
            left.surface().show(entry(claim).range().start(), 0.05);
            right.surface().scrollTo(0);
            layout();
            layout();
            List<Node> rows = new ArrayList<>(card(claim).lookupAll(".evidence-row"));
            click(rows.getLast());
            int at = right.surface().text().text().indexOf("America became entangled");
            assertThat(right.surface().levelOf(at).top()).isBetween(0.0, HEIGHT);
        });
    }

    @Test
    void clickingAPlaceWithSeveralMarksGoesRoundThem() {
        Headless.run(() -> {
            Range range = entry(claim).range();
            room.workspace.desk().focus().set(null);
            var model = new MarginModel(room.workspace, left.pane());
            model.answer(entry(claim).anchor());
            model.lookAt(range.start() + 1);
            Id first = inFocus();
            model.lookAt(range.start() + 1);
            Id second = inFocus();
            model.lookAt(range.start() + 1);
            assertThat(first).isNotEqualTo(second);
            assertThat(inFocus()).isEqualTo(first);
        });
    }

    @Test
    void whatOverlapsThePassageInFocusSaysSo() {
        Headless.run(() -> {
            var model = new MarginModel(room.workspace, left.pane());
            model.answer(entry(claim).anchor());
            Id.Note note = (Id.Note) inFocus();
            left.surface().show(entry(claim).range().start(), 0.3);
            layout();
            ClaimCard overlapped = (ClaimCard) card(claim);
            assertThat(overlapped.lookup(".line-count").toString()).contains("overlaps");
            assertThat(card(note).isInFocus()).isTrue();
        });
    }

    @Test
    void cardsAreNeverWiderThanTheMargin() {
        Headless.run(() -> {
            focus(claim, stalins());
            left.surface().show(entry(claim).range().start(), 0.1);
            layout();
            layout();
            for (PretendRoom.Part part : room.parts) {
                for (Card card : shown(part)) {
                    assertWithin(card);
                }
            }
        });
    }

    static void assertWithin(Card card) {
        List<Node> inside = new ArrayList<>(card.lookupAll(".label"));
        inside.addAll(card.lookupAll(".prose"));
        inside.addAll(card.lookupAll(".voice-chip"));
        for (Node node : inside) {
            if (isShown(node, card)) {
                double end = card.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                        .getMaxX();
                assertThat(end).describedAs(chain(node)).isLessThanOrEqualTo(card.getWidth() + 0.5);
            }
        }
    }

    private static String chain(Node node) {
        StringBuilder chain = new StringBuilder(node.toString());
        for (Node at = node; at instanceof Region region && !(at instanceof Card); at = at.getParent()) {
            chain.append("\n").append(region.getClass().getSimpleName()).append(region.getStyleClass());
            chain.append(" width ")
                    .append(region.getWidth())
                    .append(" at least ")
                    .append(region.minWidth(-1));
        }
        return chain.toString();
    }

    private static boolean isShown(Node node, Card card) {
        for (Node at = node; at != card; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Id inFocus() {
        return Objects.requireNonNull(room.workspace.desk().focus().get()).id();
    }

    private Id.Interpretation stalins() {
        return room.workspace.now().interpretationsOf(claim).stream()
                .filter(i -> i.voice().slug().equals("stalin"))
                .map(Interpretation::id)
                .findFirst()
                .orElseThrow();
    }

    static void click(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    @Test
    void highlightsAreTiedInTheirColour() {
        Headless.run(() -> {
            var model = new MarginModel(room.workspace, left.pane());
            model.answer(entry(claim).anchor());
            room.workspace.desk().focus().set(null);
            left.surface().show(entry(claim).range().start(), 0.3);
            layout();
            assertThat(left.margin().ties())
                    .anyMatch(tie -> tie instanceof Tie.ToCard to && to.colour() == Colour.YELLOW && !to.focused());
            assertThat(((Region) scene.getRoot()).getWidth()).isEqualTo(1224);
        });
    }
}
