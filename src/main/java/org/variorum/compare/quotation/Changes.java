package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// Makes the differences that a reader sees from the steps of a collation.
final class Changes {
    private final List<Token> quoted;
    private final List<Token> source;
    private final List<Change> changes = new ArrayList<>();
    private int quotedAt;
    private int sourceAt;

    private Changes(List<Token> quoted, List<Token> source) {
        this.quoted = quoted;
        this.source = source;
    }

    /// In the order of the quotation.
    static List<Change> of(List<Step> steps, List<Token> quoted, List<Token> source) {
        Changes made = new Changes(quoted, source);
        List<Step> run = new ArrayList<>();
        for (Step step : steps) {
            if (made.isSame(step)) {
                made.close(run);
                made.quotedAt = quoted.get(step.quoted()).end();
                made.sourceAt = source.get(step.source()).end();
            } else {
                run.add(step);
            }
        }
        made.close(run);
        return made.changes;
    }

    private boolean isSame(Step step) {
        return step.quoted() >= 0
                && step.source() >= 0
                && quoted.get(step.quoted()).openAt() < 0
                && quoted.get(step.quoted()).sameAs(source.get(step.source()));
    }

    /// Ends a run of differences. What stands beside a joint belongs to the joint.
    private void close(List<Step> run) {
        List<Step> plain = new ArrayList<>();
        Step joint = null;
        List<Step> skipped = new ArrayList<>();
        for (Step step : run) {
            Token token = step.quoted() < 0 ? null : quoted.get(step.quoted());
            if (token != null && token.isJoint()) {
                add(plain);
                plain.clear();
                addJoint(joint, skipped);
                joint = step;
                skipped = new ArrayList<>();
            } else if (joint != null && step.quoted() < 0) {
                skipped.add(step);
            } else if (token != null && token.openAt() >= 0 && step.source() >= 0 && token.sameAs(source(step))) {
                add(plain);
                plain.clear();
                addJoint(joint, skipped);
                joint = null;
                skipped = new ArrayList<>();
                put(Change.Kind.INSERTION, Change.Matter.SPELLING, List.of(step), true, false);
            } else {
                addJoint(joint, skipped);
                joint = null;
                skipped = new ArrayList<>();
                plain.add(step);
            }
        }
        addJoint(joint, skipped);
        add(plain);
        run.clear();
    }

    private void addJoint(@org.jspecify.annotations.Nullable Step joint, List<Step> skipped) {
        if (joint != null) {
            boolean ellipsis = quoted.get(joint.quoted()).kind() == Token.Kind.ELLIPSIS;
            List<Step> both = new ArrayList<>(skipped);
            both.addFirst(joint);
            put(ellipsis ? Change.Kind.ELLIPSIS : Change.Kind.INSERTION, Change.Matter.WORDS, both, true, false);
        }
    }

    private Token source(Step step) {
        return source.get(step.source());
    }

    /// Words against words one by one where there are as many, else the whole run as one.
    private void add(List<Step> run) {
        if (run.isEmpty()) {
            return;
        }
        boolean paired = run.stream().allMatch(step -> step.quoted() >= 0 && step.source() >= 0);
        if (paired) {
            run.forEach(step -> put(Change.Kind.PUT_FOR, matter(List.of(step)), List.of(step), false, true));
            return;
        }
        boolean in = run.stream().anyMatch(step -> step.quoted() >= 0);
        boolean out = run.stream().anyMatch(step -> step.source() >= 0);
        Change.Kind kind = in && out ? Change.Kind.PUT_FOR : in ? Change.Kind.PUT_IN : Change.Kind.LEFT_OUT;
        put(kind, matter(run), run, false, true);
    }

    private Change.Matter matter(List<Step> run) {
        boolean words = run.stream().anyMatch(step -> isWord(step));
        if (!words) {
            return Change.Matter.PUNCTUATION;
        }
        if (run.size() == 1 && run.getFirst().quoted() >= 0 && run.getFirst().source() >= 0) {
            String one = quoted.get(run.getFirst().quoted()).strict();
            String other = source(run.getFirst()).strict();
            if (one.equalsIgnoreCase(other)) {
                return Change.Matter.CASE;
            }
            return Likeness.of(one, other) >= 0.5 ? Change.Matter.SPELLING : Change.Matter.WORDS;
        }
        return Change.Matter.WORDS;
    }

    private boolean isWord(Step step) {
        return (step.quoted() >= 0 && quoted.get(step.quoted()).isWord())
                || (step.source() >= 0 && source(step).isWord());
    }

    private void put(Change.Kind kind, Change.Matter matter, List<Step> run, boolean open, boolean looks) {
        Range in = range(run, true);
        Range out = range(run, false);
        boolean negates = looks && run.stream().anyMatch(this::negates);
        boolean letters = !open && matter == Change.Matter.SPELLING;
        changes.add(new Change(
                kind,
                matter,
                in,
                out,
                letters ? Letters.of(run.getFirst(), quoted, source, true) : whole(in),
                letters ? Letters.of(run.getFirst(), quoted, source, false) : whole(out),
                negates));
        quotedAt = Math.max(quotedAt, in.end());
        sourceAt = Math.max(sourceAt, out.end());
    }

    private static List<Range> whole(Range range) {
        return range.isEmpty() ? List.of() : List.of(range);
    }

    private boolean negates(Step step) {
        return (step.quoted() >= 0 && Negation.is(quoted.get(step.quoted())))
                || (step.source() >= 0 && Negation.is(source(step)));
    }

    /// From the first to the last token of one side; an empty place after what came before where it has none.
    private Range range(List<Step> run, boolean ofQuoted) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (Step step : run) {
            int at = ofQuoted ? step.quoted() : step.source();
            if (at >= 0) {
                Token token = (ofQuoted ? quoted : source).get(at);
                start = Math.min(start, token.start());
                end = Math.max(end, token.end());
            }
        }
        int before = ofQuoted ? quotedAt : sourceAt;
        return end < 0 ? new Range(before, before) : new Range(start, end);
    }
}
