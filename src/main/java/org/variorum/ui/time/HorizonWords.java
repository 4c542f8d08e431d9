package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.compare.Horizon;
import org.variorum.compare.Openness;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Words;

/// What the time room says in sentences.
final class HorizonWords {
    private static final int MOST_SOURCES = 3;
    private static final int MOST_NAMES = 7;

    private HorizonWords() {}

    /// `2001` at the end of a year, `June 1995` at the end of a month, else the day.
    static String day(LocalDate day) {
        return DateWords.full(edtf(day));
    }

    /// As one would write it, EDTF.
    static String edtf(LocalDate day) {
        LocalDate next = day.plusDays(1);
        String whole = day.toString();
        return next.getDayOfYear() == 1
                ? whole.substring(0, whole.length() - 6)
                : next.getDayOfMonth() == 1 ? whole.substring(0, whole.length() - 3) : whole;
    }

    static String heading(LocalDate day) {
        return Words.of(edtf(day).length() == 10 ? "time.at.day" : "time.at.end", day(day));
    }

    /// What could not be read by then, and who wrote without it.
    static String sentence(Horizon horizon, LocalDate day) {
        List<Horizon.Closed> closed = horizon.closedAt(day);
        if (horizon.sources().isEmpty()) {
            return Words.of("time.nothing");
        }
        if (closed.isEmpty()) {
            Map<Openness, Integer> counts = horizon.countsAt(day);
            int maybe = counts.getOrDefault(Openness.MAYBE, 0);
            return maybe == 0 ? Words.of("time.all-open") : Words.of("time.all-open.maybe", maybe);
        }
        List<String> sources =
                closed.stream().map(each -> "“" + each.source().label() + "”").toList();
        String unread = closed.size() <= MOST_SOURCES
                ? Words.of("time.unread", together(sources))
                : Words.of("time.unread.many", closed.size(), together(sources.subList(0, MOST_SOURCES - 1)));
        List<Writing> without = closed.getFirst().without();
        if (without.isEmpty()) {
            return unread;
        }
        String who = together(names(without));
        return unread + " "
                + (closed.size() == 1
                        ? Words.of("time.without", who)
                        : Words.of("time.without.this", who, sources.getFirst()));
    }

    /// `Weathersby (1995–96)`, `Thornton and Shen (2000)`: those of one year together.
    private static List<String> names(List<Writing> writings) {
        Map<String, List<String>> byYear = new LinkedHashMap<>();
        writings.forEach(writing ->
                byYear.computeIfAbsent(year(writing), _ -> new ArrayList<>()).add(TimeLayout.name(writing)));
        List<String> names = byYear.entrySet().stream()
                .map(each -> together(each.getValue().stream().distinct().toList()) + " (" + each.getKey() + ")")
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > MOST_NAMES) {
            int rest = names.size() - MOST_NAMES + 1;
            names.subList(MOST_NAMES - 1, names.size()).clear();
            names.add(Words.of("time.others", rest));
        }
        return names;
    }

    /// `1995–96`; a month of publication is not said.
    static String year(Writing writing) {
        return writing.date().matches("\\d{4}-\\d{2}(-\\d{2})?")
                ? writing.date().substring(0, 4)
                : DateWords.brief(writing.date());
    }

    static String together(List<String> all) {
        return switch (all.size()) {
            case 0 -> "";
            case 1 -> all.getFirst();
            default ->
                String.join(", ", all.subList(0, all.size() - 1)) + " " + Words.of("kit.date.and") + " "
                        + all.getLast();
        };
    }

    static String state(Source source, Openness openness) {
        return switch (openness) {
            case OPEN -> Words.of("time.state.open", DateWords.full(source.opened()));
            case MAYBE -> Words.of("time.state.maybe", DateWords.full(source.opened()));
            case NOT_YET -> Words.of("time.state.not-yet", DateWords.full(source.opened()));
            case UNKNOWN -> Words.of("time.state.unknown");
        };
    }
}
