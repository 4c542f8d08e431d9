package org.variorum.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as uncertain as it is, in the Extended Date/Time Format
/// (https://www.loc.gov/standards/datetime/): the days it may mean.
///
/// @param earliest the first day it may mean; {@link LocalDate#MIN} where it is open at the beginning
/// @param latest the last day it may mean; {@link LocalDate#MAX} where it is open at the end
/// @param isAbout whether it is only near these days (`~`, `%`)
/// @param isDoubtful whether somebody doubts it (`?`, `%`)
public record Edtf(LocalDate earliest, LocalDate latest, boolean isAbout, boolean isDoubtful) {
    private static final Pattern ONE =
            Pattern.compile("(-?\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([~?%]?)");

    /// @return empty where the words are no date of this format
    public static Optional<Edtf> parse(String words) {
        int slash = words.indexOf('/');
        try {
            return slash < 0 ? one(words) : range(words.substring(0, slash), words.substring(slash + 1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> range(String from, String to) {
        boolean opens = from.isEmpty() || from.equals("..");
        boolean ends = to.isEmpty() || to.equals("..");
        Optional<Edtf> first = opens ? Optional.empty() : one(from);
        Optional<Edtf> last = ends ? Optional.empty() : one(to);
        if (opens && ends || !opens && first.isEmpty() || !ends && last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate earliest = first.map(Edtf::earliest).orElse(LocalDate.MIN);
        LocalDate latest = last.map(Edtf::latest).orElse(LocalDate.MAX);
        return earliest.isAfter(latest)
                ? Optional.empty()
                : Optional.of(new Edtf(
                        earliest,
                        latest,
                        first.map(Edtf::isAbout).orElse(false)
                                || last.map(Edtf::isAbout).orElse(false),
                        first.map(Edtf::isDoubtful).orElse(false)
                                || last.map(Edtf::isDoubtful).orElse(false)));
    }

    private static Optional<Edtf> one(String words) {
        Matcher parts = ONE.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(4);
        boolean about = sign.equals("~") || sign.equals("%");
        boolean doubtful = sign.equals("?") || sign.equals("%");
        int first = Integer.parseInt(parts.group(1).replace('X', '0'));
        int last = Integer.parseInt(parts.group(1).replace('X', '9'));
        String month = parts.group(2);
        String day = parts.group(3);
        if (month == null || month.equals("XX")) {
            return Optional.of(new Edtf(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), about, doubtful));
        }
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 24 && day == null) {
            return Optional.of(season(first, number, about, doubtful));
        }
        YearMonth in = YearMonth.of(first, number);
        return day == null || day.equals("XX")
                ? Optional.of(new Edtf(in.atDay(1), in.atEndOfMonth(), about, doubtful))
                : Optional.of(
                        new Edtf(in.atDay(Integer.parseInt(day)), in.atDay(Integer.parseInt(day)), about, doubtful));
    }

    /// 21 spring (March to May), 22 summer, 23 autumn, 24 winter (December to February of the next year): as
    /// in the northern hemisphere.
    private static Edtf season(int year, int number, boolean about, boolean doubtful) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (number - 21));
        return new Edtf(first.atDay(1), first.plusMonths(2).atEndOfMonth(), about, doubtful);
    }

    /// Whether every day it may mean lies before every day the other may mean. What is only about a date is
    /// taken at its word.
    public boolean isBefore(Edtf other) {
        return latest.isBefore(other.earliest);
    }
}
