package org.variorum.ui.reading;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.model.Block;
import org.variorum.ui.kit.Prose;

/// What stands beside and behind a block's text: its number, a list's bullet, the tint of a gap with its
/// dashed line, the hairline before the footnotes.
final class CellFrame extends Region {
    /// Where a paragraph's number ends, left of the text.
    private static final double NUMBER_GAP = 11;

    private static final double TINT_OUT = 10;

    private final Region tint = new Region();
    private final Line dashes = new Line();
    private final Line hairline = new Line();
    private final Text number = Prose.runs("0", "paragraph-number").getFirst();
    private final Text label = Prose.runs("0", "block-label").getFirst();
    private double left;
    private double width;
    private BlockLook look = BlockLook.of(new Block(Block.Kind.PARAGRAPH, 0, 0, 0, 0, ""), 15, false, false);

    CellFrame() {
        setMouseTransparent(true);
        tint.getStyleClass().add("gap-block");
        dashes.getStyleClass().add("gap-dashes");
        hairline.getStyleClass().add("footnote-rule");
        List.of(tint, dashes, hairline, number, label).forEach(node -> node.setManaged(false));
        getChildren().addAll(tint, dashes, hairline, number, label);
    }

    void show(Block block, BlockLook look, boolean rule, double left, double width) {
        this.look = look;
        this.left = left;
        this.width = width;
        double k = look.size() / (look.face() == BlockLook.Face.PLAIN ? 13 : BlockLook.DESIGNED);
        number.setVisible(block.isNumbered());
        if (block.isNumbered()) {
            number.setFont(Font.font(BlockLook.Face.PLAIN.family, 11 * Math.min(1.4, Math.max(1, k))));
            number.setText(Integer.toString(block.number()));
        }
        label.setVisible(!block.label().isEmpty());
        if (!block.label().isEmpty()) {
            boolean note = block.kind() == Block.Kind.FOOTNOTE;
            label.setFont(Font.font(
                    note ? BlockLook.Face.PLAIN.family : look.face().family, note ? look.size() * 0.85 : look.size()));
            label.setText(block.label());
        }
        tint.setVisible(look.isTinted());
        dashes.setVisible(block.kind() == Block.Kind.GAP);
        hairline.setVisible(rule);
    }

    /// Places everything level with the text.
    void place(Measured measured, TextFlow flow) {
        double first = measured.tops()[0];
        double lineMiddle = first + firstLine(flow) / 2;
        if (number.isVisible()) {
            place(number, left - NUMBER_GAP, lineMiddle);
        }
        if (label.isVisible()) {
            place(label, left + look.left() - 6, first + firstLine(flow) / 2);
        }
        if (tint.isVisible()) {
            double top = first - look.pad();
            double height = measured.height() - look.below() - top;
            tint.resizeRelocate(left - TINT_OUT, Math.round(top), width + TINT_OUT, Math.round(height));
        }
        if (dashes.isVisible()) {
            Rectangle2D line = flow.getLayoutInfo().getTextLine(0, false).bounds();
            double y = Math.round(lineMiddle) + 0.5;
            dashes.setVisible(line.getMaxX() + 20 < width);
            dashes.setStartX(left + line.getMaxX() + 8);
            dashes.setEndX(left + width - 10);
            dashes.setStartY(y);
            dashes.setEndY(y);
        }
        if (hairline.isVisible()) {
            double y = Math.round(look.above() / 2) + 0.5;
            hairline.setStartX(left);
            hairline.setEndX(left + 60);
            hairline.setStartY(y);
            hairline.setEndY(y);
        }
    }

    private static double firstLine(TextFlow flow) {
        return flow.getLayoutInfo().getTextLine(0, false).bounds().getHeight();
    }

    /// Right-aligned, its middle at a level.
    private static void place(Text text, double right, double middle) {
        double w = text.getLayoutBounds().getWidth();
        double h = text.getLayoutBounds().getHeight();
        text.relocate(Math.round(right - w), Math.round(middle - h / 2 + 1));
    }
}
