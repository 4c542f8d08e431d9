package org.variorum.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `early 1950`, `mid-August 1950`, `the late 1950s`, `first half of 1950`. Early, middle and late are
/// thirds of what they are a part of, and their ends are only about: nobody draws those lines exactly.
final class PartReader {
    private static final String EARLY = "early|beginning of|start of|начало|в начале|начале";
    private static final String MIDDLE = "mid|middle of|середина|в середине|середине";
    private static final String LATE = "late|end of|конец|в конце|конце";
    private static final Pattern THIRD =
            Pattern.compile("(?:the |at the |in )?(?:(" + EARLY + ")|(" + MIDDLE + ")|(" + LATE + ")) (.+)");
    private static final Pattern HALF = Pattern.compile("(?:the )?(first|second) half of (.+)");

    private PartReader() {}

    static Optional<String> read(String words) {
        Matcher third = THIRD.matcher(words);
        if (third.matches()) {
            int part = third.group(1) != null ? 0 : third.group(2) != null ? 1 : 2;
            return DayReader.read(third.group(4)).flatMap(whole -> third(whole, part));
        }
        Matcher half = HALF.matcher(words);
        if (half.matches()) {
            boolean first = half.group(1).equals("first");
            return DayReader.read(half.group(2))
                    .filter(year -> year.matches("\\d{4}"))
                    .map(year -> first ? year + "-01/" + year + "-06" : year + "-07/" + year + "-12");
        }
        return Optional.empty();
    }

    private static Optional<String> third(String whole, int part) {
        return switch (whole.length()) {
            case 4 -> Optional.of(whole.endsWith("X") ? ofDecade(whole, part) : ofYear(whole, part));
            case 7 -> ofMonth(whole, part);
            default -> Optional.empty();
        };
    }

    private static String ofYear(String year, int part) {
        return "%s-%02d~/%s-%02d~".formatted(year, 4 * part + 1, year, 4 * part + 4);
    }

    private static String ofDecade(String decade, int part) {
        String ten = decade.substring(0, 3);
        List<String> ends = List.of("%s0~/%s3~", "%s4~/%s6~", "%s7~/%s9~");
        return String.format(Locale.ROOT, ends.get(part), ten, ten);
    }

    private static Optional<String> ofMonth(String month, int part) {
        if (month.compareTo(month.substring(0, 5) + "12") > 0) {
            return Optional.empty(); // a season
        }
        int last = part < 2 ? 10 * part + 10 : YearMonth.parse(month).lengthOfMonth();
        return Optional.of("%s-%02d~/%s-%02d~".formatted(month, 10 * part + 1, month, last));
    }
}
