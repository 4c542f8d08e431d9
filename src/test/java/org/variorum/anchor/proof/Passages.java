package org.variorum.anchor.proof;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.variorum.model.Range;

/// Passages as readers select them: 5 to 500 characters, mostly whole words or sentences, sometimes cut
/// anywhere, some over the ends of paragraphs.
final class Passages {
    static final int SHORTEST = 5;
    static final int LONGEST = 500;

    private Passages() {}

    static List<Range> of(String text, int count, Random random) {
        return in(text, new Range(0, text.length()), count, random);
    }

    /// Passages of one sentence; the first is the whole of it.
    static List<Range> inside(String text, Range sentence, int count, Random random) {
        List<Range> passages = new ArrayList<>(in(text, sentence, count - 1, random));
        Range whole = trim(text, sentence);
        if (whole.length() <= LONGEST) {
            passages.addFirst(whole);
        }
        return passages;
    }

    private static List<Range> in(String text, Range part, int count, Random random) {
        List<Range> passages = new ArrayList<>();
        for (int tries = 0; passages.size() < count && tries < count * 4; tries++) {
            int length = length(Math.min(LONGEST, part.length()), random);
            int start = part.start() + random.nextInt(Math.max(1, part.length() - length));
            Range rough = new Range(start, Math.min(part.end(), start + length));
            Range passage =
                    trim(text, random.nextInt(5) == 0 ? wholeCharacters(text, rough) : wholeWords(text, rough, part));
            if (passage.length() >= SHORTEST && passage.length() <= LONGEST && letters(text, passage) >= 3) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /// As many of 5 to 10 characters as of 50 to 100.
    private static int length(int most, Random random) {
        double part = random.nextDouble();
        return (int) Math.round(SHORTEST * Math.pow((double) Math.max(SHORTEST, most) / SHORTEST, part));
    }

    static int letters(String text, Range range) {
        return (int) text.substring(range.start(), range.end())
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static Range wholeWords(String text, Range rough, Range part) {
        int start = rough.start();
        int end = rough.end();
        while (start > part.start() && !gap(text, start) && start > rough.start() - 30) {
            start--;
        }
        while (end < part.end() && !gap(text, end) && end < rough.end() + 30) {
            end++;
        }
        return wholeCharacters(text, new Range(start, end));
    }

    private static boolean gap(String text, int offset) {
        return !Character.isLetterOrDigit(text.charAt(offset - 1))
                || !Character.isLetterOrDigit(text.charAt(offset))
                || Character.isIdeographic(text.charAt(offset));
    }

    private static Range wholeCharacters(String text, Range rough) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int from = Math.max(0, rough.start() - 40);
        String near = text.substring(from, Math.min(text.length(), rough.end() + 40));
        characters.setText(near);
        int start = characters.isBoundary(rough.start() - from)
                ? rough.start()
                : from + characters.preceding(rough.start() - from);
        int end = characters.isBoundary(rough.end() - from)
                ? rough.end()
                : from + characters.following(rough.end() - from);
        return new Range(start, end);
    }

    static Range trim(String text, Range range) {
        int end = range.end();
        int start = range.start();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Range(start, end);
    }
}
