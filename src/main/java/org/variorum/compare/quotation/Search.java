package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Windows.Window;
import org.variorum.model.Block;
import org.variorum.model.Range;
import org.variorum.model.StyleSpan;

/// Looks one quotation up in one source.
final class Search {
    private static final int WINDOWS = 4;
    private static final int LONGEST_NEAR = 400;

    private final Reading reading;
    private final Quotation quotation;
    private final Source source;
    private final Linked.Tie tie;
    private final Effort effort;

    Search(Quotation quotation, Reading reading, Source source, Linked.Tie tie, Effort effort) {
        this.quotation = quotation;
        this.reading = reading;
        this.source = source;
        this.tie = tie;
        this.effort = effort;
    }

    /// Where it stands to the letter, brackets and ellipses included.
    List<Passage> exact(int most) {
        List<Passage> found = new ArrayList<>();
        int n = reading.literal().size();
        for (int first : source.exact(reading.literal(), most)) {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                steps.add(new Step(i, first + i));
            }
            found.add(passage(steps, reading.literal(), 1));
        }
        return found;
    }

    /// Where it, or a part of it, may stand, best first; none where the quotation is too long or no effort is left.
    List<Window> windows() {
        if (reading.tokens().size() > Rules.LONGEST || !effort.isLeft()) {
            return List.of();
        }
        int room = 0;
        for (Token token : reading.tokens()) {
            room += token.kind() == Token.Kind.ELLIPSIS ? Rules.ELLIPSIS / 2 : 0;
            room += token.kind() == Token.Kind.INSERTION ? Rules.INSTEAD : 0;
        }
        return Windows.of(reading.tokens(), source, Math.min(room, 2 * Rules.ELLIPSIS), WINDOWS, effort);
    }

    Passage collate(Window window) {
        return collate(reading.tokens(), window);
    }

    /// Where the anchors' search finds something like it, although none of its words is whole.
    Optional<Passage> byLetters() {
        int n = reading.tokens().size();
        if (reading.isEdited() || n <= Rules.FEW || quotation.words().length() > LONGEST_NEAR) {
            return Optional.empty();
        }
        effort.spend(
                (long) source.text().text().length() * (1 + quotation.words().length() / 64));
        @Nullable Window near = effort.isLeft() ? Windows.near(quotation.words(), n, source) : null;
        return Optional.ofNullable(near).map(this::collate);
    }

    Collation collation(List<Token> tokens, Window window) {
        effort.spend((long) tokens.size() * (window.to() - window.from()));
        return new Collation(tokens, source.tokens(), window.from(), window.to());
    }

    Passage collate(List<Token> tokens, Window window) {
        Collation collation = collation(tokens, window);
        double weight = tokens.stream().mapToDouble(Token::weight).sum();
        return passage(collation.steps(), tokens, weight == 0 ? 0 : Math.max(0, 1 - collation.cost() / weight));
    }

    Linked.Tie tie() {
        return tie;
    }

    Source source() {
        return source;
    }

    private Passage passage(List<Step> steps, List<Token> tokens, double likeness) {
        int by = quotation.range().start();
        List<Change> changes = Changes.of(steps, tokens, source.tokens()).stream()
                .map(change -> change.shifted(by))
                .toList();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Step step : steps) {
            if (step.source() >= 0) {
                first = Math.min(first, step.source());
                last = Math.max(last, step.source());
            }
        }
        Range quoted =
                new Range(by + tokens.getFirst().start(), by + tokens.getLast().end());
        Range there = last < 0 ? new Range(0, 0) : Reading.range(source.tokens(), first, last + 1);
        @Nullable Token before = first > 0 && last >= 0 ? source.tokens().get(first - 1) : null;
        String denied = before != null && Negation.is(before)
                ? source.text().slice(new Range(before.start(), before.end()))
                : "";
        return new Passage(
                source.document().id(),
                quoted,
                there,
                tie,
                isEditors(there),
                changes,
                changes.isEmpty() ? 1 : likeness,
                denied);
    }

    private boolean isEditors(Range there) {
        int at = source.text().blockAt(there.start());
        if (at >= 0) {
            Block.Kind kind = source.text().blocks().get(at).kind();
            if (kind == Block.Kind.EDITOR || kind == Block.Kind.FOOTNOTE || kind == Block.Kind.GAP) {
                return true;
            }
        }
        return source.text().spans().stream()
                .anyMatch(span -> span.kind() == StyleSpan.Kind.EDITOR
                        && span.start() <= there.start()
                        && there.start() < span.end());
    }
}
