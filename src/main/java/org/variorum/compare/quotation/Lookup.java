package org.variorum.compare.quotation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Range;

/// Looks one quotation up in its sources and decides.
final class Lookup {
    private static final int FEW_PLACES = 500;
    private static final int PLACES = 20;
    private static final int ELSEWHERE = 12;
    private static final int FORMS = 6;
    private static final int CLOSELY = 10;
    /// A text further away has to be better by so much.
    private static final double BETTER = 0.03;
    /// So alike, nobody asks whether it was spliced.
    private static final double SURE = 0.85;
    /// Two places have to explain a quotation so much better than one.
    private static final double CLEARLY = 0.08;

    /// Where the quotation begins in its text.
    private final int base;
    private final Reading reading;
    private final List<Search> searches;
    private final boolean few;

    /// @param searches the sources, nearest first
    Lookup(Quotation quotation, Reading reading, List<Search> searches) {
        this.base = quotation.range().start();
        this.reading = reading;
        this.searches = searches;
        this.few = reading.words().size() <= Rules.FEW;
    }

    /// What was found; `passages` empty where nothing was.
    record Result(Outcome outcome, List<Passage> passages, List<Passage> elsewhere, int occurrences) {
        static final Result NOTHING = new Result(Outcome.NOT_FOUND, List.of(), List.of(), 0);
    }

    Result result() {
        List<Passage> exact = new ArrayList<>();
        for (Search search : searches) {
            List<Passage> there = new ArrayList<>(search.exact(few ? FEW_PLACES : PLACES));
            there.sort(comparing(Passage::editors)
                    .thenComparing(each -> !each.denied().isEmpty()));
            exact.addAll(there);
        }
        if (exact.isEmpty()) {
            return near();
        }
        if (few && !exact.getFirst().tie().isClose()) {
            Optional<Passage> close = closeForm();
            if (close.isPresent()) {
                return new Result(Outcome.ALTERED, List.of(close.get()), rest(exact, 0), exact.size());
            }
        }
        Outcome outcome = few && isCommon(exact.size()) ? Outcome.CANNOT_TELL : Outcome.EXACT;
        return new Result(outcome, exact.subList(0, 1), rest(exact, 1), few ? exact.size() : 0);
    }

    /// One or two words in a text that somebody linked, although in another form, rather than the very words
    /// anywhere.
    private Optional<Passage> closeForm() {
        return searches.stream()
                .filter(search -> search.tie().isClose())
                .map(this::nearest)
                .flatMap(Optional::stream)
                .filter(each -> each.likeness() >= floor())
                .findFirst();
    }

    private Optional<Passage> nearest(Search search) {
        return reading.words().size() == 1
                ? form(search)
                : search.windows().stream().map(search::collate).max(comparing(Passage::likeness));
    }

    private record Candidate(Search search, Windows.Window window) {}

    /// One or two words in another form say something only where somebody linked the text. For more, the best
    /// stretches of all texts are looked at closely, and the best of each text that somebody linked.
    private List<Passage> candidates() {
        List<Passage> near = new ArrayList<>();
        if (few) {
            searches.stream()
                    .filter(search -> search.tie().isClose())
                    .forEach(search -> nearest(search).ifPresent(near::add));
            return near;
        }
        List<Candidate> all = new ArrayList<>();
        for (Search search : searches) {
            search.windows().forEach(window -> all.add(new Candidate(search, window)));
        }
        List<Candidate> ranked = all.stream()
                .sorted(comparing(candidate -> candidate.window().score(), Comparator.reverseOrder()))
                .toList();
        Map<Search, Passage> best = new LinkedHashMap<>();
        double least = ranked.isEmpty() ? 0 : ranked.getFirst().window().score() * 0.5;
        for (int i = 0; i < ranked.size(); i++) {
            Candidate each = ranked.get(i);
            boolean close = each.search().tie().isClose() && !best.containsKey(each.search());
            if (i < CLOSELY || (close && each.window().score() >= least)) {
                best.merge(each.search(), each.search().collate(each.window()), Lookup::better);
            }
        }
        searches.forEach(search -> Optional.ofNullable(best.get(search)).ifPresent(near::add));
        return near;
    }

    private static Passage better(Passage one, Passage other) {
        return other.likeness() > one.likeness() ? other : one;
    }

    private Result near() {
        List<Passage> near = new ArrayList<>(candidates());
        if (!few && near.stream().noneMatch(each -> each.likeness() >= floor())) {
            searches.forEach(search -> search.byLetters().ifPresent(near::add));
        }
        List<Passage> open = near.stream().filter(Passage::isTrue).toList();
        if (!open.isEmpty()) {
            Passage first = open.getFirst();
            return new Result(edited(first), List.of(first), rest(open, 1), few ? open.size() : 0);
        }
        Passage best = best(near);
        return best == null ? orSplice(null, 0, Result.NOTHING) : orSplice(best, likeness(best), altered(best, near));
    }

