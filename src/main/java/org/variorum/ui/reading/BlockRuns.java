package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.variorum.model.StyleSpan.Kind;
import org.variorum.ui.kit.Prose;

/// The runs of a block: fonts by code, so that a block can be measured outside the window; colours by style
/// class.
final class BlockRuns {
    private BlockRuns() {}

    /// @param longest characters in a run; what is longer is cut between words
    static List<Text> of(ShownBlock shown, BlockLook look, int longest) {
        List<Text> runs = new ArrayList<>();
        for (ShownBlock.Piece piece : shown.pieces()) {
            List<Text> made = new ArrayList<>();
            for (String part : parts(piece.text(), longest)) {
                made.addAll(Prose.runs(part, shown.isComplex(), font(piece, look), styleClass(piece, look)));
            }
            if (piece.mark()) {
                made.forEach(run -> run.setTranslateY(-0.35 * look.size()));
            }
            runs.addAll(made);
        }
        return runs;
    }

    private static List<String> parts(String text, int longest) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > longest) {
            int space = text.lastIndexOf(' ', start + longest - 1);
            if (space <= start) {
                break;
            }
            parts.add(text.substring(start, space + 1));
            start = space + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static Font font(ShownBlock.Piece piece, BlockLook look) {
        double size = look.size();
        BlockLook.Face face = look.face();
        if (piece.mark()) {
            return Font.font(BlockLook.Face.PLAIN.family, size * 0.7);
        }
        if (piece.kinds().contains(Kind.GAP)) {
            return Font.font(BlockLook.Face.READING.family, look.isTinted() ? size * 15 / 13 : size);
        }
        if (piece.label()) {
            size *= 11.5 / 13;
        } else if (piece.kinds().contains(Kind.EDITOR) && face != BlockLook.Face.PLAIN) {
            face = BlockLook.Face.PLAIN;
            size *= 0.94;
        }
        if (piece.kinds().contains(Kind.CODE)) {
            return Font.font("monospace", size * 0.9);
        }
        String family = piece.kinds().contains(Kind.BOLD) ? face.bold : face.family;
        return piece.kinds().contains(Kind.ITALIC)
                ? Font.font(family, FontPosture.ITALIC, size)
                : Font.font(family, size);
    }

    private static String styleClass(ShownBlock.Piece piece, BlockLook look) {
        if (piece.mark()) {
            return "footnote-mark";
        }
        if (piece.kinds().contains(Kind.GAP)) {
            return "gap-sign";
        }
        if (piece.label()) {
            return "gap-label";
        }
        if (piece.kinds().contains(Kind.EDITOR)) {
            return "editor";
        }
        return piece.kinds().contains(Kind.LINK) ? "link" : look.styleClass();
    }
}
