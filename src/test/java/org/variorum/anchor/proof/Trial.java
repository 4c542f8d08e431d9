package org.variorum.anchor.proof;

import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.model.Anchor;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// One passage looked for once, by the rules and by the baseline.
///
/// @param place where the rules put it, if anywhere
record Trial(
        Setting setting,
        Selector.Quote quote,
        Range passage,
        End end,
        @Nullable Range place,
        String reason,
        End baseline) {

    static Trial of(Setting setting, Question question, Placing placing, Range passage, Judge judge) {
        Selector.Quote quote = setting.quote(question.before().text(), passage);
        Anchor asked = setting.anchor(quote, passage);
        Anchor placed = placing.place(asked);
        Range place = placed.range().orElse(null);
        Range other = Hypothesis.find(question.now().text(), quote, asked.span());
        return new Trial(setting, quote, passage, end(placed, judge), place, placed.reason(), baseline(other, judge));
    }

    private static End end(Anchor placed, Judge judge) {
        return switch (placed.state()) {
            case ATTACHED -> judge.isRight(range(placed), Judge.CERTAIN) ? End.RIGHT : End.WRONG;
            case MOVED -> judge.isRight(range(placed), Judge.CHECKED) ? End.RIGHT_FLAGGED : End.WRONG_FLAGGED;
            case AMBIGUOUS -> End.AMBIGUOUS;
            case LOST -> judge.present() ? End.LOST_PRESENT : End.LOST;
            case PENDING -> throw new IllegalStateException("it was looked for");
        };
    }

    /// The baseline asks for no look; of its answers as much is asked as of ours that do.
    private static End baseline(@Nullable Range place, Judge judge) {
        if (place == null) {
            return judge.present() ? End.LOST_PRESENT : End.LOST;
        }
        return judge.isRight(place, Judge.CHECKED) ? End.RIGHT : End.WRONG;
    }

    private static Range range(Anchor placed) {
        return placed.range().orElseThrow();
    }
}
