package org.variorum.pdf;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages. It looks before each operator of a page whether anybody still wants it.
final class Drawing extends PDFRenderer {
    /// Bicubic would send PDFBox down a smoothing path that makes scans four to seven times slower; bilinear
    /// alone would break their letters. So images are reduced here first, by means.
    private static final RenderingHints HINTS = new RenderingHints(Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));

    private BooleanSupplier cancelled = () -> false;

    Drawing(PDDocument file) {
        super(file);
        setRenderingHints(HINTS);
    }

    Pixels draw(int page, double scale, BooleanSupplier stop) throws IOException {
        cancelled = stop;
        BufferedImage image = renderImage(page, (float) scale, ImageType.RGB);
        int[] data = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < data.length; i++) {
            data[i] |= 0xFF000000;
        }
        return new Pixels(image.getWidth(), image.getHeight(), data, scale);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            boolean isOptional = image instanceof PDImageXObject object && object.getOptionalContent() != null;
            int times = isOptional ? 1 : reduction(image);
            super.drawImage(times > 1 ? new ReducedImage(image, times) : image);
        }

        /// How many pixels of an image fall on one of the picture.
        private int reduction(PDImage image) {
            AffineTransform to = new AffineTransform(getGraphics().getTransform());
            to.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
            double across = Math.hypot(to.getScaleX(), to.getShearY());
            double down = Math.hypot(to.getShearX(), to.getScaleY());
            double times = Math.min(image.getWidth() / Math.max(1, across), image.getHeight() / Math.max(1, down));
            // A little less is left to the toolkit, which takes the mean of four pixels.
            return (int) Math.min(64, Math.floor(times + 0.3));
        }
    }
}
