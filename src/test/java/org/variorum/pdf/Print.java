package org.variorum.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A small printing shop: makes the PDFs that the tests read.
final class Print implements AutoCloseable {
    final PDDocument file = new PDDocument();
    final PDFont serif = font("Literata_400Regular.ttf");
    final PDFont bold = font("Literata_600SemiBold.ttf");
    final PDFont italic = font("Literata_400Regular_Italic.ttf");

    private PDFont font(String name) {
        try (InputStream in = Print.class.getResourceAsStream("/org/variorum/ui/fonts/" + name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in, name)));
            // PDFBox would write ligatures that it gives no meaning.
            font.setEnableGsub(false);
            return PDType0Font.load(file, font, true);
        } catch (IOException problem) {
            throw new IllegalStateException(name, problem);
        }
    }

    PDPage page() {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        return page;
    }

    /// Writes one line; x and y in PDF space.
    void line(PDPage page, PDFont font, float size, float x, float y, String words) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(words);
            out.endText();
        }
    }

    /// Sets paragraphs in one column, ragged, each with an indent, and answers the y under the last line.
    float column(PDPage page, float size, float x, float y, float width, float indent, String... paragraphs)
            throws IOException {
        float at = y;
        for (String paragraph : paragraphs) {
            float in = indent;
            for (String line : broken(paragraph, size, width, indent)) {
                line(page, serif, size, x + in, at, line);
                at -= size * 1.4f;
                in = 0;
            }
        }
        return at;
    }

    private List<String> broken(String paragraph, float size, float width, float indent) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = width - indent;
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && serif.getStringWidth(longer) / 1000 * size > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
                room = width;
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    void picture(PDPage page) throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.DARK_GRAY);
        brush.fillRect(0, 0, 300, 200);
        brush.dispose();
        try (PDPageContentStream out =
                new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.drawImage(LosslessFactory.createFromImage(file, image), 100, 400, 300, 200);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
