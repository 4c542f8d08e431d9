package org.variorum.anchor.proof;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.proof.Tracked.Pen;

/// Changes of letters and signs: what typists, scanners and typographers do.
final class Noise {
    private static final String[][] CONFUSED = {
        {"rn", "m"},
        {"m", "rn"},
        {"l", "1"},
        {"I", "l"},
        {"e", "c"},
        {"h", "li"},
        {"cl", "d"},
        {"d", "cl"},
        {"o", "0"},
        {"O", "0"},
        {"S", "5"},
        {"in", "m"},
        {"ii", "u"},
        {"u", "ii"},
        {"t", "f"},
        {"f", "t"},
        {"и", "н"},
        {"н", "п"},
        {"п", "и"},
        {"ш", "щ"},
        {"т", "m"},
        {"ы", "ьі"},
        {"в", "з"},
        {"е", "с"},
        {"о", "0"},
        {"ب", "ت"},
        {"ن", "ت"},
        {"ر", "ز"},
        {"ح", "خ"},
        {"ا", "ل"},
        {"日", "目"},
        {"人", "入"},
        {"国", "囯"},
        {"土", "士"},
        {"。", "."},
        {",", "."},
        {".", ","},
        {" ", ""},
        {" ", " , "},
        {"”", "\""},
        {"“", "‘‘"}
    };

    private static final Map<Character, String> SIGNS = Map.of(
            '“', "\"", '”', "\"", '«', "\"", '»', "\"", '‘', "'", '’', "'", '–', "-", '—', " -- ", '…', "...", ' ',
            "\u00A0");

    private Noise() {}

    /// A letter put wrong, left out, doubled (either of the two is the letter) or swapped with the next.
    static Tracked typos(Tracked text, double rate, Random random) {
        Pen pen = new Pen(text);
        String all = text.text();
        for (int i = 0; i < all.length(); i++) {
            boolean hit = Character.isLetter(all.charAt(i)) && random.nextDouble() < rate;
            int which = hit ? random.nextInt(4) : -1;
            switch (which) {
                case 0 -> pen.instead(i, i + 1, String.valueOf(letterOf(all, random)));
                case 1 -> {}
                case 2 -> {
                    pen.keep(i, i + 1);
                    pen.keep(i, i + 1);
                }
                case 3 -> {
                    int next = Math.min(all.length(), i + 2);
                    pen.keep(i + 1, next);
                    pen.keep(i, i + 1);
                    i++;
                }
                default -> pen.keep(i, i + 1);
            }
        }
        return pen.done();
    }

    private static char letterOf(String text, Random random) {
        for (int tries = 0; tries < 50; tries++) {
            char c = text.charAt(random.nextInt(text.length()));
            if (Character.isLetter(c)) {
                return c;
            }
        }
        return 'x';
    }

    /// Letters misread for others, spaces lost, specks read as signs.
    ///
    /// @param rate of what could be misread, the share that is
    static Tracked scanned(Tracked text, double rate, Random random) {
        Pen pen = new Pen(text);
        String all = text.text();
        for (int i = 0; i < all.length(); ) {
            String @Nullable [] confused = random.nextDouble() < rate ? confusedAt(all, i, random) : null;
            if (confused != null) {
                pen.instead(i, i + confused[0].length(), confused[1]);
                i += confused[0].length();
            } else {
                if (random.nextDouble() < rate / 60) {
                    pen.add(random.nextBoolean() ? "'" : ". ");
                }
                pen.keep(i, i + 1);
                i++;
            }
        }
        return pen.done();
    }

    private static String @Nullable [] confusedAt(String text, int at, Random random) {
        int first = random.nextInt(CONFUSED.length);
        for (int i = 0; i < CONFUSED.length; i++) {
            String[] confused = CONFUSED[(first + i) % CONFUSED.length];
            boolean space = confused[0].equals(" ") && random.nextInt(4) != 0;
            if (!space && text.startsWith(confused[0], at)) {
                return confused;
            }
        }
        return null;
    }

    /// Quotation marks, dashes and dots of another house; some spaces that do not break.
    static Tracked signs(Tracked text, Random random) {
        return each(text, (c, _) -> {
            String by = SIGNS.get(c);
            return by == null || (c == ' ' && random.nextInt(6) != 0) ? null : by;
        });
    }

    /// Some words in capitals, some without.
    static Tracked letterCase(Tracked text, Random random) {
        boolean[] upper = new boolean[2];
        return each(text, (c, i) -> {
            if (i == 0 || text.text().charAt(i - 1) == ' ') {
                upper[0] = random.nextInt(4) == 0;
                upper[1] = random.nextInt(4) == 0;
            }
            String one = String.valueOf(c);
            return upper[0] ? one.toUpperCase(Locale.ROOT) : upper[1] ? one.toLowerCase(Locale.ROOT) : null;
        });
    }

    /// Letters without their accents; й stays, for it is a letter.
    static Tracked bare(Tracked text) {
        return each(text, (c, _) -> {
            if (c == 'й' || c == 'Й' || Character.isSurrogate(c) || (c >= 0x3000 && c < 0xFB00)) {
                return null;
            }
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                    .replaceAll("[\\u0300-\\u036F\\u064B-\\u0652]", "");
        });
    }

    private interface Respelled {
        @Nullable
        String of(char c, int at);
    }

    private static Tracked each(Tracked text, Respelled respelled) {
        Pen pen = new Pen(text);
        for (int i = 0; i < text.text().length(); i++) {
            String by = respelled.of(text.text().charAt(i), i);
            if (by == null) {
                pen.keep(i, i + 1);
            } else {
                pen.respell(i, i + 1, by);
            }
        }
        return pen.done();
    }
}
