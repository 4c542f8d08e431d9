package org.variorum.ui.margin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.NoteKind;
import org.variorum.model.Range;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.kit.Tie;

/// The curves of a margin: from passages to cards, and from the rows of evidence in the focused card.
final class TieMaker {
    /// Cards that are further from their passage show their curve only under the mouse, px.
    private static final double FAR = 300;

    private static final double KNOT = 15;

    private final Pane node;
    private final Surface surface;
    private final MarginModel model;
    private final @Nullable Id inFocus;

    TieMaker(Pane node, Surface surface, MarginModel model, @Nullable Id inFocus) {
        this.node = node;
        this.surface = surface;
        this.model = model;
        this.inFocus = inFocus;
    }

    void make(List<CardColumn.Placed> placed, List<Tie> ties) {
        double height = node.getHeight();
        for (CardColumn.Placed each : placed) {
            double top = each.card().getLayoutY();
            boolean focused = each.entry().of().equals(inFocus);
            double y = top + Math.min(KNOT, each.height() / 2);
            double from = each.level().middle();
            double down =
                    node.sceneToLocal(surface.node().localToScene(0, from)).getY();
            each.card().far = Math.abs(y - down) > FAR && !focused;
            boolean wanted = !each.card().far || each.card().isHover();
            boolean onScreen = Math.max(down, y) > 0 && Math.min(down, y) < height;
            if (onScreen && wanted && !each.entry().isWhole()) {
                ties.add(new Tie.ToCard(surface.textRight() + 1, from, 0, y, colour(each.card()), focused));
            }
            if (focused && each.card() instanceof ClaimCard claim) {
                evidence(claim, height, ties);
            }
        }
    }

    private static @Nullable Colour colour(Card card) {
        return card instanceof NoteCard note
                        && note.facts() instanceof NoteFacts facts
                        && facts.note().kind() != NoteKind.GLOSS
                ? facts.note().colour()
                : null;
    }

    private void evidence(ClaimCard card, double height, List<Tie> ties) {
        ClaimFacts facts = card.facts();
        int ink = facts == null
                ? 0
                : facts.unfolded().map(u -> u.position().voice().ink()).orElse(0);
        for (EvidenceRow row : card.rows()) {
            Anchor anchor = row.row().anchor();
            Optional<Range> range = anchor == null ? Optional.empty() : anchor.range();
            if (anchor == null || range.isEmpty()) {
                continue;
            }
            Point2D middle = node.sceneToLocal(row.localToScene(0, row.getHeight() / 2));
            if (middle.getY() > 0 && middle.getY() < height) {
                double x = model.isHere(anchor.document()) ? 0 : node.getWidth();
                ties.add(new Tie.ToEvidence(x, middle.getY(), anchor.document(), range.get(), ink));
            }
        }
    }
}
