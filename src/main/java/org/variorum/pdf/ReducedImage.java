package org.variorum.pdf;

import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/// An image of a page made smaller before it is drawn, each pixel the mean of those it stands for: a scan
/// keeps its letters. All else it asks of the image itself.
final class ReducedImage implements PDImage {
    private final PDImage image;
    private final int times;

    /// @param times how many pixels become one, in each direction
    ReducedImage(PDImage image, int times) {
        this.image = image;
        this.times = times;
    }

    @Override
    public BufferedImage getImage() throws IOException {
        return AreaMean.of(image.getImage(), times);
    }

    @Override
    public BufferedImage getImage(@Nullable Rectangle region, int subsampling) throws IOException {
        return AreaMean.of(image.getImage(region, 1), times);
    }

    @Override
    public BufferedImage getStencilImage(Paint paint) throws IOException {
        return AreaMean.of(image.getStencilImage(paint), times);
    }

    @Override
    public @Nullable WritableRaster getRawRaster() throws IOException {
        return image.getRawRaster();
    }

    @Override
    public @Nullable BufferedImage getRawImage() throws IOException {
        return image.getRawImage();
    }

    @Override
    public InputStream createInputStream() throws IOException {
        return image.createInputStream();
    }

    @Override
    public InputStream createInputStream(List<String> stopFilters) throws IOException {
        return image.createInputStream(stopFilters);
    }

    @Override
    public InputStream createInputStream(DecodeOptions options) throws IOException {
        return image.createInputStream(options);
    }

    @Override
    public boolean isEmpty() {
        return image.isEmpty();
    }

    @Override
    public boolean isStencil() {
        return image.isStencil();
    }

    @Override
    public int getBitsPerComponent() {
        return image.getBitsPerComponent();
    }

    @Override
    public PDColorSpace getColorSpace() throws IOException {
        return image.getColorSpace();
    }

    @Override
    public int getHeight() {
        return Math.max(1, image.getHeight() / times);
    }

    @Override
    public int getWidth() {
        return Math.max(1, image.getWidth() / times);
    }

    @Override
    public @Nullable COSArray getDecode() {
        return image.getDecode();
    }

    /// PDFBox takes an image with fewer pixels than the page has points for one that is drawn larger, and
    /// would take the nearest pixel.
    @Override
    public boolean getInterpolate() {
        return true;
    }

    @Override
    public @Nullable String getSuffix() {
        return image.getSuffix();
    }

    @Override
    public COSDictionary getCOSObject() {
        return image.getCOSObject();
    }

    @Override
    public void setStencil(boolean isStencil) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setBitsPerComponent(int bits) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setColorSpace(PDColorSpace space) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setHeight(int height) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setWidth(int width) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setDecode(COSArray decode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setInterpolate(boolean value) {
        throw new UnsupportedOperationException();
    }
}
