package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invents texts in which words are as unevenly common as in real ones, and phrases come again.
final class Invented {
    private static final int WORDS = 2500;

    private final Script script;
    private final Random random;
    private final List<String> words = new ArrayList<>();

    Invented(Script script, Random random) {
        this.script = script;
        this.random = random;
        words.addAll(script.common());
        while (words.size() < WORDS) {
            words.add(script.hasSpaces() ? word() : ideograph());
        }
    }

    /// Of at least so many characters.
    String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            for (int sentences = 1 + random.nextInt(7); sentences > 0; sentences--) {
                text.append(sentence());
                text.append(sentences == 1 ? "\n" : script.hasSpaces() ? " " : "");
            }
        }
        return text.toString().strip();
    }

    private String sentence() {
        List<String> said = new ArrayList<>();
        int count = 3 + random.nextInt(random.nextInt(4) == 0 ? 40 : 16);
        boolean quoted = random.nextInt(12) == 0;
        if (random.nextInt(5) == 0) {
            said.add(script.phrases().get(random.nextInt(script.phrases().size())));
        }
        while (said.size() < count) {
            String word = random.nextInt(40) == 0 ? String.valueOf(1890 + random.nextInt(80)) : common();
            said.add(random.nextInt(14) == 0 && said.size() < count - 1 ? word + comma() : word);
        }
        String all = String.join(script.hasSpaces() ? " " : "", said);
        all = all.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + all.substring(1);
        return (quoted ? open() + all + close() : all) + (script.hasSpaces() ? "." : "。");
    }

    private String open() {
        return script == Script.CYRILLIC ? "«" : script.hasSpaces() ? "“" : "「";
    }

    private String close() {
        return script == Script.CYRILLIC ? "»" : script.hasSpaces() ? "”" : "」";
    }

    private String comma() {
        return script == Script.ARABIC ? "،" : script.hasSpaces() ? "," : "，";
    }

    /// The tenth word is a tenth as common as the first.
    private String common() {
        double rank = Math.exp(random.nextDouble() * Math.log(words.size() + 2.0)) - 1;
        return words.get(Math.clamp((long) rank, 0, words.size() - 1));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
            word.append(of(script.consonants())).append(of(script.vowels()));
        }
        return random.nextBoolean()
                ? word.toString()
                : word.append(of(script.consonants())).toString();
    }

    private String ideograph() {
        int point = random.nextInt(60) == 0 ? 0x20000 + random.nextInt(3000) : 0x4E00 + random.nextInt(6000);
        return Character.toString(point);
    }

    private String of(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
