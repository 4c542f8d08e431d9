package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Block;
import org.variorum.model.StyleSpan;
import org.variorum.ui.kit.Prose;

/// A block as it stands on the screen: the canonical text in pieces of one style, with footnote marks put in
/// between. Keeps the way from canonical offsets to places in the shown text and back, which is exact both
/// ways.
final class ShownBlock {
    /// @param mark a footnote's mark, which is no part of the text
    /// @param label the first words of the editors in a gap, beside its sign
    record Piece(String text, Set<StyleSpan.Kind> kinds, boolean mark, boolean label) {}

    /// Editors' words longer than this do not stand beside the sign of a gap.
    private static final int LONGEST_LABEL = 56;

    private final Block block;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private final boolean complex;
    private final boolean rightToLeft;
    // Where marks stand: canonical offset, and length on the screen.
    private final List<int[]> marks = new ArrayList<>();

    /// @param spans those of the block, in order
    ShownBlock(String text, Block block, List<StyleSpan> spans) {
        this.block = block;
        int label = block.kind() == Block.Kind.GAP ? labelEnd(text, block, spans) : block.start();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end(), label));
        for (StyleSpan span : spans) {
            cuts.add(Math.clamp(span.start(), block.start(), block.end()));
            cuts.add(Math.clamp(span.end(), block.start(), block.end()));
        }
        int from = block.start();
        for (int cut : cuts) {
            if (cut > from) {
                String piece = text.substring(from, cut);
                if (from < label) {
                    piece = besideSign(piece, cut == label && label < block.end());
                }
                add(new Piece(piece, kinds(spans, from), false, from < label));
                from = cut;
            }
            marksAt(spans, cut);
        }
        complex = Prose.isComplex(shown);
        rightToLeft = Prose.isRightToLeft(shown);
    }

    /// Spaces that set the editors' words off from the sign of a gap, and end its line; as many characters as
    /// before.
    private static String besideSign(String piece, boolean ends) {
        String apart = piece.startsWith(" ") ? "\u2002" + piece.substring(1) : piece;
        boolean spaced = ends && !apart.isEmpty() && Character.isWhitespace(apart.charAt(apart.length() - 1));
        return spaced ? apart.substring(0, apart.length() - 1) + "\n" : apart;
    }

    private void marksAt(List<StyleSpan> spans, int offset) {
        for (StyleSpan span : spans) {
            if (span.kind() == StyleSpan.Kind.FOOTNOTE_MARK && span.start() == offset) {
                marks.add(new int[] {offset, span.data().length()});
                add(new Piece(span.data(), Set.of(), true, false));
            }
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
        shown.append(piece.text());
    }

    private static Set<StyleSpan.Kind> kinds(List<StyleSpan> spans, int offset) {
        EnumSet<StyleSpan.Kind> kinds = EnumSet.noneOf(StyleSpan.Kind.class);
        for (StyleSpan span : spans) {
            if (span.start() > offset) {
                break;
            }
            if (span.end() > offset) {
                kinds.add(span.kind());
            }
        }
        return kinds;
    }

    /// Where the line of a gap's sign ends: after the first short sentence of the editors, else after the sign.
    private static int labelEnd(String text, Block block, List<StyleSpan> spans) {
        int sign = spans.stream()
                .filter(span -> span.kind() == StyleSpan.Kind.GAP)
                .min(Comparator.comparingInt(StyleSpan::start))
                .map(StyleSpan::end)
                .orElse(block.start());
        int most = Math.min(block.end(), sign + 1 + LONGEST_LABEL);
        if (block.end() <= most) {
            return block.end();
        }
        for (String stops : List.of(".", ";:")) {
            for (int i = sign; i + 1 < most; i++) {
                if (stops.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                    return i + 2;
                }
            }
        }
        return sign < block.end() && text.charAt(sign) == ' ' ? sign + 1 : sign;
    }

    Block block() {
        return block;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String text() {
        return shown.toString();
    }

    boolean isComplex() {
        return complex;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /// The place in the shown text where something that begins at a canonical offset begins: after a
    /// footnote's mark there.
    int startOf(int offset) {
        int at = Math.clamp(offset, block.start(), block.end());
        int shift = 0;
        for (int[] mark : marks) {
            if (mark[0] <= at && at < block.end() || mark[0] < at) {
                shift += mark[1];
            }
        }
        return at - block.start() + shift;
    }

    /// The place in the shown text where something that ends at a canonical offset ends: before a footnote's
    /// mark there.
    int endOf(int offset) {
        int at = Math.clamp(offset, block.start(), block.end());
        int shift = 0;
        for (int[] mark : marks) {
            if (mark[0] < at) {
                shift += mark[1];
            }
        }
        return at - block.start() + shift;
    }

    /// The canonical offset of a place in the shown text; a place inside a footnote's mark is where the mark
    /// stands.
    int offsetOf(int place) {
        int shift = 0;
        for (int[] mark : marks) {
            int begins = mark[0] - block.start() + shift;
            if (place <= begins) {
                break;
            }
            if (place < begins + mark[1]) {
                return mark[0];
            }
            shift += mark[1];
        }
        return Math.clamp(block.start() + place - shift, block.start(), block.end());
    }
}
