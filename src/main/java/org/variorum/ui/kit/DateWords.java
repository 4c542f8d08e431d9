package org.variorum.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.model.Edtf;

/// EDTF dates and language tags in words.
public final class DateWords {
    private DateWords() {}

    /// `27 August 1950`, `about 1950`, `spring 1950`, `the 1950s`, `January to February 1950`, `from July 1950
    /// on`, `1949 or 1950`; what is no EDTF date is answered as it is.
    public static String full(String edtf) {
        return Edtf.parse(edtf).isEmpty() ? edtf : words(edtf, DateParts.Length.FULL);
    }

    /// `27 Aug 50`, `c. 1950`, `1949–53`, for a narrow column. Of a longer range only the beginning is said,
    /// with a dash.
    public static String brief(String edtf) {
        return Edtf.parse(edtf).isEmpty() ? edtf : words(edtf, DateParts.Length.BRIEF);
    }

    private static String words(String edtf, DateParts.Length length) {
        char first = edtf.charAt(0);
        if (first == '[' || first == '{') {
            String between = first == '[' ? Words.of("kit.date.or") : Words.of("kit.date.and");
            return Arrays.stream(edtf.substring(1, edtf.length() - 1).split(","))
                    .map(each -> words(each.strip().replace("..", "/"), length))
                    .collect(Collectors.joining(" " + between + " "));
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return DateParts.of(edtf).words(length);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (from.isEmpty() || from.equals("..")) {
            return until(to, length);
        }
        if (to.isEmpty() || to.equals("..")) {
            String begin = DateParts.of(from).words(length);
            return length == DateParts.Length.BRIEF ? begin + "–" : Words.of("kit.date.since", begin);
        }
        DateParts begin = DateParts.of(from);
        DateParts end = DateParts.of(to);
        return length == DateParts.Length.BRIEF
                ? briefly(begin, end)
                : Words.of("kit.date.range", begin.wordsBefore(end), end.words(length, begin));
    }

    private static String until(String to, DateParts.Length length) {
        DateParts end = DateParts.of(to);
        String words = end.words(length);
        if (length == DateParts.Length.BRIEF) {
            return "–" + words;
        }
        return Words.of(end.isDay() ? "kit.date.until" : "kit.date.until-end", words);
    }

    private static String briefly(DateParts begin, DateParts end) {
        boolean years = begin.isYear() && end.isYear();
        boolean sameCentury =
                years && begin.year().substring(0, 2).equals(end.year().substring(0, 2));
        return begin.words(DateParts.Length.BRIEF) + "–"
                + (sameCentury ? end.year().substring(2) : "");
    }

    /// The English name of a BCP 47 language; the tag itself where it has none.
    public static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
