package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.anchor.proof.Tracked.Pen;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

/// Sentences that get a look-alike, some words changed, elsewhere in their text: then one of the two is deleted.
final class Twins {
    private static final int MOST = 8;

    private Twins() {}

    /// @param alone whether it is the passage's own sentence that is deleted, so that the look-alike alone is left
    static Question question(DocumentText original, boolean alone, Random random) {
        List<Range> sentences = Pieces.sentences(original.text());
        Pen pen = new Pen(Tracked.of(original.text()));
        boolean[] own = new boolean[sentences.size()];
        List<Range> twins = new ArrayList<>();
        List<Range> singles = new ArrayList<>();
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, sentences.size() / 8); i++) {
            int one = random.nextInt(sentences.size());
            if (!own[one] && sentences.get(one).length() > 30) {
                own[one] = true;
                chosen.add(one);
            }
        }
        int[] after = chosen.stream()
                .mapToInt(one -> elsewhere(one, sentences.size(), random))
                .toArray();
        for (int i = 0; i < sentences.size(); i++) {
            Range sentence = sentences.get(i);
            if (own[i]) {
                singles.add(new Range(pen.length(), pen.length() + sentence.length()));
            }
            pen.keep(sentence.start(), sentence.end());
            for (int twin = 0; twin < after.length; twin++) {
                if (after[twin] == i) {
                    int start = pen.length();
                    pen.add(varied(original.text(), sentences.get(chosen.get(twin)), random));
                    twins.add(new Range(start, pen.length()));
                }
            }
        }
        Tracked with = pen.done();
        DocumentText before = with.document(original);
        List<Range> passages = new ArrayList<>();
        for (Range single : singles) {
            passages.addAll(Passages.inside(before.text(), single, 2, random));
        }
        return Question.of(before, passages, Editing.without(Tracked.of(before.text()), alone ? singles : twins));
    }

    /// Not beside it: of two of the same side by side nobody could say which one was deleted.
    private static int elsewhere(int one, int of, Random random) {
        int other = random.nextInt(of);
        return Math.abs(other - one) > 2 ? other : elsewhere(one, of, random);
    }

    /// With one to three words changed for others of the text, or none.
    private static String varied(String text, Range sentence, Random random) {
        List<Range> words = Pieces.words(text, sentence);
        StringBuilder varied = new StringBuilder();
        int changes = random.nextInt(4);
        List<Integer> changed = random.ints(changes, 0, words.size()).boxed().toList();
        for (int i = 0; i < words.size(); i++) {
            Range word = words.get(i);
            varied.append(changed.contains(i) ? Words.one(text, random) : text.substring(word.start(), word.end()));
        }
        return varied.toString();
    }
}
