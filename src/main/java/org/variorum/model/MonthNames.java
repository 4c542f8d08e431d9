package org.variorum.model;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Names of months, seasons and days of the week as people write them, in English and Russian, in any case of
/// the noun and shortened to three letters or more. All in lower case.
final class MonthNames {
    private static final List<String> ENGLISH = Arrays.asList(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /// Without the ending that the case changes.
    private static final List<String> RUSSIAN = Arrays.asList(
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");

    private static final List<String> ROMAN =
            Arrays.asList("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final List<List<String>> SEASONS = List.of(
            List.of("spring", "весна", "весны", "весной", "весною", "весне"),
            List.of("summer", "лето", "лета", "летом", "лету"),
            List.of("autumn", "fall", "осень", "осени", "осенью"),
            List.of("winter", "зима", "зимы", "зимой", "зимою", "зиме"));
    private static final List<String> WEEK =
            Arrays.asList("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int SHORTEST = 3;

    private MonthNames() {}

    /// 1 to 12.
    static OptionalInt month(String word) {
        return first(12, i -> isShort(word, ENGLISH.get(i)) || isCaseOf(word, RUSSIAN.get(i)));
    }

    /// 1 to 12, in Roman numerals.
    static OptionalInt roman(String word) {
        return first(12, i -> ROMAN.get(i).equals(word));
    }

    /// 21 spring to 24 winter, as EDTF counts them.
    static OptionalInt season(String word) {
        OptionalInt found = first(4, i -> SEASONS.get(i).contains(word));
        return found.isPresent() ? OptionalInt.of(found.getAsInt() + 20) : found;
    }

    /// 1 Monday to 7 Sunday.
    static OptionalInt weekday(String word) {
        return first(7, i -> isShort(word, WEEK.get(i)));
    }

    private static boolean isShort(String word, String name) {
        return word.length() >= SHORTEST && name.startsWith(word);
    }

    private static boolean isCaseOf(String word, String stem) {
        if (stem.equals("ма")) {
            return List.of("май", "мая", "мае", "маю", "маем").contains(word);
        }
        return isShort(word, stem)
                || word.startsWith(stem)
                        && List.of("ь", "я", "е", "ю", "а", "у", "ем", "ом").contains(word.substring(stem.length()));
    }

    private static OptionalInt first(int count, java.util.function.IntPredicate which) {
        return IntStream.range(0, count).filter(which).map(i -> i + 1).findFirst();
    }
}
