package org.variorum.ui.kit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// EDTF dates and language tags in words.
public final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /// `27 August 1950`, `about 1950`, `January 1950 to February 1950`; what is no EDTF date is answered as
    /// it is.
    public static String full(String edtf) {
        return words(edtf, DAY, MONTH, " to ");
    }

    /// `27 Aug 50`, for a narrow column.
    public static String brief(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? words(edtf, SHORT_DAY, SHORT_MONTH, "–") : brief(edtf.substring(0, slash)) + "–";
    }

    private static String words(String edtf, DateTimeFormatter day, DateTimeFormatter month, String to) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            return words(edtf.substring(0, slash), day, month, to)
                    + to
                    + words(edtf.substring(slash + 1), day, month, to);
        }
        boolean about = edtf.endsWith("~") || edtf.endsWith("%");
        boolean doubtful = edtf.endsWith("?") || edtf.endsWith("%");
        String bare = about || doubtful ? edtf.substring(0, edtf.length() - 1) : edtf;
        String words = certain(bare, day, month);
        return (about ? Words.of("kit.date.about", words) : words) + (doubtful ? "?" : "");
    }

    private static String certain(String bare, DateTimeFormatter day, DateTimeFormatter month) {
        try {
            return switch (bare.length()) {
                case 10 -> LocalDate.parse(bare).format(day);
                case 7 -> YearMonth.parse(bare).format(month);
                case 4 -> Year.parse(bare).toString();
                default -> bare;
            };
        } catch (DateTimeParseException notEdtf) {
            return bare;
        }
    }

    /// The English name of a BCP 47 language; the tag itself where it has none.
    public static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
