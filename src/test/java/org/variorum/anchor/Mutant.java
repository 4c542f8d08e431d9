package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.variorum.model.Range;

/// A text being changed, in which every character still knows where it stood in the original.
final class Mutant {
    /// What happens to texts between two editions of them.
    enum Kind {
        TYPOS,
        OCR,
        QUOTES,
        WIDTH,
        CASE,
        WORDS,
        LINES_DROPPED,
        LINES_DOUBLED,
        REORDERED,
        FOOTNOTES,
        REWRITTEN,
        DELETED
    }

    private static final List<String> OTHER_WORDS = List.of(
            "herring bakery umbrella quietly sang purple kettle gardener sleeps Sunday melon dances".split(" "));

    private StringBuilder text;
    private List<Integer> origins;

    private Mutant(String original) {
        text = new StringBuilder(original);
        origins = new ArrayList<>(IntStream.range(0, original.length()).boxed().toList());
    }

    /// The original after changes of one kind.
    ///
    /// @param quote the passage that is deleted where that is the kind
    static Mutant of(String original, Kind kind, Range quote, Random random) {
        Mutant mutant = new Mutant(original);
        switch (kind) {
            case TYPOS -> mutant.letters(0.02, random, c -> String.valueOf((char) (c + 1 + random.nextInt(3))));
            case OCR -> mutant.ocr(random);
            case QUOTES -> mutant.typography();
            case WIDTH -> mutant.width(30 + random.nextInt(40), random);
            case CASE -> mutant.letters(0.3, random, c -> String.valueOf(c).toUpperCase(java.util.Locale.ROOT));
            case WORDS -> mutant.words(0.06, random);
            case LINES_DROPPED -> mutant.lines(false, random);
            case LINES_DOUBLED -> mutant.lines(true, random);
            case REORDERED -> mutant.reorder(random);
            case FOOTNOTES -> mutant.footnotes(random);
            case REWRITTEN -> mutant.rewrite(random);
            case DELETED -> mutant.replace(quote.start(), quote.end(), "");
        }
        return mutant;
    }

    String text() {
        return text.toString();
    }

    /// How much of a place came from a passage of the original, 0 to 1.
    double share(Range place, Range passage) {
        return (double) origins.subList(place.start(), place.end()).stream()
                        .filter(passage::contains)
                        .count()
                / place.length();
    }

    /// How much of a passage of the original is still there, 0 to 1.
    double surviving(Range passage) {
        return (double) origins.stream().filter(passage::contains).distinct().count() / passage.length();
    }

    private void replace(int start, int end, String by) {
        int origin = start < end && by.length() == end - start ? start : -1;
        text.replace(start, end, by);
        List<Integer> replaced = origins.subList(start, end);
        List<Integer> kept = origin < 0 ? List.of() : List.copyOf(replaced);
        replaced.clear();
        for (int i = 0; i < by.length(); i++) {
            origins.add(start + i, i < kept.size() ? kept.get(i) : -1);
        }
    }

    private interface Change {
        String of(char c);
    }

    private void letters(double rate, Random random, Change change) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Character.isLetter(text.charAt(i)) && random.nextDouble() < rate) {
                replace(i, i + 1, change.of(text.charAt(i)));
            }
        }
    }

    private void ocr(Random random) {
        String[][] confusions = {{"rn", "m"}, {"m", "rn"}, {"l", "1"}, {"e", "c"}, {"h", "li"}, {"и", "н"}, {"т", "m"}};
        for (String[] confusion : confusions) {
            for (int at = text.lastIndexOf(confusion[0]); at > 0; at = text.lastIndexOf(confusion[0], at - 1)) {
                if (random.nextInt(4) == 0) {
                    replace(at, at + confusion[0].length(), confusion[1]);
                }
            }
        }
    }

    private void typography() {
        for (int i = text.length() - 1; i >= 0; i--) {
            switch (text.charAt(i)) {
                case '“', '”', '«', '»' -> replace(i, i + 1, "\"");
                case '’', '‘' -> replace(i, i + 1, "'");
                case '–', '—' -> {
                    replace(i, i + 1, "-");
                    replace(i + 1, i + 1, "-");
                }
                case ' ' -> replace(i, i + 1, i % 5 == 0 ? "\u00A0" : " ");
                default -> {}
            }
        }
    }

    private void width(int width, Random random) {
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            column = text.charAt(i) == '\n' ? 0 : column + 1;
            boolean inWord = i > 0 && Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1));
            if (column > width && text.charAt(i) == ' ') {
                replace(i, i + 1, "\n");
                column = 0;
            } else if (column > width && inWord && random.nextInt(3) == 0) {
                replace(i, i, "-\n");
                column = 0;
            }
        }
    }

    private void words(double rate, Random random) {
        for (int end = text.length(); end > 0; ) {
            int start = text.lastIndexOf(" ", end - 1);
            if (random.nextDouble() < rate && end - start > 3) {
                replace(start + 1, end, "quite another".substring(random.nextInt(6)));
            }
            end = Math.max(0, start);
        }
    }

    /// Stretches of 60 characters, as lines would be.
    private void lines(boolean doubled, Random random) {
        for (int start = text.length() - 60; start >= 0; start -= 60) {
            if (random.nextInt(12) == 0) {
                List<Integer> line = List.copyOf(origins.subList(start, start + 60));
                String words = text.substring(start, start + 60);
                if (doubled) {
                    text.insert(start, words);
                    origins.addAll(start, line);
                } else {
                    replace(start, start + 60, "");
                }
            }
        }
    }

    private List<Range> paragraphs() {
        List<Range> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", start)) {
            paragraphs.add(new Range(start, end + 2));
            start = end + 2;
        }
        paragraphs.add(new Range(start, text.length()));
        return paragraphs;
    }

    private void reorder(Random random) {
        List<Range> order = new ArrayList<>(paragraphs());
        java.util.Collections.shuffle(order, random);
        StringBuilder newText = new StringBuilder();
        List<Integer> newOrigins = new ArrayList<>();
        for (Range paragraph : order) {
            newText.append(text, paragraph.start(), paragraph.end());
            newOrigins.addAll(origins.subList(paragraph.start(), paragraph.end()));
        }
        text = newText;
        origins = newOrigins;
    }

    private void footnotes(Random random) {
        int number = 90;
        for (int at = text.lastIndexOf(". "); at > 0; at = text.lastIndexOf(". ", at - 1)) {
            if (random.nextInt(3) == 0) {
                replace(at + 1, at + 1, random.nextBoolean() ? "[" + number-- + "]" : "¹");
            }
        }
    }

    /// Every third paragraph in other words.
    private void rewrite(Random random) {
        List<Range> paragraphs = paragraphs();
        for (Range paragraph : paragraphs.reversed()) {
            if (random.nextInt(3) == 0) {
                String other = Texts.invented(OTHER_WORDS, paragraph.length() / 7, random) + "\n\n";
                replace(paragraph.start(), paragraph.end(), other);
            }
        }
    }
}
