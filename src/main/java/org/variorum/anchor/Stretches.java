package org.variorum.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns what two rows of tokens have in common into what two normal forms have in common.
final class Stretches {
    /// Shorter stretches that lie alone between larger changes are there by chance.
    private static final int BY_CHANCE = 24;

    private final NormalForm old;
    private final NormalForm now;
    private final Tokens oldTokens;
    private final Tokens nowTokens;

    Stretches(NormalForm old, NormalForm now, Tokens oldTokens, Tokens nowTokens) {
        this.old = old;
        this.now = now;
        this.oldTokens = oldTokens;
        this.nowTokens = nowTokens;
    }

    /// In the order of the old text; no character is in two of them.
    List<Run> of(List<Run> tokens) {
        List<Run> found = new ArrayList<>();
        tokens.forEach(run -> addCharacters(run, found));
        return withSpacesBefore(withoutChance(withoutChance(found)));
    }

    /// The space before a run belongs to it where it belongs to no other.
    private List<Run> withSpacesBefore(List<Run> found) {
        List<Run> inNow = new ArrayList<>(found);
        inNow.sort(Run.BY_NOW);
        List<Run> widened = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Run run = found.get(i);
            int n = Collections.binarySearch(inNow, run, Run.BY_NOW);
            boolean free = run.old() > (i == 0 ? 0 : found.get(i - 1).oldEnd())
                    && run.now() > (n == 0 ? 0 : inNow.get(n - 1).nowEnd());
            boolean space = free && isSpace(old, run.old() - 1) && isSpace(now, run.now() - 1);
            widened.add(space ? new Run(run.old() - 1, run.now() - 1, run.length() + 1) : run);
        }
        return widened;
    }

    /// A run of tokens is cut where one text has a space that the other has not.
    private void addCharacters(Run run, List<Run> found) {
        int start = 0;
        for (int i = 1; i <= run.length(); i++) {
            int o = run.old() + i;
            int n = run.now() + i;
            if (i == run.length() || gap(oldTokens, o) != gap(nowTokens, n)) {
                int from = oldTokens.from()[run.old() + start];
                int to = oldTokens.to()[o - 1];
                boolean space = isSpace(old, to) && isSpace(now, nowTokens.to()[n - 1]);
                found.add(new Run(from, nowTokens.from()[run.now() + start], to - from + (space ? 1 : 0)));
                start = i;
            }
        }
    }

    private static int gap(Tokens tokens, int before) {
        return tokens.from()[before] - tokens.to()[before - 1];
    }

    private static boolean isSpace(NormalForm normal, int at) {
        return at < normal.length() && normal.chars().charAt(at) == ' ';
    }

    private List<Run> withoutChance(List<Run> found) {
        List<Run> inNow = new ArrayList<>(found);
        inNow.sort(Run.BY_NOW);
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Run run = found.get(i);
            int n = Collections.binarySearch(inNow, run, Run.BY_NOW);
            int before = Math.max(
                    run.old() - (i == 0 ? 0 : found.get(i - 1).oldEnd()),
                    run.now() - (n == 0 ? 0 : inNow.get(n - 1).nowEnd()));
            int after = Math.max(
                    (i + 1 == found.size() ? old.length() : found.get(i + 1).old()) - run.oldEnd(),
                    (n + 1 == inNow.size() ? now.length() : inNow.get(n + 1).now()) - run.nowEnd());
            if (run.length() >= BY_CHANCE || 2 * run.length() >= Math.min(before, after)) {
                kept.add(run);
            }
        }
        return kept;
    }
}
