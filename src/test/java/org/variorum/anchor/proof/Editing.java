package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.variorum.anchor.proof.Tracked.Pen;
import org.variorum.model.Range;

/// Changes of what is said: words, sentences, paragraphs.
final class Editing {
    private Editing() {}

    /// About one word in sixteen is another, one is left out, one is new.
    static Tracked words(Tracked text, Random random) {
        Pen pen = new Pen(text);
        String all = text.text();
        for (Range word : Pieces.words(all, new Range(0, all.length()))) {
            int end = Words.end(all, word);
            switch (random.nextInt(48)) {
                case 0, 1, 2 -> {
                    pen.instead(word.start(), end, Words.one(all, random).strip());
                    pen.keep(end, word.end());
                }
                case 3 -> pen.keep(end, word.end());
                case 4 -> {
                    pen.add(Words.one(all, random));
                    pen.keep(word.start(), word.end());
                }
                default -> pen.keep(word.start(), word.end());
            }
        }
        return pen.done();
    }

    /// After one sentence in seven a new one, half of them like another of the text.
    static Tracked sentencesInserted(Tracked text, Random random) {
        Pen pen = new Pen(text);
        String all = text.text();
        List<Range> sentences = Pieces.sentences(all);
        for (Range sentence : sentences) {
            int end = Words.end(all, sentence);
            pen.keep(sentence.start(), end);
            if (random.nextInt(7) == 0) {
                Range like = sentences.get(random.nextInt(sentences.size()));
                pen.add(" ");
                pen.add((random.nextBoolean()
                                ? Words.varied(all, like, 0.3, random)
                                : Words.like(all, 5 + random.nextInt(20), random) + ".")
                        .strip());
            }
            pen.keep(end, sentence.end());
        }
        return pen.done();
    }

    /// One sentence in eight is gone.
    static Tracked sentencesDeleted(Tracked text, Random random) {
        Pen pen = new Pen(text);
        for (Range sentence : Pieces.sentences(text.text())) {
            if (random.nextInt(8) != 0) {
                pen.keep(sentence.start(), sentence.end());
            }
        }
        return pen.done();
    }

    /// Some paragraphs elsewhere, or all of them.
    static Tracked reordered(Tracked text, Random random) {
        List<Range> order = new ArrayList<>(Pieces.paragraphs(text.text()));
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        } else {
            for (int moves = 1 + order.size() / 8; moves > 0; moves--) {
                Range moved = order.remove(random.nextInt(order.size()));
                order.add(random.nextInt(order.size() + 1), moved);
            }
        }
        Pen pen = new Pen(text);
        for (Range paragraph : order) {
            pen.keep(paragraph.start(), paragraph.end());
            boolean endsALine = text.text().charAt(paragraph.end() - 1) == '\n';
            pen.add(endsALine ? "" : "\n");
        }
        return pen.done();
    }

    /// A third of the paragraphs anew: most words changed, the others where they were, or all of them others.
    static Tracked rewritten(Tracked text, Random random) {
        Pen pen = new Pen(text);
        String all = text.text();
        for (Range paragraph : Pieces.paragraphs(all)) {
            int end = Words.end(all, paragraph);
            if (random.nextInt(3) != 0 || end == paragraph.start()) {
                pen.keep(paragraph.start(), paragraph.end());
                continue;
            }
            boolean some = random.nextBoolean();
            for (Range word : Pieces.words(all, new Range(paragraph.start(), end))) {
                if (some && random.nextInt(5) < 2) {
                    pen.keep(word.start(), word.end());
                } else {
                    pen.add(Words.one(all, random));
                }
            }
            pen.keep(end, paragraph.end());
        }
        return pen.done();
    }

    /// Without some stretches.
    static Tracked without(Tracked text, List<Range> stretches) {
        Pen pen = new Pen(text);
        boolean[] gone = new boolean[text.text().length()];
        for (Range stretch : stretches) {
            java.util.Arrays.fill(gone, stretch.start(), stretch.end(), true);
        }
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                pen.keep(i, i + 1);
            }
        }
        return pen.done();
    }
}
