package org.variorum.compare.quotation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// A stretch of a text that says what a passage of another says, in much the same words.
///
/// @param range UTF-16 offsets, from its first word to its last
/// @param likeness 0 to 1, by the words that answer each other; other forms of a word count for a part
/// @param same whether nothing but typography differs
public record Stretch(Range range, double likeness, boolean same) {
    private static final int MOST = 4;
    private static final int EXACT = 50;

    /// The stretches most like a passage, best first; they do not overlap. None where no word of it is there.
    ///
    /// @param words the passage
    /// @param in the text that is looked in, made ready
    public static List<Stretch> of(String words, Source in) {
        List<Token> wanted = Reading.of(words).literal();
        double weight = wanted.stream().mapToDouble(Token::weight).sum();
        if (wanted.stream().noneMatch(Token::isWord) || weight == 0) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        for (int first : in.exact(wanted, EXACT)) {
            found.add(new Stretch(Reading.range(in.tokens(), first, first + wanted.size()), 1, true));
        }
        if (found.isEmpty() && wanted.size() <= Rules.LONGEST) {
            near(wanted, weight, in, found);
        }
        found.sort(comparing(Stretch::likeness)
                .reversed()
                .thenComparing(each -> each.range().start()));
        List<Stretch> apart = new ArrayList<>();
        for (Stretch each : found) {
            if (apart.stream().noneMatch(other -> other.range().overlaps(each.range()))) {
                apart.add(each);
            }
        }
        return List.copyOf(apart);
    }

    private static void near(List<Token> wanted, double weight, Source in, List<Stretch> found) {
        Effort effort = new Effort(Rules.BUDGET);
        for (Windows.Window window : Windows.of(wanted, in, 0, MOST, effort)) {
            Collation collation = new Collation(wanted, in.tokens(), window.from(), window.to());
            List<Step> both = collation.steps().stream()
                    .filter(step -> step.source() >= 0 && step.quoted() >= 0)
                    .toList();
            if (!both.isEmpty()) {
                int first = both.stream().mapToInt(Step::source).min().orElse(0);
                int last = both.stream().mapToInt(Step::source).max().orElse(0);
                double likeness = Math.max(0, 1 - collation.cost() / weight);
                found.add(new Stretch(Reading.range(in.tokens(), first, last + 1), likeness, false));
            }
        }
        found.sort(comparingInt(each -> each.range().start()));
    }

    /// How many words there are in a passage; an ideograph is one.
    public static int words(String passage) {
        return (int) Wording.of(passage).stream().filter(Token::isWord).count();
    }
}
