package org.variorum.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes a picture as PNG (W3C PNG, second edition): 8 bits of red, green and blue, no filter.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /// @param fineness how many pixels of the picture, across and down, are averaged into one
    static void write(Image image, int fineness, OutputStream to) throws IOException {
        int width = (int) image.getWidth() / fineness;
        int height = (int) image.getHeight() / fineness;
        DataOutputStream out = new DataOutputStream(to);
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(head);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", pixels(image, width, height, fineness));
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] pixels(Image image, int width, int height, int fineness) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        int across = width * fineness;
        try (DeflaterOutputStream packed = new DeflaterOutputStream(body, deflater)) {
            int[] rows = new int[across * fineness];
            byte[] line = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0, y * fineness, across, fineness, PixelFormat.getIntArgbInstance(), rows, 0, across);
                for (int x = 0; x < width; x++) {
                    average(rows, across, x, fineness, line);
                }
                packed.write(line);
            }
        } finally {
            deflater.end();
        }
        return body.toByteArray();
    }

    private static void average(int[] rows, int across, int x, int fineness, byte[] line) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int j = 0; j < fineness; j++) {
            for (int i = 0; i < fineness; i++) {
                int pixel = rows[j * across + x * fineness + i];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int all = fineness * fineness;
        line[1 + 3 * x] = (byte) (red / all);
        line[2 + 3 * x] = (byte) (green / all);
        line[3 + 3 * x] = (byte) (blue / all);
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
