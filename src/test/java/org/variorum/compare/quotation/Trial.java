package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

/// Makes quotations of which it is known what they are.
final class Trial {
    enum Truth {
        SAME,
        OTHER_TYPOGRAPHY,
        BRACKET,
        ELLIPSIS,
        LETTERS,
        WORDS,
        NEGATION,
        JOINED,
        FOREIGN;

        /// Whether the quotation is not what the source says, and does not admit it.
        boolean isAltered() {
            return this == LETTERS || this == WORDS || this == NEGATION;
        }
    }

    record Made(Truth truth, String words) {}

    private static final Set<String> DENYING = Set.of("not", "no", "never", "nor", "не", "ни", "нет");
    private static final String LATIN = "abcdefghiklmnoprstuvwy";
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхчшыя";
    private static final List<String> OTHER_WORDS = List.of(
            "lamp", "gladly", "orchard", "violet", "whisper", "seventh", "harbour", "kindly", "of", "the", "and",
            "beetle", "with", "always", "river");
    private static final List<String> OTHER_RUSSIAN =
            List.of("фонарь", "сад", "тихо", "всегда", "жук", "река", "и", "на", "вечером", "седьмой", "охотно");

    private final Random random;
    private final List<List<String>> paragraphs = new ArrayList<>();
    private final String everything;

    Trial(long seed, Iterable<DocumentText> texts) {
        random = new Random(seed);
        for (DocumentText text : texts) {
            for (Block block : text.blocks()) {
                if (block.kind() == Block.Kind.PARAGRAPH) {
                    String words = text.slice(block.range());
                    if (!words.contains("[") && words.indexOf('…') < 0 && words.split("\\s+").length > 12) {
                        paragraphs.add(List.of(words.split("\\s+")));
                    }
                }
            }
        }
        everything = paragraphs.stream().map(Trial::say).collect(java.util.stream.Collectors.joining("\n"));
    }

    Made next(Truth truth) {
        for (int tries = 0; tries < 10_000; tries++) {
            Optional<String> made = switch (truth) {
                case SAME -> Optional.of(say(span(4, 40)));
                case OTHER_TYPOGRAPHY -> typography(say(span(4, 40)));
                case BRACKET -> bracket(span(8, 40));
                case ELLIPSIS -> ellipsis(span(14, 60));
                case LETTERS -> letters(span(5, 40));
                case WORDS -> words(span(6, 40));
                case NEGATION -> negation(span(8, 40));
                case JOINED -> joined();
                case FOREIGN -> Optional.of(foreign());
            };
            if (made.isPresent() && isClean(made.get())) {
                return new Made(truth, made.get());
            }
        }
        throw new AssertionError("cannot make " + truth);
    }

    /// A quotation that has quotation marks itself would be taken for several.
    private static boolean isClean(String words) {
        return words.codePoints().noneMatch(c -> Signs.isMark(c) && c != 0x2019)
                && words.matches("(?s).*\\p{L}.*")
                && !words.matches("(?s).*\\p{L}’(\\P{L}.*|$)");
    }

    private List<String> span(int least, int most) {
        while (true) {
            List<String> words = paragraphs.get(random.nextInt(paragraphs.size()));
            int length = least + random.nextInt(most - least + 1);
            if (words.size() >= length) {
                int from = random.nextInt(words.size() - length + 1);
                List<String> span = new ArrayList<>(words.subList(from, from + length));
                if (span.stream().filter(word -> bare(word).length() > 3).count() >= 2) {
                    return span;
                }
            }
        }
    }

