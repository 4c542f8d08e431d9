package org.variorum.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the Extended Date/Time Format.
final class EdtfReader {
    /// Longer words are no date.
    private static final int LONGEST = 120;

    private static final Pattern ONE =
            Pattern.compile("(-?[\\dX]{4})(?:-([\\dX]{2})(?:-([\\dX]{2})(?:T[\\d:.+\\-Z]{5,20})?)?)?([~?%]?)");
    private static final Pattern PART = Pattern.compile("2[1-9]|3\\d|4[01]");
    private static final Pattern FAR = Pattern.compile("Y(-?\\d{5,9})([~?%]?)");

    private EdtfReader() {}

    static Optional<Edtf> read(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            char first = words.charAt(0);
            if (first == '[' && words.endsWith("]") || first == '{' && words.endsWith("}")) {
                return set(words.substring(1, words.length() - 1));
            }
            int slash = words.indexOf('/');
            return slash < 0 ? one(words) : range(words.substring(0, slash), words.substring(slash + 1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// All or one of several dates, of which each may be a range with `..` in it.
    private static Optional<Edtf> set(String words) {
        Edtf all = null;
        for (String each : words.split(",", -1)) {
            int dots = each.indexOf("..");
            String one = each.strip();
            Optional<Edtf> read = dots < 0
                    ? one(one)
                    : range(
                            each.substring(0, dots).strip(),
                            each.substring(dots + 2).strip());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            all = all == null ? read.get() : hull(all, read.get());
        }
        return Optional.ofNullable(all);
    }

    private static Optional<Edtf> range(String from, String to) {
        boolean opens = from.isEmpty() || from.equals("..");
        boolean ends = to.isEmpty() || to.equals("..");
        Optional<Edtf> first = opens ? Optional.empty() : one(from);
        Optional<Edtf> last = ends ? Optional.empty() : one(to);
        if (opens && ends || !opens && first.isEmpty() || !ends && last.isEmpty()) {
            return Optional.empty();
        }
        if (opens) {
            return last.map(it -> new Edtf(LocalDate.MIN, it.latest(), it.isAbout(), it.isDoubtful()));
        }
        if (ends) {
            return first.map(it -> new Edtf(it.earliest(), LocalDate.MAX, it.isAbout(), it.isDoubtful()));
        }
        Edtf begins = first.orElseThrow();
        Edtf stops = last.orElseThrow();
        return begins.earliest().isAfter(stops.latest()) || begins.latest().isAfter(stops.latest())
                ? Optional.empty()
                : Optional.of(new Edtf(
                        begins.earliest(),
                        stops.latest(),
                        begins.isAbout() || stops.isAbout(),
                        begins.isDoubtful() || stops.isDoubtful()));
    }

    private static Edtf hull(Edtf one, Edtf other) {
        return new Edtf(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest(),
                one.isAbout() || other.isAbout(),
                one.isDoubtful() || other.isDoubtful());
    }

    private static Optional<Edtf> one(String words) {
        Matcher far = FAR.matcher(words);
        if (far.matches()) {
            int year = Integer.parseInt(far.group(1));
            return Optional.of(signed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), far.group(2)));
        }
        Matcher parts = ONE.matcher(words);
        return parts.matches() ? Optional.of(calendar(parts)) : Optional.empty();
    }

    private static Edtf calendar(Matcher parts) {
        String year = parts.group(1);
        String month = parts.group(2);
        String day = parts.group(3);
        String sign = parts.group(4);
        int one = Integer.parseInt(year.replace('X', '0'));
        int other = Integer.parseInt(year.replace('X', '9'));
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        if (month != null && day == null && PART.matcher(month).matches()) {
            YearMonth from = partBegins(first, Integer.parseInt(month));
            YearMonth to = partBegins(last, Integer.parseInt(month));
            return signed(from.atDay(1), to.plusMonths(partLasts(month) - 1L).atEndOfMonth(), sign);
        }
        int firstMonth = month == null ? 1 : least(month, 1);
        int lastMonth = month == null ? 12 : most(month, 12);
        YearMonth from = YearMonth.of(first, firstMonth);
        YearMonth to = YearMonth.of(last, lastMonth);
        return signed(
                from.atDay(day == null ? 1 : fitting(least(day, 1), from, first != last)),
                day == null ? to.atEndOfMonth() : to.atDay(fitting(most(day, to.lengthOfMonth()), to, first != last)),
                sign);
    }

    /// 29 February of an unspecified year may mean a day that not all of them have.
    private static int fitting(int day, YearMonth month, boolean anyYear) {
        return anyYear && day == 29 ? Math.min(day, month.lengthOfMonth()) : day;
    }

    private static int least(String digits, int floor) {
        return Math.max(digits.indexOf('X') < 0 ? 0 : floor, Integer.parseInt(digits.replace('X', '0')));
    }

    private static int most(String digits, int ceiling) {
        int most = Integer.parseInt(digits.replace('X', '9'));
        return digits.indexOf('X') < 0 ? most : Math.min(ceiling, most);
    }

    /// 21 to 24 seasons, as in the northern hemisphere, which begin in March; 25 to 28 the same said
    /// outright, 29 to 32 those of the southern; 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves.
    private static YearMonth partBegins(int year, int code) {
        if (code <= 32) {
            boolean southern = code >= 29;
            YearMonth spring = YearMonth.of(year, southern ? 9 : 3);
            return spring.plusMonths(3L * ((code - 21) % 4));
        }
        if (code <= 36) {
            return YearMonth.of(year, 1 + 3 * (code - 33));
        }
        return YearMonth.of(year, code <= 39 ? 1 + 4 * (code - 37) : 1 + 6 * (code - 40));
    }

    private static int partLasts(String code) {
        return code.compareTo("36") <= 0 ? 3 : code.compareTo("39") <= 0 ? 4 : 6;
    }

    private static Edtf signed(LocalDate earliest, LocalDate latest, String sign) {
        if (earliest.isAfter(latest)) {
            throw new DateTimeException("no such day");
        }
        return new Edtf(earliest, latest, sign.equals("~") || sign.equals("%"), sign.equals("?") || sign.equals("%"));
    }
}
