package org.variorum.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;

class AreaMeanTest {
    @Test
    void eachPixelIsTheMeanOfThoseItStandsFor() {
        BufferedImage picture = new BufferedImage(5, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0xFFFFFF);
        picture.setRGB(1, 1, 0xFF0000);
        picture.setRGB(4, 0, 0x0000FF);
        BufferedImage small = AreaMean.of(picture, 2);
        assertThat(small.getWidth()).isEqualTo(2);
        assertThat(small.getRGB(0, 0)).isEqualTo(0xFF804040);
        // What is left over belongs to the last.
        assertThat(small.getRGB(1, 0)).isEqualTo(0xFF00002B);
    }

    @Test
    void whatIsClearHasNoColour() {
        BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0xFF2040C0);
        picture.setRGB(1, 0, 0x00FFFFFF);
        BufferedImage tall = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        tall.setRGB(0, 0, 0xFF2040C0);
        tall.setRGB(0, 1, 0xFF2040C0);
        assertThat(AreaMean.of(picture, 2)).isSameAs(picture);
        int mean = AreaMean.of(tall, 2).getRGB(0, 0);
        assertThat(mean >>> 24).isEqualTo(0x80);
        assertThat(mean >> 16 & 0xFF).isBetween(0x1E, 0x22);
        assertThat(mean & 0xFF).isBetween(0xBE, 0xC2);
    }

    /// Every other line of a scan black: whatever its size on the screen, it must look grey.
    @Test
    void aScanIsNotBrokenWhenItIsDrawnSmall() throws Exception {
        BufferedImage lines = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D brush = lines.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 1240, 1754);
        brush.setColor(Color.BLACK);
        for (int y = 0; y < 1754; y += 2) {
            brush.drawLine(0, y, 1240, y);
        }
        brush.dispose();
        try (Print print = new Print()) {
            PDPage page = print.page();
            PDRectangle size = page.getMediaBox();
            try (PDPageContentStream out = new PDPageContentStream(print.file, page)) {
                out.drawImage(CCITTFactory.createFromImage(print.file, lines), 0, 0, size.getWidth(), size.getHeight());
            }
            try (PdfFile file = PdfFile.open(print.bytes())) {
                for (double scale : new double[] {0.4, 0.5, 0.61, 0.83, 0.97}) {
                    Pixels pixels = file.render(0, scale, () -> false);
                    for (int y = pixels.height() / 4; y < pixels.height() / 2; y++) {
                        assertThat(pixels.data()[y * pixels.width() + pixels.width() / 2] & 0xFF)
                                .as("row %d at %s", y, scale)
                                .isBetween(0x50, 0xB0);
                    }
                }
            }
        }
    }
}