    private static String say(List<String> words) {
        return String.join(" ", words);
    }

    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Optional<String> typography(String words) {
        String other = words.replace('’', '\'');
        other = switch (random.nextInt(5)) {
            case 0 -> other.replace(" ", "\u00a0").replace("–", "—");
            case 1 -> other.replace("fi", "\ufb01").replace("fl", "\ufb02").replace("—", " - ");
            case 2 -> soft(other);
            case 3 -> other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) + ",";
            default -> other.replaceAll("(?<=\\p{L})-(?=\\p{L})", "\u2011").replace(" ", "  ");
        };
        return other.equals(words) ? Optional.empty() : Optional.of(other);
    }

    private static String soft(String words) {
        return words.replaceAll("(\\p{L}{4})(\\p{L}{3})", "$1\u00ad$2");
    }

    private Optional<String> bracket(List<String> words) {
        int at = 2 + random.nextInt(words.size() - 4);
        if (random.nextInt(3) == 0 && words.get(at).matches("\\p{L}{4,}")) {
            String word = words.get(at);
            words.set(at, "[" + word.charAt(0) + "]" + word.substring(1));
        } else {
            words.add(at, random.nextBoolean() ? "[that is, the old orchard]" : "[sic]");
        }
        return Optional.of(say(words));
    }

    private Optional<String> ellipsis(List<String> words) {
        int from = 4 + random.nextInt(words.size() - 11);
        int to = Math.min(words.size() - 4, from + 2 + random.nextInt(30));
        if (to - from < 2) {
            return Optional.empty();
        }
        words.subList(from, to).clear();
        words.add(from, List.of("…", "...", "[...]", "[…]", ". . .").get(random.nextInt(5)));
        return Optional.of(say(words));
    }

    private Optional<String> letters(List<String> words) {
        int changes = 1 + random.nextInt(5);
        String before = say(words);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(words.size());
            String word = words.get(at);
            if (!word.matches("\\p{L}{3,}")) {
                continue;
            }
            int k = 1 + random.nextInt(word.length() - 1);
            String alphabet = word.matches(".*\\p{IsCyrillic}.*") ? CYRILLIC : LATIN;
            String letter = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
            words.set(
                    at,
                    switch (random.nextInt(4)) {
                        case 0 -> word.substring(0, k) + word.substring(k + 1);
                        case 1 -> word.substring(0, k) + letter + word.substring(k);
                        case 2 ->
                            k + 1 < word.length()
                                    ? word.substring(0, k) + word.charAt(k + 1) + word.charAt(k) + word.substring(k + 2)
                                    : word + letter;
                        default -> word.substring(0, k) + letter + word.substring(k + 1);
                    });
        }
        return say(words).equals(before) ? Optional.empty() : Optional.of(say(words));
    }

    private Optional<String> words(List<String> words) {
        int changes = 1 + random.nextInt(Math.min(5, Math.max(1, words.size() / 4)));
        String before = say(words);
        List<String> others = before.matches("(?s).*\\p{IsCyrillic}{3}.*") ? OTHER_RUSSIAN : OTHER_WORDS;
        for (int i = 0; i < changes; i++) {
            int at = 1 + random.nextInt(words.size() - 2);
            String other = others.get(random.nextInt(others.size()));
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, other);
                case 2 -> {
                    if (at + 1 < words.size() - 1) {
                        words.add(at + 1, words.remove(at));
                    }
                }
                default -> words.set(at, other);
            }
        }
        boolean same = comparable(say(words)).equals(comparable(before));
        return same || words.stream().noneMatch(w -> bare(w).length() > 3) ? Optional.empty() : Optional.of(say(words));
    }

    private static String comparable(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    private Optional<String> negation(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (DENYING.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                words.remove(i);
                return Optional.of(say(words));
            }
        }
        return Optional.empty();
    }

    private Optional<String> joined() {
        List<String> one = sentences();
        List<String> other = random.nextBoolean() ? one : sentences();
        int i = random.nextInt(one.size());
        int j = random.nextInt(other.size());
        String first = one.get(i);
        String second = other.get(j);
        boolean near = other == one && Math.abs(i - j) < 3;
        if (near || first.equals(second) || everything.contains(first + " " + second)) {
            return Optional.empty();
        }
        boolean enough = first.split("\\s+").length >= 5 && second.split("\\s+").length >= 5;
        return enough && first.length() < 300 && second.length() < 300
                ? Optional.of(first + " " + second)
                : Optional.empty();
    }

    private List<String> sentences() {
        List<String> words = paragraphs.get(random.nextInt(paragraphs.size()));
        return Arrays.asList(say(words).split("(?<=[\\p{Ll}]{3}[.?!;]) (?=\\p{Lu})"));
    }

    /// Sentences that stand nowhere else.
    private String foreign() {
        List<String> all = random.nextBoolean() ? Foreign.ENGLISH : Foreign.RUSSIAN;
        List<String> words = List.of(all.get(random.nextInt(all.size())).split(" "));
        int length = Math.min(words.size(), 4 + random.nextInt(24));
        int from = random.nextInt(words.size() - length + 1);
        return say(words.subList(from, from + length));
    }
}
