package org.variorum.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Guesses a text's language from its script, and for Latin script from its small words.
final class Language {
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 5;

    private static final Map<String, Set<String>> SMALL_WORDS = new TreeMap<>(Map.of(
            "en", Set.of("the", "of", "and", "to", "in", "that", "was", "is", "with", "for", "had", "by", "it"),
            "de", Set.of("der", "die", "und", "das", "nicht", "den", "zu", "mit", "ist", "von", "ein", "dem", "im"),
            "fr", Set.of("le", "la", "les", "des", "et", "est", "dans", "une", "que", "du", "pour", "qui", "au"),
            "es", Set.of("el", "los", "las", "del", "y", "que", "una", "por", "con", "para", "en", "su", "se"),
            "it", Set.of("il", "di", "che", "della", "gli", "un", "per", "non", "con", "sono", "nel", "è", "dei"),
            "pt", Set.of("o", "os", "da", "do", "dos", "não", "uma", "com", "para", "em", "que", "ao", "pela"),
            "nl", Set.of("het", "een", "van", "en", "de", "dat", "niet", "zijn", "met", "voor", "ook", "aan", "op"),
            "pl", Set.of("w", "i", "na", "z", "się", "nie", "do", "że", "jest", "od", "przez", "po", "oraz")));

    private Language() {}

    /// BCP 47, or empty where nothing speaks for a language.
    static String guess(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        if (scripts.containsKey(UnicodeScript.HIRAGANA) && share(scripts, UnicodeScript.HIRAGANA) > 0.1) {
            return "ja";
        }
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> switch (most.getKey()) {
                    case LATIN -> latin(sample);
                    case CYRILLIC -> cyrillic(sample);
                    case HAN -> "zh";
                    case HANGUL -> "ko";
                    case HIRAGANA, KATAKANA -> "ja";
                    case GREEK -> "el";
                    case HEBREW -> "he";
                    case ARABIC -> "ar";
                    case ARMENIAN -> "hy";
                    case GEORGIAN -> "ka";
                    case THAI -> "th";
                    default -> "";
                })
                .orElse("");
    }

    private static double share(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        return (double) scripts.getOrDefault(script, 0) / all;
    }

    private static String latin(String sample) {
        List<String> words = List.of(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = "";
        long most = FEWEST_WORDS - 1;
        for (var language : SMALL_WORDS.entrySet()) {
            long count = words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                most = count;
                best = language.getKey();
            }
        }
        return best;
    }

    private static String cyrillic(String sample) {
        boolean ukrainian = sample.chars().filter(c -> "іїєґ".indexOf(c) >= 0).count() > sample.length() / 100;
        return ukrainian ? "uk" : "ru";
    }
}
