package org.variorum.exchange.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.variorum.model.Stance;

/// Puts words, rules and signs on one page. Places are points from the upper left corner.
final class Painter {
    /// The share of a radius at which a cubic curve is nearest to a circle.
    private static final double ROUND = 0.5523;

    private final PDPageContentStream out;
    private final Faces faces;
    private final double height;

    Painter(PDPageContentStream out, Faces faces, double height) {
        this.out = out;
        this.faces = faces;
        this.height = height;
    }

    /// @param y of the top of the first line
    /// @return the place under the last line
    double lines(List<Line> lines, double x, double y) throws IOException {
        double at = y;
        for (Line line : lines) {
            for (Line.Set set : line.pieces()) {
                switch (set.piece()) {
                    case Piece.Word word -> text(word.text(), word.style(), x + set.x(), at + line.ascent());
                    case Piece.Sign sign -> sign(sign, x + set.x(), at + line.ascent());
                    case Piece.End _ -> {}
                }
            }
            at += line.height() + line.after();
        }
        return at;
    }

    /// @param y of the base line
    void text(String text, Style style, double x, double y) throws IOException {
        String settable = faces.settable(text, style);
        if (settable.isEmpty()) {
            return;
        }
        fill(style.ink());
        out.beginText();
        out.setFont(faces.font(style.face()), (float) style.size());
        out.newLineAtOffset((float) x, (float) (height - y + style.rise()));
        // Letter by letter: joined into ligatures they would be narrower than measured, and could not be copied.
        out.showTextWithPositioning(
                settable.codePoints().mapToObj(Character::toString).toArray());
        out.endText();
    }

    double width(String text, Style style) {
        return faces.width(text, style);
    }

    /// The text, or as much of it as has room, with an ellipsis.
    String fitting(String text, Style style, double most) {
        if (width(text, style) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", style) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    void rule(double x1, double y1, double x2, double y2) throws IOException {
        stroke(Style.Ink.RUBRIC, 0.56);
        out.moveTo((float) x1, (float) (height - y1));
        out.lineTo((float) x2, (float) (height - y2));
        out.stroke();
    }

    /// A stance, as it is drawn on the screen: in a box of 10, here of the sign's size.
    void sign(Piece.Sign sign, double x, double y) throws IOException {
        double unit = sign.size() / 10;
        double cx = x + 5 * unit;
        double cy = height - y + 4.6 * unit;
        Style.Ink ink = ink(sign.stance());
        switch (sign.stance()) {
            case AFFIRMS -> {
                fill(ink);
                circle(cx, cy, 4.4 * unit);
                out.fill();
            }
            case QUALIFIES -> {
                fill(ink);
                half(cx, cy, 3.8 * unit);
                out.fill();
                stroke(ink, 1.3 * unit);
                circle(cx, cy, 3.8 * unit);
                out.stroke();
            }
            case OTHERWISE -> {
                fill(ink);
                out.moveTo((float) cx, (float) (cy + 4.1 * unit));
                out.lineTo((float) (cx + 4.5 * unit), (float) (cy - 3.9 * unit));
                out.lineTo((float) (cx - 4.5 * unit), (float) (cy - 3.9 * unit));
                out.closePath();
                out.fill();
            }
            case DISPUTES -> {
                stroke(ink, 2 * unit);
                out.setLineCapStyle(1);
                double arm = 3.6 * unit;
                out.moveTo((float) (cx - arm), (float) (cy - arm));
                out.lineTo((float) (cx + arm), (float) (cy + arm));
                out.moveTo((float) (cx - arm), (float) (cy + arm));
                out.lineTo((float) (cx + arm), (float) (cy - arm));
                out.stroke();
                out.setLineCapStyle(0);
            }
            case SILENT -> {
                stroke(ink, 1.2 * unit);
                out.setLineDashPattern(new float[] {(float) (1.6 * unit), (float) (1.5 * unit)}, 0);
                circle(cx, cy, 3.9 * unit);
                out.stroke();
                out.setLineDashPattern(new float[0], 0);
            }
        }
    }

    private static Style.Ink ink(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> Style.Ink.AFFIRMS;
            case QUALIFIES -> Style.Ink.QUALIFIES;
            case OTHERWISE -> Style.Ink.OTHERWISE;
            case DISPUTES -> Style.Ink.DISPUTES;
            case SILENT -> Style.Ink.SILENT;
        };
    }

    private void circle(double x, double y, double r) throws IOException {
        double k = r * ROUND;
        out.moveTo((float) (x + r), (float) y);
        curve(x + r, y + k, x + k, y + r, x, y + r);
        curve(x - k, y + r, x - r, y + k, x - r, y);
        curve(x - r, y - k, x - k, y - r, x, y - r);
        curve(x + k, y - r, x + r, y - k, x + r, y);
        out.closePath();
    }

    /// The left half of a disc.
    private void half(double x, double y, double r) throws IOException {
        double k = r * ROUND;
        out.moveTo((float) x, (float) (y + r));
        curve(x - k, y + r, x - r, y + k, x - r, y);
        curve(x - r, y - k, x - k, y - r, x, y - r);
        out.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    private void fill(Style.Ink ink) throws IOException {
        out.setNonStrokingColor((ink.rgb >> 16 & 255) / 255f, (ink.rgb >> 8 & 255) / 255f, (ink.rgb & 255) / 255f);
    }

    private void stroke(Style.Ink ink, double width) throws IOException {
        out.setStrokingColor((ink.rgb >> 16 & 255) / 255f, (ink.rgb >> 8 & 255) / 255f, (ink.rgb & 255) / 255f);
        out.setLineWidth((float) width);
    }
}
