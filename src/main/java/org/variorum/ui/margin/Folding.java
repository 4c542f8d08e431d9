package org.variorum.ui.margin;

import java.util.HashMap;
import java.util.Map;
import org.variorum.model.Id;

/// Which cards stand whole and which fold to one line. The rule: a card stays whole if that pushes neither it
/// nor the next one further than {@link #PUSH} from where they would like to stand; looked at from the
/// focused card outwards, else from the top. What was decided stays decided until the focus, the width or the
/// cards change, so that nothing folds or unfolds while one scrolls.
final class Folding {
    /// px
    static final double PUSH = 64;

    private final Map<Id, Boolean> decided = new HashMap<>();
    private double width = -1;

    void forget() {
        decided.clear();
    }

    void forWidth(double now) {
        if (now != width) {
            width = now;
            forget();
        }
    }

    /// @param ids of the cards near the screen, in order
    /// @param wishes the tops they would like
    /// @param whole their heights when whole; the height of one line for those that are never more
    /// @param focused the index of the one in focus, which is always whole; -1 for none
    /// @param complete whether the last card is the last there is: else what it does is not decided for good
    /// @return which are folded
    boolean[] fold(Id[] ids, double[] wishes, double[] whole, int focused, boolean complete) {
        int count = ids.length;
        boolean[] folded = new boolean[count];
        double free = Double.NEGATIVE_INFINITY;
        if (focused >= 0) {
            free = wishes[focused] + whole[focused] + MarginView.GAP;
            double limit = wishes[focused] - MarginView.GAP;
            for (int i = focused - 1; i >= 0; i--) {
                double top = Math.min(wishes[i], limit - whole[i]);
                boolean fits = wishes[i] - top <= PUSH
                        && (i == 0 || wishes[i - 1] + Card.FOLDED + MarginView.GAP <= top + PUSH);
                folded[i] = decide(ids[i], !fits, true);
                limit = Math.min(wishes[i], limit - height(folded[i], whole[i])) - MarginView.GAP;
            }
        }
        for (int i = focused + 1; i < count; i++) {
            double top = Math.max(wishes[i], free);
            boolean last = i == count - 1;
            boolean fits = top - wishes[i] <= PUSH && (last || top + whole[i] + MarginView.GAP <= wishes[i + 1] + PUSH);
            folded[i] = decide(ids[i], !fits, !last || complete);
            free = top + height(folded[i], whole[i]) + MarginView.GAP;
        }
        return folded;
    }

    static double height(boolean folded, double whole) {
        return folded ? Card.FOLDED : whole;
    }

    private boolean decide(Id id, boolean fold, boolean forGood) {
        Boolean before = decided.get(id);
        if (before != null) {
            return before;
        }
        if (forGood) {
            decided.put(id, fold);
        }
        return fold;
    }
}
