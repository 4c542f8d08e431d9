package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Range;

/// The words of a folded text, and where they stand in it: runs of letters and digits with their marks.
record Tokens(List<String> words, List<Range> places) {
    static Tokens of(String folded) {
        List<String> words = new ArrayList<>();
        List<Range> places = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            while (end < folded.length() && isPart(folded.codePointAt(end))) {
                end += Character.charCount(folded.codePointAt(end));
            }
            if (end > at) {
                words.add(folded.substring(at, end));
                places.add(new Range(at, end));
                at = end;
            } else {
                at += Character.charCount(folded.codePointAt(at));
            }
        }
        return new Tokens(words, places);
    }

    private static boolean isPart(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /// Where `phrase` stands, its last word perhaps only begun; offsets into the folded text.
    List<Range> find(List<String> phrase) {
        List<Range> found = new ArrayList<>();
        int last = phrase.size() - 1;
        for (int i = 0; i + last < words.size(); i++) {
            if (words.get(i + last).startsWith(phrase.get(last))
                    && words.subList(i, i + last).equals(phrase.subList(0, last))) {
                int end = places.get(i + last).start() + phrase.get(last).length();
                found.add(new Range(places.get(i).start(), end));
            }
        }
        return found;
    }
}
