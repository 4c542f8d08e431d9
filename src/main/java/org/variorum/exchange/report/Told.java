package org.variorum.exchange.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.compare.Difference;
import org.variorum.compare.Moment;
import org.variorum.model.Bearing;
import org.variorum.model.Completeness;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;

/// The words of a report.
final class Told {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");

    private Told() {}

    static String of(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> "Affirms";
            case QUALIFIES -> "Qualifies";
            case OTHERWISE -> "Explains otherwise";
            case DISPUTES -> "Disputes";
            case SILENT -> "Silent";
        };
    }

    /// For a narrow cell.
    static String brief(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> "affirms";
            case QUALIFIES -> "qualifies";
            case OTHERWISE -> "otherwise";
            case DISPUTES -> "disputes";
            case SILENT -> "silent";
        };
    }

    /// Over all who take it.
    static String heading(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> "Those who affirm it";
            case QUALIFIES -> "Those who qualify it";
            case OTHERWISE -> "Those who explain it otherwise";
            case DISPUTES -> "Those who dispute it";
            case SILENT -> "Those who are silent on it";
        };
    }

    static String of(Directness directness) {
        return switch (directness) {
            case QUOTED -> "quoted";
            case PARAPHRASED -> "paraphrased";
            case INFERRED -> "inferred";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case SEEN -> "seen";
            case SECONDHAND -> "second-hand";
            case UNVERIFIED -> "unverified";
        };
    }

    static String of(Difference difference) {
        return switch (difference) {
            case CONTRADICT -> "They contradict each other";
            case OTHERWISE -> "One explains it otherwise";
            case QUALIFY -> "One takes it with a reservation";
            case AGREE -> "They agree";
            case SILENT -> "One is silent";
            case UNHEARD -> "Nothing is recorded of one of them";
        };
    }

    static String of(Bearing bearing) {
        return switch (bearing) {
            case SUPPORTS -> "supports";
            case UNDERCUTS -> "undercuts";
            case CONTEXT -> "gives context";
        };
    }

    /// Seen from the day the set turns on; empty where nothing can be said.
    static String of(Moment moment, Optional<String> pivot) {
        String day = pivot.map(Told::date).orElse("");
        return switch (moment) {
            case BEFORE -> "written before " + day;
            case AFTER -> "written after " + day;
            case EITHER -> "may be from before or after " + day;
            case UNDATED -> "";
        };
    }

    static String of(Completeness completeness) {
        return switch (completeness) {
            case FULL -> "";
            case EXCERPT -> "excerpt";
            case ABSTRACT -> "abstract, not the text itself";
        };
    }

    static String of(Verdict verdict, String voice) {
        String found = switch (verdict.finding()) {
            case CONVINCES -> voice + " convinces";
            case NEITHER -> "Nobody convinces";
            case OPEN -> "Left open";
        };
        return found + ", sureness " + verdict.sureness() + " of " + Verdict.SUREST;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A date of the Extended Date/Time Format in words; what is not of a simple form stays as it is written.
    static String date(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash > 0 && slash < edtf.length() - 1) {
            return one(edtf.substring(0, slash)) + " to " + one(edtf.substring(slash + 1));
        }
        return one(edtf);
    }

    private static String one(String edtf) {
        Matcher parts = DATE.matcher(edtf);
        if (!parts.matches()) {
            return edtf;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        String words;
        try {
            words = day > 0
                    ? DAY.format(LocalDate.of(year, month, day))
                    : month > 0 ? MONTH.format(LocalDate.of(year, month, 1)) : parts.group(1);
        } catch (java.time.DateTimeException noSuchDay) {
            return edtf;
        }
        return switch (parts.group(4)) {
            case "~" -> "about " + words;
            case "?" -> words + " (doubtful)";
            case "%" -> "about " + words + " (doubtful)";
            default -> words;
        };
    }
}
