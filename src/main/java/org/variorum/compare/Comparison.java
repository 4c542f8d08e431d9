package org.variorum.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;

/// Two voices side by side, over all questions and claims in the order of their set.
///
/// @param rows the claims on which at least one of the two has a position or is known to be silent
/// @param claims how many claims there are in all
public record Comparison(Voice left, Voice right, List<Row> rows, int claims) {
    /// One claim.
    ///
    /// @param left the positions of the left voice on it, in order; `right` those of the right one
    /// @param others the positions of all other voices, in order
    /// @param verdicts the reader's judgements of the claim, first to last: the last one holds
    public record Row(
            Question question,
            Claim claim,
            Difference difference,
            List<Position> left,
            List<Position> right,
            List<Position> others,
            List<Verdict> verdicts) {
        /// The judgement that holds.
        public Optional<Verdict> verdict() {
            return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
        }

        /// Whether the reader has not made up their mind.
        public boolean isUndecided() {
            return verdict().filter(it -> it.finding() != Verdict.Finding.OPEN).isEmpty();
        }
    }

    /// @return empty where one of the voices is not in the library
    public static Optional<Comparison> of(Snapshot now, Id.Voice left, Id.Voice right) {
        return now.voice(left).flatMap(one -> now.voice(right).map(other -> of(now, one, other)));
    }

    private static Comparison of(Snapshot now, Voice left, Voice right) {
        Outlook from = new Outlook(now);
        List<Row> rows = new ArrayList<>();
        for (Question question : now.questions()) {
            for (Claim claim : now.claimsOf(question.id())) {
                List<Position> all = Position.on(from, claim.id());
                List<Position> mine = by(all, left);
                List<Position> theirs = by(all, right);
                if (!mine.isEmpty() || !theirs.isEmpty()) {
                    rows.add(new Row(
                            question,
                            claim,
                            Difference.between(
                                    mine.stream().map(Position::stance).toList(),
                                    theirs.stream().map(Position::stance).toList()),
                            mine,
                            theirs,
                            all.stream()
                                    .filter(each -> !isBy(each, left) && !isBy(each, right))
                                    .toList(),
                            now.verdictsOn(claim.id())));
                }
            }
        }
        return new Comparison(left, right, List.copyOf(rows), now.claims().size());
    }

    private static List<Position> by(List<Position> all, Voice voice) {
        return all.stream().filter(each -> isBy(each, voice)).toList();
    }

    private static boolean isBy(Position position, Voice voice) {
        return position.voice().id().equals(voice.id());
    }

    /// How many rows there are of each kind; those that do not occur are not in it.
    public Map<Difference, Integer> counts() {
        Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
        rows.forEach(row -> counts.merge(row.difference(), 1, Integer::sum));
        return counts;
    }
}
