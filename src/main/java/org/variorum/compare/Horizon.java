package org.variorum.compare;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// What could be read, and what had been published, by any day. A passage that the edition sets beside an
/// interpretation need not be one that its author knew; this says only which ones the author could not have
/// read.
///
/// @param sources in the order of the library
/// @param writings in the order of the claims
/// @param evidence how many pieces of evidence were written before, after or about the day that the set turns
///     on
/// @param claimsOn the claims that are argued with a source, by the first of its documents
public record Horizon(
        List<Source> sources,
        List<Writing> writings,
        Map<Moment, Integer> evidence,
        Map<Id.Document, Set<Id.Claim>> claimsOn) {

    /// A source that a position leans on and that was not certainly open when it was published.
    public record Unread(Source source, Reach reach) {}

    /// A source that could not be read yet.
    ///
    /// @param without what had been published by then, without it, on claims that are argued with it today
    public record Closed(Source source, List<Writing> without) {}

    public static Horizon of(Snapshot now) {
        return of(now, _ -> true);
    }

    /// The same for some of the positions only, with the sources that they lean on.
    public static Horizon of(Snapshot now, Predicate<Position> which) {
        List<Source> all = Source.all(now);
        Map<Id.Document, Source> sourceOf = index(all);
        List<Position> every = now.claims().stream()
                .flatMap(claim -> Position.on(now, claim.id()).stream())
                .toList();
        List<Position> some = every.stream().filter(which).toList();
        Map<Id.Document, Set<Id.Claim>> claimsOn = new LinkedHashMap<>();
        Map<Moment, Integer> evidence = new EnumMap<>(Moment.class);
        for (Position position : some) {
            for (Ground ground : position.grounds()) {
                evidence.merge(ground.moment(), 1, Integer::sum);
                ground.document()
                        .map(it -> sourceOf.get(it.id()))
                        .ifPresent(source -> claimsOn.computeIfAbsent(
                                        source.document().id(), _ -> new LinkedHashSet<>())
                                .add(position.interpretation().claim()));
            }
        }
        boolean everything = some.size() == every.size();
        return new Horizon(
                everything
                        ? all
                        : all.stream()
                                .filter(source ->
                                        claimsOn.containsKey(source.document().id()))
                                .toList(),
                Writing.of(some),
                evidence,
                claimsOn);
    }

    private static Map<Id.Document, Source> index(List<Source> all) {
        Map<Id.Document, Source> index = new HashMap<>();
        all.forEach(source -> source.versions().forEach(version -> index.put(version.id(), source)));
        return index;
    }

    /// The sources a position leans on that its author could not have read, or may not have, in the order of
    /// the evidence. Of an actor, nothing is said.
    public static List<Unread> unread(Snapshot now, Position position) {
        return unread(position, index(Source.all(now)));
    }

    /// The same for everything that was published together.
    public List<Unread> unread(Writing writing) {
        Map<Id.Document, Source> index = index(sources);
        Set<Unread> all = new LinkedHashSet<>();
        writing.positions().forEach(position -> all.addAll(unread(position, index)));
        return List.copyOf(all);
    }

    private static List<Unread> unread(Position position, Map<Id.Document, Source> index) {
        List<Writing> published = Writing.of(List.of(position));
        Set<Unread> unread = new LinkedHashSet<>();
        for (Ground ground : published.isEmpty() ? List.<Ground>of() : position.grounds()) {
            Optional<Source> source = ground.document().map(it -> index.get(it.id()));
            if (source.isPresent() && !isItself(position, source.get())) {
                Reach reach = Reach.of(published.getFirst().when(), source.get().whenOpened());
                if (reach == Reach.COULD_NOT || reach == Reach.MAY_NOT) {
                    unread.add(new Unread(source.get(), reach));
                }
            }
        }
        return List.copyOf(unread);
    }

    /// Whether a source is only a report of what was published: it is as old as that, and no evidence that its
    /// author should have read.
    private static boolean isItself(Position position, Source source) {
        return source.isPublication() && source.opened().equals(position.date());
    }

    /// What could not be read by the end of a day: the source that most was written without comes first, then
    /// the one that was opened first.
    public List<Closed> closedAt(LocalDate day) {
        List<Closed> closed = new ArrayList<>();
        for (Source source : sources) {
            if (source.at(day) == Openness.NOT_YET && !source.isPublication()) {
                closed.add(new Closed(source, without(source, day)));
            }
        }
        closed.sort(comparingInt((Closed each) -> -each.without().size())
                .thenComparing(each -> each.source().whenOpened().orElseThrow().earliest()));
        return List.copyOf(closed);
    }

    private List<Writing> without(Source source, LocalDate day) {
        Set<Id.Claim> claims = claimsOn.getOrDefault(source.document().id(), Set.of());
        return writings.stream()
                .filter(writing -> writing.at(day) == Openness.OPEN)
                .filter(writing -> Reach.of(writing.when(), source.whenOpened()) == Reach.COULD_NOT)
                .filter(writing -> writing.positions().stream()
                        .anyMatch(position ->
                                claims.contains(position.interpretation().claim())))
                .sorted(comparing(
                        (Writing writing) -> writing.when().orElseThrow().earliest()))
                .toList();
    }

    /// How many sources with a known date there are at a day, by whether they were open.
    public Map<Openness, Integer> countsAt(LocalDate day) {
        Map<Openness, Integer> counts = new EnumMap<>(Openness.class);
        sources.forEach(source -> counts.merge(source.at(day), 1, Integer::sum));
        return counts;
    }

    /// All the days on which something was certainly opened or published, in order: where the horizon changes
    /// what can be seen.
    public List<LocalDate> changes() {
        Set<LocalDate> days = new HashSet<>();
        sources.forEach(source -> source.whenOpened().ifPresent(date -> days.add(date.latest())));
        writings.forEach(writing -> writing.when().ifPresent(date -> days.add(date.latest())));
        days.remove(LocalDate.MAX);
        return days.stream().sorted().toList();
    }
}
