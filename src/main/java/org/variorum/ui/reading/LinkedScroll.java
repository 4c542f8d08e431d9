package org.variorum.ui.reading;

import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Alignment;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.ui.kit.Surface;

/// Makes two surfaces scroll together, an original and its translation, by aligned paragraph. The one the
/// reader scrolls leads; what follows never leads back.
public final class LinkedScroll {
    /// Nearer than this nothing is moved, px: a line that settles must not be moved again.
    private static final double NEAR = 2;

    private final Subscription listening;
    private final Side leftSide;
    private final Side rightSide;

    /// What is known of one of the two.
    private static final class Side {
        final Surface surface;
        int top;
        double level;
        /// Whether it was scrolled from here and has not laid itself out since.
        boolean follows;

        Side(Surface surface) {
            this.surface = surface;
        }

        boolean hasMoved() {
            return top != surface.topOffset()
                    || Math.abs(level - surface.levelOf(top).top()) >= NEAR;
        }

        void remember() {
            top = surface.topOffset();
            level = surface.levelOf(top).top();
        }
    }

    /// @param alignment from the left text to the right one
    public LinkedScroll(Surface left, Surface right, Alignment alignment) {
        leftSide = new Side(left);
        rightSide = new Side(right);
        follow(leftSide, rightSide, alignment);
        Alignment turned = alignment.turned();
        listening = left.layouts()
                .subscribe(() -> moved(leftSide, rightSide, alignment))
                .and(right.layouts().subscribe(() -> moved(rightSide, leftSide, turned)));
    }

    /// Unties them.
    public void dispose() {
        listening.unsubscribe();
    }

    private static void moved(Side leader, Side follower, Alignment alignment) {
        if (leader.follows) {
            leader.follows = false;
            leader.remember();
        } else if (leader.hasMoved()) {
            follow(leader, follower, alignment);
        }
    }

    /// Scrolls one surface to the place that answers the top of the other.
    private static void follow(Side leader, Side follower, Alignment alignment) {
        leader.remember();
        Alignment.Place from = place(leader.surface);
        Alignment.Place place = alignment.of(from);
        Block block = block(follower.surface.text(), place.paragraph());
        if (block == null) {
            return;
        }
        if (!follower.surface.levelOf(block.start()).exact()) {
            follower.follows = true;
            follower.surface.show(block.start(), 0);
        }
        double begins = follower.surface.levelOf(block.start()).top();
        double wanted = begins + place.share() * (end(follower.surface, block) - begins);
        Block first = block(leader.surface.text(), 1);
        if (from.paragraph() == 1 && from.share() == 0 && first != null) {
            // Above the first paragraph, what stands before it stays in sight.
            wanted -= Math.max(0, leader.surface.levelOf(first.start()).top());
        }
        if (Math.abs(wanted) >= NEAR) {
            follower.follows = true;
            follower.surface.scrollBy(wanted);
        }
    }

    /// The place at the top of a surface.
    private static Alignment.Place place(Surface surface) {
        DocumentText text = surface.text();
        int number = Math.max(1, text.paragraphAt(surface.topOffset()));
        Block block = block(text, number);
        if (block == null) {
            return new Alignment.Place(1, 0);
        }
        double begins = surface.levelOf(block.start()).top();
        double ends = end(surface, block);
        return new Alignment.Place(number, ends > begins ? Math.clamp(-begins / (ends - begins), 0, 1) : 0);
    }

    /// Where the next numbered paragraph begins, or the text ends.
    private static double end(Surface surface, Block block) {
        Block next = block(surface.text(), block.number() + 1);
        if (next != null) {
            return surface.levelOf(next.start()).top();
        }
        Surface.Level last = surface.levelOf(Math.max(block.start(), block.end() - 1));
        return last.top() + last.height();
    }

    private static @Nullable Block block(DocumentText text, int number) {
        for (Block block : text.blocks()) {
            if (block.number() == number) {
                return block;
            }
        }
        return null;
    }
}
