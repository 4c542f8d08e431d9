package org.variorum.ui.kit;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.variorum.model.Edtf;

/// One EDTF date, taken apart to be said in words.
///
/// @param year four digits or more, a minus before it, `X` for what is not specified
/// @param month two digits, or empty; `21` and more are parts of a year
/// @param day two digits, or empty
record DateParts(String year, String month, String day, boolean isAbout, boolean isDoubtful) {
    enum Length {
        FULL,
        BRIEF
    }

    /// @param edtf known to be one
    static DateParts of(String edtf) {
        boolean about = edtf.endsWith("~") || edtf.endsWith("%");
        boolean doubtful = edtf.endsWith("?") || edtf.endsWith("%");
        String bare = about || doubtful ? edtf.substring(0, edtf.length() - 1) : edtf;
        int time = bare.indexOf('T');
        bare = time < 0 ? bare : bare.substring(0, time);
        bare = bare.startsWith("Y") ? bare.substring(1) : bare;
        String[] parts = bare.substring(1).split("-");
        return new DateParts(
                bare.charAt(0) + parts[0],
                parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? parts[2] : "",
                about,
                doubtful);
    }

    boolean isYear() {
        return month.isEmpty() && year.matches("\\d{4}");
    }

    boolean isDay() {
        return !day.isEmpty() && day.indexOf('X') < 0;
    }

    String words(Length length) {
        return signed(certain(length), length);
    }

    /// The beginning of a range, without what its end says anyway: `5` (to 13 July 1950).
    String wordsBefore(DateParts end) {
        boolean alike = isPlain() && end.isPlain() && isAbout == end.isAbout && isDoubtful == end.isDoubtful;
        if (!alike || !year.equals(end.year) || month.isEmpty() || end.month.isEmpty()) {
            return words(Length.FULL);
        }
        if (isDay() && end.isDay()) {
            String short_ = Integer.toString(Integer.parseInt(day));
            return signed(
                    month.equals(end.month) ? short_ : short_ + " " + name(TextStyle.FULL_STANDALONE), Length.FULL);
        }
        boolean months = day.isEmpty() && end.day.isEmpty();
        return months ? signed(name(TextStyle.FULL_STANDALONE), Length.FULL) : words(Length.FULL);
    }

    /// The end of a range; that it is only about its days is said once, where it begins.
    String words(Length length, DateParts begin) {
        return isAbout && begin.isAbout ? doubted(certain(length)) : words(length);
    }

    private String signed(String words, Length length) {
        String about = length == Length.FULL ? "kit.date.about" : "kit.date.circa";
        return doubted(isAbout ? Words.of(about, words) : words);
    }

    private String doubted(String words) {
        return isDoubtful ? words + "?" : words;
    }

    /// Whether its month, if it says one, is a month of the calendar.
    private boolean isPlain() {
        return month.isEmpty() || month.indexOf('X') < 0 && month.compareTo("12") <= 0;
    }

    private String certain(Length length) {
        if (month.equals("XX") || day.equals("XX") && isPlain()) {
            String known = month.equals("XX") ? years(length) : month(length);
            boolean brief = length == Length.BRIEF;
            return brief
                    ? known
                    : Words.of(month.equals("XX") ? "kit.date.month-unknown" : "kit.date.day-unknown", known);
        }
        if (year.indexOf('X') >= 0 && !month.isEmpty() || month.indexOf('X') >= 0 || day.indexOf('X') >= 0) {
            return hull(length);
        }
        if (month.isEmpty()) {
            return years(length);
        }
        if (day.isEmpty()) {
            return isPlain() ? month(length) : part(length);
        }
        int number = Integer.parseInt(day);
        return length == Length.FULL
                ? number + " " + month(length)
                : number + " " + name(TextStyle.SHORT_STANDALONE) + " " + twoDigits();
    }

    private String twoDigits() {
        return year.matches("\\d{4}") ? year.substring(2) : years(Length.BRIEF);
    }

    private String month(Length length) {
        return name(length == Length.FULL ? TextStyle.FULL_STANDALONE : TextStyle.SHORT_STANDALONE) + " "
                + years(length);
    }

    private String name(TextStyle style) {
        return Month.of(Integer.parseInt(month)).getDisplayName(style, Locale.ENGLISH);
    }

    /// A season or another part of a year; a winter lies in two.
    private String part(Length length) {
        int code = Integer.parseInt(month);
        if (code > 28) {
            return hull(length);
        }
        int season = (code - 21) % 4;
        String name = Words.of("kit.date.season." + (season + 1));
        boolean winter = season == 3 && year.matches("\\d{4}");
        int next = winter ? Integer.parseInt(year) + 1 : 0;
        return name + " " + years(length) + (winter ? "–%02d".formatted(next % 100) : "");
    }

    private String years(Length length) {
        if (year.startsWith("-")) {
            return year.indexOf('X') >= 0 ? hull(length) : Words.of("kit.date.bc", "" + (1 - Integer.parseInt(year)));
        }
        if (year.matches("\\d{3}X")) {
            // “the 1900s” could be taken for a century
            boolean clear = year.charAt(2) != '0';
            String ten = year.substring(0, 3);
            return clear ? Words.of("kit.date.decade", ten + "0") : ten + "0–" + year.substring(2, 3) + "9";
        }
        return year.indexOf('X') >= 0 ? hull(length) : Integer.toString(Integer.parseInt(year));
    }

    /// What has no name of its own, by the days it may mean.
    private String hull(Length length) {
        return Edtf.parse(year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day))
                .map(date -> hull(date.earliest(), date.latest(), length))
                .orElse(year);
    }

    private static String hull(LocalDate earliest, LocalDate latest, Length length) {
        boolean years = earliest.getDayOfYear() == 1 && latest.plusDays(1).getDayOfYear() == 1;
        boolean months = earliest.getDayOfMonth() == 1 && latest.plusDays(1).getDayOfMonth() == 1;
        int letters = years ? 6 : months ? 3 : 0;
        String first = earliest.toString();
        String last = latest.toString();
        DateParts from = of(first.substring(0, first.length() - letters));
        DateParts to = of(last.substring(0, last.length() - letters));
        return length == Length.BRIEF
                ? from.words(length) + "–"
                : Words.of("kit.date.range", from.wordsBefore(to), to.words(length));
    }
}