    /// The likeness of what counts as found; 0 where it does not.
    private double likeness(Passage best) {
        return best.likeness() >= floor() && !isSilent(best) ? best.likeness() : 0;
    }

    private double floor() {
        double floor = Rules.floor(reading.letters());
        return few ? Math.max(0.7, floor) : floor;
    }

    private static @Nullable Passage best(List<Passage> near) {
        Passage best = null;
        for (Passage each : near) {
            best = best == null || each.likeness() > best.likeness() + BETTER ? each : best;
        }
        return best;
    }

    /// The same, unless two places explain the quotation better than one.
    ///
    /// @param likeness of the one place; 0 where it does not count
    private Result orSplice(@Nullable Passage best, double likeness, Result one) {
        boolean strange = best != null && likeness > 0 && hasStrangePart(best);
        if (few || (best != null && likeness >= SURE && !strange)) {
            return one;
        }
        List<Passage> parts = Splice.of(reading, searches);
        double least = parts.stream().mapToDouble(Passage::likeness).min().orElse(0);
        return parts.isEmpty() || (!strange && least <= likeness + CLEARLY) || least < likeness - CLEARLY
                ? one
                : new Result(Outcome.SPLICED, parts, List.of(), 0);
    }

    private Result altered(Passage best, List<Passage> near) {
        if (best.likeness() < floor()) {
            return Result.NOTHING;
        }
        if (reading.words().size() == 1) {
            return new Result(Outcome.ALTERED, List.of(best), rest(allForms(best), 0), 0);
        }
        List<Passage> others = near.stream()
                .filter(each -> each != best && each.likeness() >= floor())
                .sorted(comparing(Passage::likeness, Comparator.reverseOrder()))
                .toList();
        return new Result(Outcome.ALTERED, List.of(best), rest(others, 0), 0);
    }

    private static List<Passage> rest(List<Passage> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(all.size(), from + ELSEWHERE));
    }

    /// An ellipsis may not bridge two places, a bracket not swallow a sentence.
    private Outcome edited(Passage passage) {
        boolean far = passage.changes().stream()
                .anyMatch(change -> change.kind() == Change.Kind.ELLIPSIS && length(passage, change) > Rules.ELLIPSIS);
        boolean swallowed = passage.changes().stream()
                .anyMatch(change -> change.kind() == Change.Kind.INSERTION && length(passage, change) > Rules.INSTEAD);
        return far ? Outcome.SPLICED : swallowed ? Outcome.ALTERED : Outcome.EDITED;
    }

    /// Whether more is left out without a sign than one place bears.
    private boolean isSilent(Passage passage) {
        return passage.changes().stream()
                .anyMatch(change -> !change.kind().isOpen()
                        && length(passage, change) - change.quoted().length() / 5 > Rules.SILENT);
    }

    /// Whether so many words in a row are not the source's that they may be from another place.
    private boolean hasStrangePart(Passage passage) {
        return passage.changes().stream()
                .filter(change -> !change.kind().isOpen())
                .anyMatch(change -> quoted(change.quoted()) >= Rules.PART);
    }

    private long quoted(Range range) {
        return reading.words().stream()
                .filter(word -> word.start() + base >= range.start() && word.end() + base <= range.end())
                .count();
    }

    /// How many words and marks of the source a change stands for.
    private int length(Passage passage, Change change) {
        Range range = change.source();
        return searches.stream()
                .map(Search::source)
                .filter(source -> source.document().id().equals(passage.document()))
                .findFirst()
                .map(source -> Wording.of(source.text().slice(range)).size())
                .orElse(0);
    }

    private boolean isCommon(int places) {
        boolean tiny = reading.words().size() == 1
                && reading.letters() <= 3
                && !reading.words().getFirst().strict().matches("\\p{Lu}{2,}|\\d+");
        return tiny || places > Rules.COMMON;
    }

    /// One word in another form: the form that shares most with it.
    private Optional<Passage> form(Search search) {
        return forms(search).stream().findFirst();
    }

    private List<Passage> forms(Search search) {
        Token word = reading.words().getFirst();
        Source source = search.source();
        return source.formsOf(word.loose()).stream()
                .min(comparing((String form) -> -Likeness.of(form, word.loose())))
                .map(form -> Arrays.stream(source.places(form))
                        .limit(FORMS)
                        .mapToObj(at -> search.collate(
                                        reading.tokens(),
                                        new Windows.Window(
                                                at,
                                                Math.min(
                                                        source.tokens().size(),
                                                        at + reading.tokens().size()),
                                                1))
                                .liked(Likeness.of(form, word.loose())))
                        .toList())
                .orElse(List.of());
    }

    /// Where one word stands in another form, everywhere: to be shown beside the one that was chosen.
    private List<Passage> allForms(Passage chosen) {
        List<Passage> all = new ArrayList<>();
        for (Search search : searches) {
            forms(search).stream()
                    .filter(each -> !each.document().equals(chosen.document())
                            || !each.range().equals(chosen.range()))
                    .forEach(all::add);
        }
        return all;
    }
}
