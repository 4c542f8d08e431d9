package org.variorum.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as historians write them, in English and Russian, and answers EDTF. What may mean two things is
/// not read.
final class DateReader {
    private static final int LONGEST = 120;

    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]+");

    private static final Pattern ABOUT = Pattern.compile(
            "(?:about|around|circa|approximately|approx\\.?|roughly|ca?\\.?|~|≈|около|ок\\.?|примерно|приблизительно)"
                    + " ?(?=\\W|\\d)(.+)|(.+?) (?:or so|approx\\.?)");
    private static final Pattern DOUBT = Pattern.compile(
            "(?:perhaps|possibly|probably|maybe|presumably|вероятно|возможно|\\?) ?(.+)|(.+?) ?(?:\\(\\?\\)|\\?)");
    private static final Pattern BEFORE = Pattern.compile("(?:before|prior to|earlier than|до) (.+)");
    private static final Pattern AFTER = Pattern.compile("(?:after|later than|после) (.+)");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:until|till|up to|by|no later than|not later than|not after|on or before|не позднее|по) (?:the end of )?(.+)"
                    + "|(.+) (?:or earlier|or before)|– ?(.+)");
    private static final Pattern SINCE =
            Pattern.compile("(?:since|no earlier than|not earlier than|not before|on or after|не ранее) (.+)"
                    + "|(?:from |с |со )?(.+) (?:on|onwards?|or later|or after)|(?:from|с|со) (.+)|(.+?) ?–");
    private static final Pattern WINTER =
            Pattern.compile("(winter|зима|зимы|зимой) (?:of )?(\\d{4}) ?[–/-] ?(\\d{2,4})");
    private static final Pattern RANGE = Pattern.compile("(?:between|между) (.+) (?:and|и) (.+)"
            + "|(?:from |с |со )?(.+?)(?: - | ?– ?| to | until | till | through | по )(.+)"
            + "|(\\d{4})[-/](\\d{2}|\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(?:either )?(.+) (?:or|или) (.+)");
    private static final Pattern BOTH = Pattern.compile("(?:both )?(.+) (?:and|и) (.+)");

    private DateReader() {}

    static Optional<String> read(String typed) {
        String words = typed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        if (Edtf.parse(words.toUpperCase(Locale.ROOT)).isPresent()) {
            return Optional.of(words.toUpperCase(Locale.ROOT));
        }
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        plain = DASHES.matcher(plain).replaceAll("–").replace('’', '\'');
        plain = SPACES.matcher(plain).replaceAll(" ").strip().replaceFirst("^(early|mid|late)-", "$1 ");
        return phrase(plain).filter(edtf -> Edtf.parse(edtf).isPresent());
    }

    private static Optional<String> phrase(String words) {
        Matcher form;
        if ((form = ABOUT.matcher(words)).matches()) {
            return phrase(rest(form)).flatMap(edtf -> each(edtf, one -> sign(one, '~')));
        }
        if ((form = DOUBT.matcher(words)).matches()) {
            return phrase(rest(form)).flatMap(edtf -> each(edtf, one -> sign(one, '?')));
        }
        if ((form = BEFORE.matcher(words)).matches()) {
            return single(rest(form)).flatMap(DateReader::before);
        }
        if ((form = AFTER.matcher(words)).matches()) {
            return single(rest(form)).flatMap(DateReader::after);
        }
        if ((form = WINTER.matcher(words)).matches()) {
            int next = (Integer.parseInt(form.group(2)) + 1) % 100;
            return form.group(3).endsWith("%02d".formatted(next))
                    ? Optional.of(form.group(2) + "-24")
                    : Optional.empty();
        }
        Optional<String> found = two(RANGE, words, (one, other) -> one + "/" + other);
        found = found.isPresent() ? found : one(UNTIL, words, it -> "../" + it);
        found = found.isPresent() ? found : one(SINCE, words, it -> it + "/..");
        found = found.isPresent() ? found : two(EITHER, words, (one, other) -> "[" + one + "," + other + "]");
        found = found.isPresent() ? found : two(BOTH, words, (one, other) -> "{" + one + "," + other + "}");
        found = found.isPresent() ? found : PartReader.read(words);
        return found.isPresent() ? found : DayReader.read(words);
    }

    /// A phrase that is no range and no set.
    private static Optional<String> single(String words) {
        return phrase(words)
                .filter(edtf -> edtf.matches("[^/\\[{]+") && Edtf.parse(edtf).isPresent());
    }

    private static Optional<String> one(Pattern pattern, String words, UnaryOperator<String> make) {
        Matcher form = pattern.matcher(words);
        return form.matches() ? single(rest(form)).map(make) : Optional.empty();
    }

    private static Optional<String> two(Pattern pattern, String words, BinaryOperator<String> make) {
        Matcher form = pattern.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = 1;
        while (form.group(first) == null) {
            first += 2;
        }
        return two(form.group(first).strip(), form.group(first + 1).strip(), make);
    }

    /// The first may leave out what the second says (`5–13 July 1950`), or the second what the first says
    /// (`Aug 27–30, 1950`, `1949–53`).
    private static Optional<String> two(String one, String other, BinaryOperator<String> make) {
        if (one.matches(".*\\d{4}") && other.matches("\\d{2}")) {
            String century = one.substring(one.length() - 4, one.length() - 2);
            return two(one, century + other, make);
        }
        String[] front = one.split(" ", 8);
        String[] back = other.split(" ", 8);
        for (int keep = 0; keep < front.length; keep++) {
            Optional<String> last =
                    single((String.join(" ", java.util.Arrays.copyOf(front, keep)) + " " + other).strip());
            for (int from = 0; last.isPresent() && from <= back.length; from++) {
                int skip = from == 0 ? back.length : from;
                String tail = String.join(" ", java.util.Arrays.copyOfRange(back, skip, back.length));
                Optional<String> first = single((one + " " + tail).strip());
                if (first.isPresent()) {
                    return Optional.of(make.apply(first.get(), last.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> before(String edtf) {
        return Edtf.parse(edtf)
                .filter(date -> !date.earliest().equals(LocalDate.MIN))
                .map(date -> "../" + asFine(edtf, date.earliest().minusDays(1)));
    }

    private static Optional<String> after(String edtf) {
        return Edtf.parse(edtf)
                .filter(date -> !date.latest().equals(LocalDate.MAX))
                .map(date -> asFine(edtf, date.latest().plusDays(1)) + "/..");
    }

    /// A day, as finely as another date is said, and as surely.
    private static String asFine(String like, LocalDate day) {
        String bare = like.replaceAll("[~?%]", "");
        String sign = like.substring(bare.length());
        int length = bare.length() == 4 ? 4 : bare.length() == 7 ? 7 : 10;
        return day.toString().substring(0, length) + sign;
    }

    /// The same change to every date in an EDTF expression.
    private static Optional<String> each(String edtf, UnaryOperator<String> change) {
        StringBuilder all = new StringBuilder();
        Matcher date = Pattern.compile("-?[\\dX][\\dX~?%-]*").matcher(edtf);
        while (date.find()) {
            date.appendReplacement(all, Matcher.quoteReplacement(change.apply(date.group())));
        }
        return Optional.of(date.appendTail(all).toString());
    }

    private static String sign(String date, char sign) {
        char now = date.charAt(date.length() - 1);
        return now == sign || now == '%'
                ? date
                : now == '~' || now == '?' ? date.substring(0, date.length() - 1) + '%' : date + sign;
    }

    /// The first group that took part.
    private static String rest(Matcher form) {
        for (int i = 1; i <= form.groupCount(); i++) {
            if (form.group(i) != null) {
                return form.group(i).strip();
            }
        }
        return "";
    }
}
