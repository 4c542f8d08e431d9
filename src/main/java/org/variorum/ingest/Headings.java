package org.variorum.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Judges whether a line of plain text, standing alone, is a heading. In doubt it is a paragraph: a paragraph
/// taken for a heading would shift the numbers of all that follow.
final class Headings {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_PLAIN = 64;
    private static final int MOST_PLAIN_WORDS = 9;
    /// A paragraph of running text is at least this long, in characters.
    private static final int RUNNING = 110;

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "off", "on", "onto",
            "or", "over", "per", "so", "than", "the", "to", "up", "via", "vs", "with", "de", "der", "die", "das", "und",
            "la", "le", "les", "et", "du", "des", "von", "van");

    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)(?:chapter|part|book|section|appendix|глава|часть|раздел"
                    + "|приложение|kapitel|teil|chapitre|partie)\\s+(?:[ivxlc]+|\\d+|[\\p{L}]{2,12})(?:\\b.{0,80})?");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}\\.?(?:\\s+\\p{Lu}.{0,90})?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+\\p{Lu}.{0,90}");
    private static final Pattern CHINESE = Pattern.compile("第.{1,6}[章节節部回編篇].{0,40}");
    private static final Pattern OPENING =
            Pattern.compile("(?iu)(?:by|dear|comrades?|mr\\.?|mrs\\.?|sir|madam|subject|re|cc"
                    + "|date|from:|to:?|à|an|тов\\.?|товарищ\\p{L}*|дорог\\p{L}+|уважаем\\p{L}+|lieber?|sehr geehrte\\p{L}*|chere?|cher"
                    + "|monsieur|автор|von|par)(?:\\s.*|:.*|)");
    private static final Pattern STAMP =
            Pattern.compile("(?iu)(?:top secret|strictly secret|secret|confidential|urgent|copy"
                    + "|restricted|immediate|сов(?:ершенно|\\.) секретно|секретно|срочно|копия|шифр ?телеграмма|streng geheim|geheim"
                    + "|绝密|机密)[.!]?");
    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?(?:1[0-9]|20)\\d\\d(?:\\D{0,6})?");
    private static final Pattern MONTH =
            Pattern.compile("(?iu).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев"
                    + "|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|märz|mai|juin|juil|août|déc)\\p{L}*\\b.*");

    private Headings() {}

    /// @param before the words of what stands before, pictures left out; null at the beginning
    /// @param after the same for what follows; null at the end
    static boolean isHeading(String line, @Nullable String before, @Nullable String after) {
        String words = line.strip();
        List<String> each = Arrays.asList(words.split("[\\s\u00A0]+"));
        if (after == null
                || words.length() > LONGEST
                || each.size() > MOST_WORDS
                || words.indexOf('\n') >= 0
                || words.chars().noneMatch(Character::isLetter)
                || STAMP.matcher(words).matches()
                || isDateLine(words, each)) {
            return false;
        }
        boolean runs = after.length() >= RUNNING;
        if (isNumbered(words, runs)) {
            return true;
        }
        if (OPENING.matcher(words).matches() || ".,;:…-–—".indexOf(lastOf(words)) >= 0 || isWhollyQuoted(words)) {
            return false;
        }
        int first = words.codePointAt(words.offsetByCodePoints(0, startsQuoted(words) ? 1 : 0));
        if (!Character.isLetterOrDigit(first) || Character.isLowerCase(first)) {
            return false;
        }
        if (isCapitals(words) || isTitleCase(each)) {
            return runs || before == null || isCapitals(after);
        }
        boolean settled = before == null || before.length() >= RUNNING * 2 / 3;
        return runs
                && settled
                && words.length() <= LONGEST_PLAIN
                && each.size() <= MOST_PLAIN_WORDS
                && lastOf(words) != '!'
                && !words.contains(". ");
    }

    private static boolean isNumbered(String words, boolean runs) {
        return NUMBERED.matcher(words).matches() && ".,;:".indexOf(lastOf(words)) < 0
                || CHINESE.matcher(words).matches()
                || (runs && ROMAN.matcher(words).matches())
                || (runs && DECIMAL.matcher(words).matches() && ".,;:!?".indexOf(lastOf(words)) < 0);
    }

    private static boolean isDateLine(String words, List<String> each) {
        return each.size() <= 6
                && YEAR.matcher(words).matches()
                && (MONTH.matcher(words).matches() || words.chars().noneMatch(Character::isLowerCase));
    }

    private static boolean isCapitals(String words) {
        return words.chars().filter(Character::isUpperCase).count() >= 4
                && words.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether the words that count begin with capitals, at least two of them; names alone cannot be told
    /// from that.
    private static boolean isTitleCase(List<String> each) {
        int counted = 0;
        int capital = 0;
        for (String word : each) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+", "");
            if (!bare.isEmpty() && !SMALL.contains(bare.toLowerCase(Locale.ROOT))) {
                counted++;
                capital += Character.isLowerCase(bare.codePointAt(0)) ? 0 : 1;
            }
        }
        return counted >= 2 && capital * 4 >= counted * 3;
    }

    private static boolean startsQuoted(String words) {
        return "“‘\"'«„".indexOf(words.charAt(0)) >= 0 && words.length() > 1;
    }

    private static boolean isWhollyQuoted(String words) {
        return startsQuoted(words) && "”’\"'»".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// The last character that is not a closing quotation mark or bracket.
    private static char lastOf(String words) {
        int i = words.length() - 1;
        while (i > 0 && "”’\"'»)]".indexOf(words.charAt(i)) >= 0) {
            i--;
        }
        return words.charAt(i);
    }
}
