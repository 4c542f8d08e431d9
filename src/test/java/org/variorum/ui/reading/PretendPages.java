package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.ui.kit.PageSource;

/// A pretend document: pages of 300 by 400 points, each with paragraphs in lines of 30 letters, each letter a
/// dark box.
final class PretendPages implements PageSource {
    static final double WIDTH = 300;
    static final double HEIGHT = 400;
    private static final double LETTER = 7;
    private static final double LINE = 16;
    private static final double LEFT = 45;
    private static final double TOP = 50;
    private static final String PARAGRAPH =
            "We left the Security Council with a fourfold aim, and four aims are more than most have";

    final List<Integer> drawn = new ArrayList<>();
    int broken = -1;
    int lastWidth;

    static DocumentText text(int pages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            int pageStart = text.length();
            List<float[]> boxes = new ArrayList<>();
            double y = TOP;
            for (int p = 0; p < 3; p++) {
                int start = text.length();
                for (int at = 0; at < PARAGRAPH.length(); at++) {
                    int column = at % 30;
                    double line = y + LINE * (at / 30);
                    float width = PARAGRAPH.charAt(at) == ' ' && column == 29 ? 0 : (float) LETTER;
                    boxes.add(new float[] {(float) (LEFT + LETTER * column), (float) line, width, 12});
                    text.append(PARAGRAPH.charAt(at));
                }
                blocks.add(new Block(Block.Kind.PARAGRAPH, start, text.length(), blocks.size() + 1, 0, ""));
                y += 4 * LINE;
                if (i + 1 < pages || p < 2) {
                    text.append('\n');
                    boxes.add(new float[4]);
                }
            }
            float[] flat = new float[4 * boxes.size()];
            for (int b = 0; b < boxes.size(); b++) {
                System.arraycopy(boxes.get(b), 0, flat, 4 * b, 4);
            }
            made.add(new Page(i, Integer.toString(i + 1), WIDTH, HEIGHT, pageStart, text.length(), flat));
        }
        return new DocumentText(text.toString(), blocks, List.of(), made, "pretend/1");
    }

    @Override
    public Picture draw(int page, double scale, BooleanSupplier cancelled) {
        if (page == broken) {
            throw new IllegalStateException("This page is pretending.");
        }
        drawn.add(page);
        int width = (int) Math.round(WIDTH * scale);
        int height = (int) Math.round(HEIGHT * scale);
        lastWidth = width;
        int[] data = new int[width * height];
        Arrays.fill(data, 0xFFFFFFFF);
        for (int p = 0; p < 3; p++) {
            for (int at = 0; at < PARAGRAPH.length(); at++) {
                if (PARAGRAPH.charAt(at) != ' ') {
                    double x = LEFT + LETTER * (at % 30) + 1.5;
                    double y = TOP + 4 * LINE * p + LINE * (at / 30) + 3;
                    fill(data, width, height, x * scale, y * scale, (x + 4) * scale, (y + 6) * scale);
                }
            }
        }
        return new Picture(width, height, data);
    }

    private static void fill(int[] data, int width, int height, double x0, double y0, double x1, double y1) {
        for (int y = (int) y0; y < Math.min(y1, height); y++) {
            for (int x = (int) x0; x < Math.min(x1, width); x++) {
                data[y * width + x] = 0xFF222222;
            }
        }
    }

    @Override
    public void close() {}
}
