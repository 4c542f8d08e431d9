package org.variorum.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Block;
import org.variorum.model.Page;
import org.variorum.model.StyleSpan;

/// The parts of a document's text as bytes, compact and exact.
///
/// Kinds are written by name, so that the order of the enums may change. The numbers of pages' boxes are written
/// one coordinate after the other and byte by byte: neighbours share their heights and lines, which then deflates
/// well.
final class PackedText {
    private PackedText() {}

    static byte[] text(String text) {
        return Deflated.write(out -> Deflated.words(out, text));
    }

    static String text(byte[] bytes) {
        return Deflated.read(bytes, Deflated::words);
    }

    static byte[] blocks(List<Block> blocks) {
        return Deflated.write(out -> {
            Deflated.number(out, blocks.size());
            int last = 0;
            for (Block block : blocks) {
                Deflated.words(out, block.kind().name());
                last = range(out, block.start(), block.end(), last);
                Deflated.number(out, block.number());
                Deflated.number(out, block.level());
                Deflated.words(out, block.label());
            }
        });
    }

    static List<Block> blocks(byte[] bytes) {
        return Deflated.read(bytes, in -> {
            int count = Deflated.number(in);
            List<Block> blocks = new ArrayList<>();
            int last = 0;
            for (int i = 0; i < count; i++) {
                Block.Kind kind = Block.Kind.valueOf(Deflated.words(in));
                int start = last + Deflated.number(in);
                last = start + Deflated.number(in);
                blocks.add(new Block(kind, start, last, Deflated.number(in), Deflated.number(in), Deflated.words(in)));
            }
            return blocks;
        });
    }

    static byte[] spans(List<StyleSpan> spans) {
        return Deflated.write(out -> {
            Deflated.number(out, spans.size());
            int last = 0;
            for (StyleSpan span : spans) {
                Deflated.words(out, span.kind().name());
                last = range(out, span.start(), span.end(), last);
                Deflated.words(out, span.data());
            }
        });
    }

    static List<StyleSpan> spans(byte[] bytes) {
        return Deflated.read(bytes, in -> {
            int count = Deflated.number(in);
            List<StyleSpan> spans = new ArrayList<>();
            int last = 0;
            for (int i = 0; i < count; i++) {
                StyleSpan.Kind kind = StyleSpan.Kind.valueOf(Deflated.words(in));
                int start = last + Deflated.number(in);
                last = start + Deflated.number(in);
                spans.add(new StyleSpan(kind, start, last, Deflated.words(in)));
            }
            return spans;
        });
    }

    private static int range(DataOutputStream out, int start, int end, int last) throws IOException {
        Deflated.number(out, start - last);
        Deflated.number(out, end - start);
        return end;
    }

    static byte[] pages(List<Page> pages) {
        return Deflated.write(out -> {
            Deflated.number(out, pages.size());
            for (Page page : pages) {
                Deflated.number(out, page.index());
                Deflated.words(out, page.label());
                out.writeDouble(page.width());
                out.writeDouble(page.height());
                Deflated.number(out, page.start());
                Deflated.number(out, page.end());
                boxes(out, page.boxes());
            }
        });
    }

    static List<Page> pages(byte[] bytes) {
        return Deflated.read(bytes, in -> {
            int count = Deflated.number(in);
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int index = Deflated.number(in);
                String label = Deflated.words(in);
                double width = in.readDouble();
                double height = in.readDouble();
                int start = Deflated.number(in);
                int end = Deflated.number(in);
                pages.add(new Page(index, label, width, height, start, end, boxes(in, 4 * (end - start))));
            }
            return pages;
        });
    }

    private static void boxes(DataOutputStream out, float[] boxes) throws IOException {
        byte[] plane = new byte[boxes.length / 4];
        for (int coordinate = 0; coordinate < 4; coordinate++) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                for (int i = 0; i < plane.length; i++) {
                    plane[i] = (byte) (Float.floatToRawIntBits(boxes[4 * i + coordinate]) >>> shift);
                }
                out.write(plane);
            }
        }
    }

    private static float[] boxes(DataInputStream in, int count) throws IOException {
        int[] bits = new int[count];
        byte[] plane = new byte[count / 4];
        for (int coordinate = 0; coordinate < 4; coordinate++) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                in.readFully(plane);
                for (int i = 0; i < plane.length; i++) {
                    bits[4 * i + coordinate] |= (plane[i] & 0xff) << shift;
                }
            }
        }
        float[] boxes = new float[count];
        for (int i = 0; i < count; i++) {
            boxes[i] = Float.intBitsToFloat(bits[i]);
        }
        return boxes;
    }
}
