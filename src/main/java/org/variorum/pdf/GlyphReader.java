package org.variorum.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Reads the characters of pages in the order in which the file draws them. PDFBox leaves out what is drawn
/// twice for a bold look and puts accents on their letters.
final class GlyphReader extends PDFTextStripper {
    /// No page of print has more; a file that says so is not one.
    private static final int MOST_GLYPHS = 500_000;

    private final BooleanSupplier cancelled;
    private List<Glyph> glyphs = new ArrayList<>();
    private int seen;

    /// One serves for all pages of a file, until one of them fails.
    GlyphReader(BooleanSupplier cancelled) throws IOException {
        this.cancelled = cancelled;
        setStartPage(0);
        setShouldSeparateByBeads(false);
    }

    List<Glyph> read(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        seen = 0;
        processPage(page);
        return glyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++seen <= MOST_GLYPHS) {
            super.processTextPosition(position);
        }
    }

    /// Called by PDFBox at the end of the page.
    @Override
    protected void writePage() {
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                Glyph glyph = glyph(position);
                if (glyph != null) {
                    glyphs.add(glyph);
                }
            }
        }
    }

    private static @Nullable Glyph glyph(TextPosition position) {
        String text = meaning(position.getUnicode());
        Matrix matrix = position.getTextMatrix();
        float[] start = shown(position, matrix.getTranslateX(), matrix.getTranslateY());
        float[] end = shown(position, position.getEndX(), position.getEndY());
        float[] up = shown(
                position, matrix.getTranslateX() + matrix.getShearX(), matrix.getTranslateY() + matrix.getScaleY());
        float dx = end[0] - start[0];
        float dy = end[1] - start[1];
        float upX = up[0] - start[0];
        float upY = up[1] - start[1];
        float size = (float) Math.hypot(upX, upY);
        boolean isUsable = Float.isFinite(size + dx + dy + start[0] + start[1]) && size > 0.5f && size < 2000;
        if (text.isEmpty() || !isUsable) {
            return null;
        }
        float advance = (float) Math.hypot(dx, dy);
        boolean across = advance > 0 ? Math.abs(dx) >= Math.abs(dy) : Math.abs(upY) >= Math.abs(upX);
        int turn = across ? (dx >= 0 ? 0 : 2) : (dy <= 0 ? 1 : 3);
        float[] page = shown(position, position.getPageWidth(), 0);
        float[] corner = shown(position, 0, position.getPageHeight());
        float width = Math.max(page[0], corner[0]);
        float height = Math.max(page[1], corner[1]);
        float x = switch (turn) {
            case 0 -> start[0];
            case 1 -> height - start[1];
            case 2 -> width - start[0];
            default -> start[1];
        };
        float baseline = switch (turn) {
            case 0 -> start[1];
            case 1 -> start[0];
            case 2 -> height - start[1];
            default -> width - start[0];
        };
        Extent extent = Extent.of(position.getFont());
        Glyph.Box box = box(start, dx, dy, upX * extent.ascent, upY * extent.ascent, upX, upY, extent.descent);
        String name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean italic = name.contains("italic") || name.contains("oblique");
        return new Glyph(text, turn, x, baseline, advance, size, bold, italic, box);
    }

    private static Glyph.Box box(
            float[] start, float dx, float dy, float topX, float topY, float upX, float upY, float descent) {
        float lowX = upX * descent;
        float lowY = upY * descent;
        float x0 = start[0] + Math.min(Math.min(topX, lowX), Math.min(topX, lowX) + dx);
        float x1 = start[0] + Math.max(Math.max(topX, lowX), Math.max(topX, lowX) + dx);
        float y0 = start[1] + Math.min(Math.min(topY, lowY), Math.min(topY, lowY) + dy);
        float y1 = start[1] + Math.max(Math.max(topY, lowY), Math.max(topY, lowY) + dy);
        return new Glyph.Box(x0, y0, x1 - x0, y1 - y0);
    }

    /// From PDF space (crop box at the origin, y upwards) to the page as it is shown (y downwards, turned).
    private static float[] shown(TextPosition position, float x, float y) {
        return switch (Math.floorMod(position.getRotation(), 360)) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {position.getPageWidth() - x, y};
            case 270 -> new float[] {position.getPageHeight() - y, position.getPageWidth() - x};
            default -> new float[] {x, position.getPageHeight() - y};
        };
    }

    /// Ligatures and Arabic presentation forms become the letters they stand for; what is no character goes.
    private static String meaning(@Nullable String unicode) {
        if (unicode == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(c -> {
            if ((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c < 0xFEFF)) {
                text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                text.append(' ');
            } else if (!Character.isISOControl(c) && c != 0xFEFF && c != 0x200B && c != 0xFFFD && !isHalf(c)) {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /// How far a font's letters reach above and below the baseline, in ems; within what looks like text.
    private record Extent(float ascent, float descent) {
        static Extent of(PDFont font) {
            PDFontDescriptor said = font.getFontDescriptor();
            float ascent = said == null || said.getAscent() == 0 ? 0.85f : said.getAscent() / 1000;
            float descent = said == null || said.getDescent() == 0 ? -0.22f : said.getDescent() / 1000;
            return new Extent(Math.clamp(ascent, 0.7f, 0.95f), Math.clamp(-Math.abs(descent), -0.3f, -0.18f));
        }
    }
}
