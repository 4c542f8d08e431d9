package org.variorum.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Id;

/// Which rows of a comparison are looked at, and in which order. What lets a row through must all hold.
///
/// @param questions only claims under these questions; empty for all
/// @param kinds only these kinds of difference; empty for all
/// @param undecidedOnly only claims on which the reader has not made up their mind
/// @param evidence only claims on which one of the two leans on a passage of a primary source from before (or
///     after) the day that the set turns on; empty for all
public record Sieve(
        Set<Id.Question> questions,
        Set<Difference> kinds,
        boolean undecidedOnly,
        Optional<Moment> evidence,
        Order order) {
    public enum Order {
        /// As the set has them.
        SET,
        /// The most different first: contradiction, another explanation, reservation, agreement, silence, and
        /// last what nothing is recorded of.
        DIFFERENCE,
        /// What the reader has not made up their mind about first.
        UNDECIDED
    }

    public static final Sieve ALL = new Sieve(Set.of(), Set.of(), false, Optional.empty(), Order.SET);

    /// Written out because javac loses the annotations of a compact constructor's parameters.
    public Sieve(
            Set<Id.Question> questions,
            Set<Difference> kinds,
            boolean undecidedOnly,
            Optional<Moment> evidence,
            Order order) {
        this.questions = Set.copyOf(questions);
        this.kinds = Set.copyOf(kinds);
        this.undecidedOnly = undecidedOnly;
        this.evidence = evidence;
        this.order = order;
    }

    /// The rows that pass, in order; those that are equal in it stay in the order of the set.
    public List<Comparison.Row> of(Comparison comparison) {
        Stream<Comparison.Row> passed = comparison.rows().stream().filter(this::lets);
        return switch (order) {
            case SET -> passed.toList();
            case DIFFERENCE ->
                passed.sorted(Comparator.comparing(Comparison.Row::difference)).toList();
            case UNDECIDED ->
                passed.sorted(Comparator.comparing((Comparison.Row row) -> !row.isUndecided()))
                        .toList();
        };
    }

    public boolean lets(Comparison.Row row) {
        return (questions.isEmpty() || questions.contains(row.question().id()))
                && (kinds.isEmpty() || kinds.contains(row.difference()))
                && (!undecidedOnly || row.isUndecided())
                && evidence.map(moment -> leansOn(row, moment)).orElse(true);
    }

    /// Whether one of the two leans, on this claim, on a primary source of that time.
    public static boolean leansOn(Comparison.Row row, Moment moment) {
        return Stream.concat(row.left().stream(), row.right().stream())
                .flatMap(position -> position.grounds().stream())
                .anyMatch(ground -> ground.isOfTheTime() && ground.moment() == moment);
    }

    /// Whether it lets everything through.
    public boolean isOpen() {
        return questions.isEmpty() && kinds.isEmpty() && !undecidedOnly && evidence.isEmpty();
    }

    /// The same order, with nothing held back.
    public Sieve opened() {
        return ALL.in(order);
    }

    public Sieve in(Order other) {
        return new Sieve(questions, kinds, undecidedOnly, evidence, other);
    }

    public Sieve onlyUndecided(boolean only) {
        return new Sieve(questions, kinds, only, evidence, order);
    }

    public Sieve about(Set<Id.Question> these) {
        return new Sieve(these, kinds, undecidedOnly, evidence, order);
    }

    public Sieve ofKinds(Set<Difference> these) {
        return new Sieve(questions, these, undecidedOnly, evidence, order);
    }

    public Sieve from(Optional<Moment> time) {
        return new Sieve(questions, kinds, undecidedOnly, time, order);
    }
}
