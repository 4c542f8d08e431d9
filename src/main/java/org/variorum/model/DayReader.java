package org.variorum.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one date as people write it: a day, a month, a season, a year, a decade, a century. What it answers
/// is EDTF to be checked: it may be a day that no calendar has.
final class DayReader {
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2}|[ivx]{1,4})\\. ?(\\d{4})(?: ?г\\.?| ?года)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern DECADE =
            Pattern.compile("(?:the )?(\\d{3})0(?:'?s|-?(?:е|х|ые|ых)(?: годы| годов| годах| гг\\.?)?)");
    private static final Pattern CENTURY =
            Pattern.compile("(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th) (?:century|c\\.?)|([ivx]{1,5}) (?:век|века|в\\.?))");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?");
    private static final Set<String> IDLE =
            Set.of("of", "the", "in", "on", "year", "в", "г", "гг", "год", "года", "году", "годы", "годах");
    private static final int MOST_WORDS = 9;

    private DayReader() {}

    /// @param words in lower case, single-spaced
    static Optional<String> read(String words) {
        Matcher form;
        if ((form = DOTTED.matcher(words)).matches()) {
            OptionalInt roman = MonthNames.roman(form.group(2));
            boolean counted = Character.isDigit(form.group(2).charAt(0));
            if (!counted && roman.isEmpty()) {
                return Optional.empty();
            }
            int month = counted ? number(form.group(2)) : roman.getAsInt();
            return Optional.of(day(form.group(3), month, number(form.group(1))));
        }
        if ((form = SLASHED.matcher(words)).matches()) {
            return slashed(number(form.group(1)), number(form.group(2)), form.group(3));
        }
        if ((form = YEAR_FIRST.matcher(words)).matches()) {
            return Optional.of(day(form.group(1), number(form.group(2)), number(form.group(3))));
        }
        if ((form = MONTH_YEAR.matcher(words)).matches()) {
            int month = number(form.group(1));
            return month > 12 ? Optional.empty() : Optional.of(month(form.group(2), month));
        }
        if ((form = DECADE.matcher(words)).matches()) {
            // “1900s” may be ten years or a hundred
            String three = form.group(1);
            return three.endsWith("0") ? Optional.empty() : Optional.of(three + "X");
        }
        if ((form = CENTURY.matcher(words)).matches()) {
            return century(form);
        }
        return worded(words);
    }

    /// Day and month stand in either order in different countries: only what can be read in one way is read.
    private static Optional<String> slashed(int one, int other, String year) {
        if (one == other || one > 12 && other <= 12) {
            return Optional.of(day(year, other, one));
        }
        return other > 12 && one <= 12 ? Optional.of(day(year, one, other)) : Optional.empty();
    }

    private static Optional<String> century(Matcher form) {
        int number = form.group(1) != null ? number(form.group(1)) : roman(form.group(2));
        return number < 1 || number > 30 ? Optional.empty() : Optional.of("%02dXX".formatted(number - 1));
    }

    private static int roman(String numeral) {
        int tens = 0;
        String rest = numeral;
        while (rest.startsWith("x")) {
            tens++;
            rest = rest.substring(1);
        }
        int ones = rest.isEmpty() ? 0 : MonthNames.roman(rest).orElse(-1000);
        return tens * 10 + ones;
    }

    /// One year, and at most one day, month, season and day of the week, in any order; nothing else.
    private static Optional<String> worded(String words) {
        String[] parts = words.split("[ .,]+", MOST_WORDS + 1);
        if (parts.length > MOST_WORDS) {
            return Optional.empty();
        }
        String year = "";
        int day = 0;
        int month = 0;
        int weekday = 0;
        for (String part : parts) {
            Matcher number = DAY.matcher(part);
            OptionalInt named = MonthNames.season(part);
            named = named.isPresent() ? named : MonthNames.month(part);
            if (IDLE.contains(part) || part.isEmpty()) {
                continue;
            } else if (year.isEmpty() && YEAR.matcher(part).matches()) {
                year = part;
            } else if (day == 0 && number.matches() && number(number.group(1)) > 0) {
                day = number(number.group(1));
            } else if (month == 0 && named.isPresent()) {
                month = named.getAsInt();
            } else if (weekday == 0 && MonthNames.weekday(part).isPresent()) {
                weekday = MonthNames.weekday(part).getAsInt();
            } else {
                return Optional.empty();
            }
        }
        if (year.isEmpty() || day > 0 && (month == 0 || month > 12) || weekday > 0 && day == 0) {
            return Optional.empty();
        }
        if (day > 0) {
            return weekday == 0 || falls(number(year), month, day) == weekday
                    ? Optional.of(day(year, month, day))
                    : Optional.empty();
        }
        return Optional.of(month > 0 ? month(year, month) : year);
    }

    private static int falls(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfWeek().getValue();
        } catch (DateTimeException noSuchDay) {
            return 0;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String month(String year, int month) {
        return "%s-%02d".formatted(year, month);
    }

    private static String day(String year, int month, int day) {
        return "%s-%02d-%02d".formatted(year, month, day);
    }
}
