package org.variorum.anchor.proof;

import java.util.List;
import java.util.Random;
import org.variorum.anchor.proof.Tracked.Pen;
import org.variorum.model.Range;

/// Changes of the printed page: lines, notes, running heads.
final class Layout {
    private Layout() {}

    /// Lines of another width, words divided at their ends.
    static Tracked width(Tracked text, Random random) {
        int width = 30 + random.nextInt(45);
        Pen pen = new Pen(text);
        String all = text.text();
        int column = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            column = c == '\n' ? 0 : column + 1;
            if (column > width && c == ' ') {
                pen.respell(i, i + 1, "\n");
                column = 0;
                continue;
            }
            if (column > width && insideAWord(all, i)) {
                boolean ideograph = Character.isIdeographic(c);
                if (ideograph || (c < 0x590 && random.nextInt(3) == 0)) {
                    pen.add(ideograph ? "\n" : "-\n");
                    column = 0;
                }
            }
            pen.keep(i, i + 1);
        }
        return pen.done();
    }

    private static boolean insideAWord(String text, int at) {
        return at > 1
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1));
    }

    /// About one line in twelve is missing.
    static Tracked linesDropped(Tracked text, Random random) {
        return lines(text, 0, random);
    }

    /// About one line in twelve stands twice.
    static Tracked linesDoubled(Tracked text, Random random) {
        return lines(text, 2, random);
    }

    private static Tracked lines(Tracked text, int times, Random random) {
        Pen pen = new Pen(text);
        for (Range line : Pieces.lines(text.text(), 45 + random.nextInt(40))) {
            int copies = random.nextInt(12) == 0 ? times : 1;
            for (int i = 0; i < copies; i++) {
                pen.keep(line.start(), line.end());
            }
        }
        return pen.done();
    }

    /// Marks after sentences, and the notes themselves where a page ends, wherever that falls.
    static Tracked footnotes(Tracked text, Random random) {
        Pen pen = new Pen(text);
        boolean raised = random.nextBoolean();
        int mark = 1;
        int noted = 1;
        int page = 1400 + random.nextInt(1200);
        int left = page;
        for (Range sentence : Pieces.sentences(text.text())) {
            int end = Words.end(text.text(), sentence);
            pen.keep(sentence.start(), end);
            if (random.nextInt(4) == 0 && end > sentence.start()) {
                pen.add(raised ? superscript(mark) : "[" + mark + "]");
                mark++;
            }
            pen.keep(end, sentence.end());
            left -= sentence.length();
            if (left < 0 && noted < mark) {
                pen.add("\n");
                for (; noted < mark; noted++) {
                    String note = Words.like(text.text(), 6 + random.nextInt(14), random);
                    pen.add((raised ? superscript(noted) + " " : noted + ". ") + note + "\n");
                }
                left = page;
            }
        }
        return pen.done();
    }

    private static String superscript(int number) {
        StringBuilder raised = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return raised.toString();
    }

    /// A title and a page number between two lines of every page, often in the middle of a sentence.
    static Tracked runningHeads(Tracked text, Random random) {
        Pen pen = new Pen(text);
        String title = Words.like(text.text(), 3 + random.nextInt(3), random).toUpperCase(java.util.Locale.ROOT);
        int page = 20 + random.nextInt(30);
        int number = 11 + random.nextInt(200);
        List<Range> lines = Pieces.lines(text.text(), 60);
        for (int i = 0; i < lines.size(); i++) {
            if (i % page == page / 2) {
                pen.add(number % 2 == 0 ? "\n" + number + " " + title + "\n" : "\n" + title + " " + number + "\n");
                number++;
            }
            pen.keep(lines.get(i).start(), lines.get(i).end());
        }
        return pen.done();
    }
}
