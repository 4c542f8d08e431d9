package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// The baseline: the rule by which the Hypothesis client anchors, written from its public description. It asks
/// for no look: an annotation has a place, or is an orphan.
///
/// 1. The position, if the quoted words stand exactly there.
/// 2. All exact places of the words; only where there are none, the closest approximate ones, with at most half
///    the characters wrong, and never more than 256.
/// 3. Of these the one with the best score: likeness of the words (weight 50), of what stands before (20) and
///    after (20), nearness to the old position (2). A context or position that is not known counts as the same.
///    There is no floor and no margin.
final class Hypothesis {
    private static final int MOST_ERRORS = 256;

    private Hypothesis() {}

    /// The place it would show, or null for an orphan.
    static @Nullable Range find(String text, Selector.Quote quote, Selector.@Nullable Span hint) {
        String words = quote.exact();
        if (words.isEmpty()) {
            return null;
        }
        if (hint != null && text.startsWith(words, hint.start())) {
            return new Range(hint.start(), hint.start() + words.length());
        }
        List<Approximate.Match> matches = exact(text, words);
        if (matches.isEmpty()) {
            matches = new Approximate(words).closest(text, Math.min(MOST_ERRORS, words.length() / 2));
        }
        Range best = null;
        double most = -1;
        for (Approximate.Match match : matches) {
            double score = score(text, quote, hint, match);
            if (score > most) {
                most = score;
                best = match.place();
            }
        }
        return best;
    }

    private static List<Approximate.Match> exact(String text, String words) {
        List<Approximate.Match> matches = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            matches.add(new Approximate.Match(new Range(at, at + words.length()), 0));
        }
        return matches;
    }

    private static double score(
            String text, Selector.Quote quote, Selector.@Nullable Span hint, Approximate.Match match) {
        int start = match.place().start();
        int end = match.place().end();
        double words = 1 - (double) match.errors() / quote.exact().length();
        double before =
                likeness(text.substring(Math.max(0, start - quote.prefix().length()), start), quote.prefix());
        double after = likeness(
                text.substring(end, Math.min(text.length(), end + quote.suffix().length())), quote.suffix());
        double near = hint == null ? 1 : 1 - (double) Math.abs(start - hint.start()) / text.length();
        return (50 * words + 20 * before + 20 * after + 2 * near) / 92;
    }

    private static double likeness(String there, String context) {
        if (context.isEmpty()) {
            return 1;
        }
        if (there.isEmpty()) {
            return 0;
        }
        int least = context.length();
        for (int distance : new Approximate(context).distances(there)) {
            least = Math.min(least, distance);
        }
        return 1 - (double) least / context.length();
    }
}
