package org.variorum.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/// Makes a picture smaller by a whole factor: each pixel is the mean of a square. The last row and column
/// take what is left over.
final class AreaMean {
    private AreaMean() {}

    /// @param times 1 or more; 1 answers the picture itself
    static BufferedImage of(BufferedImage picture, int times) {
        if (times <= 1 || picture.getWidth() < times || picture.getHeight() < times) {
            return picture;
        }
        boolean clear = picture.getColorModel().hasAlpha();
        int width = picture.getWidth() / times;
        int height = picture.getHeight() / times;
        BufferedImage small =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
        int[] data = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
        boolean grey =
                !clear && picture.getRaster().getNumBands() == 1 && picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        long[] sums = new long[4 * width];
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            int bottom = y == height - 1 ? picture.getHeight() : (y + 1) * times;
            for (int from = y * times; from < bottom; from++) {
                if (grey) {
                    picture.getRaster().getSamples(0, from, row.length, 1, 0, row);
                    addGrey(row, sums, times, width);
                } else {
                    picture.getRGB(0, from, row.length, 1, row, 0, row.length);
                    addColour(row, sums, times, width);
                }
            }
            write(sums, (bottom - y * times), picture.getWidth(), times, data, y * width, width);
        }
        return small;
    }

    private static void addGrey(int[] row, long[] sums, int times, int width) {
        int x = 0;
        for (int to = 0; to < width; to++) {
            int end = to == width - 1 ? row.length : x + times;
            int sum = 0;
            int count = end - x;
            for (; x < end; x++) {
                sum += row[x];
            }
            sums[4 * to] += 255L * count;
            sums[4 * to + 1] += sum;
            sums[4 * to + 2] += sum;
            sums[4 * to + 3] += sum;
        }
    }

    /// Colours count as much as they cover.
    private static void addColour(int[] row, long[] sums, int times, int width) {
        for (int x = 0; x < row.length; x++) {
            int to = 4 * Math.min(width - 1, x / times);
            int pixel = row[x];
            int alpha = pixel >>> 24;
            sums[to] += alpha;
            if (alpha == 255) {
                sums[to + 1] += pixel >> 16 & 0xFF;
                sums[to + 2] += pixel >> 8 & 0xFF;
                sums[to + 3] += pixel & 0xFF;
            } else if (alpha > 0) {
                sums[to + 1] += (pixel >> 16 & 0xFF) * alpha / 255;
                sums[to + 2] += (pixel >> 8 & 0xFF) * alpha / 255;
                sums[to + 3] += (pixel & 0xFF) * alpha / 255;
            }
        }
    }

    private static void write(long[] sums, int rows, int all, int times, int[] data, int at, int width) {
        for (int x = 0; x < width; x++) {
            long count = (long) rows * (x == width - 1 ? all - x * times : times);
            int pixel = 0;
            for (int band = 0; band < 4; band++) {
                pixel = pixel << 8 | (int) ((sums[4 * x + band] + count / 2) / count);
            }
            data[at + x] = pixel;
        }
    }
}
