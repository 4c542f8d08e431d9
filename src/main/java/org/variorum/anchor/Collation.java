package org.variorum.anchor;

import java.util.Arrays;
import java.util.Map;

/// An old text compared with a new one, once: which stretches of their normal forms are the same, also where
/// they have moved. Made in time and memory in proportion to the texts, also where they have nothing in common.
/// Immutable.
public final class Collation {
    private final NormalForm old;
    private final NormalForm now;
    private final int oldLength;
    private final int nowLength;
    private final Kept kept;
    private final Holds holds;
    private final Contested gone;
    private final Contested added;

    /// @param before the old text
    /// @param now the new one
    public static Collation of(String before, String now) {
        return new Collation(NormalForm.of(before), before.length(), NormalForm.of(now), now.length());
    }

    Collation(NormalForm old, int oldLength, NormalForm now, int nowLength) {
        this.old = old;
        this.now = now;
        this.oldLength = oldLength;
        this.nowLength = nowLength;
        Map<String, Integer> numbers = Tokens.numbers();
        Tokens oldTokens = Tokens.of(old.chars(), numbers);
        Tokens nowTokens = Tokens.of(now.chars(), numbers);
        Collating collating = new Collating(oldTokens.ids(), nowTokens.ids());
        this.kept = new Kept(
                new Stretches(old, now, oldTokens, nowTokens).of(collating.runs()), old.length(), now.length());
        this.holds = new Holds(kept, collating.unique(), oldTokens, nowTokens);
        this.gone = Contested.byWhatIsGone(kept, old.chars());
        this.added = Contested.byWhatIsAdded(kept, now.chars());
    }

    /// From the old text to the new one.
    public OffsetMap toNew() {
        return new OffsetMap(old, now, kept.runs().toArray(Run[]::new), oldLength, nowLength);
    }

    /// From the new text to the old one.
    public OffsetMap toOld() {
        Run[] back = kept.runs().stream()
                .map(run -> new Run(run.now(), run.old(), run.length()))
                .toArray(Run[]::new);
        Arrays.sort(back, Run.BY_OLD);
        return new OffsetMap(now, old, back, nowLength, oldLength);
    }

    NormalForm old() {
        return old;
    }

    NormalForm now() {
        return now;
    }

    Kept kept() {
        return kept;
    }

    Holds holds() {
        return holds;
    }

    Contested byWhatIsGone() {
        return gone;
    }

    Contested byWhatIsAdded() {
        return added;
    }
}
