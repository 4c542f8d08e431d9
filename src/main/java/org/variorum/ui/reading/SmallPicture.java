package org.variorum.ui.reading;

import org.variorum.ui.kit.PageSource;

/// Makes a picture small by taking means: what stays of a page that is out of sight. Any thread.
final class SmallPicture {
    private static final int WIDTH = 160;

    private SmallPicture() {}

    static PageSource.Picture of(PageSource.Picture picture) {
        int step = Math.max(1, Math.round(picture.width() / (float) WIDTH));
        int width = Math.max(1, picture.width() / step);
        int height = Math.max(1, picture.height() / step);
        int[] data = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                data[y * width + x] = mean(picture, x * step, y * step, step);
            }
        }
        return new PageSource.Picture(width, height, data);
    }

    private static int mean(PageSource.Picture picture, int left, int top, int step) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        int bottom = Math.min(picture.height(), top + step);
        int right = Math.min(picture.width(), left + step);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = picture.data()[y * picture.width() + x];
                alpha += pixel >>> 24;
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
                count++;
            }
        }
        int n = Math.max(1, count);
        return (int) (alpha / n) << 24 | (int) (red / n) << 16 | (int) (green / n) << 8 | (int) (blue / n);
    }
}
