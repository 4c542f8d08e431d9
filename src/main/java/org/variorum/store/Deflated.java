package org.variorum.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Numbers and words packed into bytes, and back. Whole numbers take as few bytes as they need.
final class Deflated {
    @FunctionalInterface
    interface Writer {
        void to(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    interface Reader<T> {
        T from(DataInputStream in) throws IOException;
    }

    private Deflated() {}

    static byte[] write(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(
                new java.io.BufferedOutputStream(new DeflaterOutputStream(bytes, deflater), 1 << 16))) {
            writer.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] bytes, Reader<T> reader) {
        try (DataInputStream in = new DataInputStream(
                new java.io.BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), 1 << 16))) {
            return reader.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Seven bits a byte, the lowest first; small negative numbers stay small.
    static void number(DataOutputStream out, int value) throws IOException {
        int rest = (value << 1) ^ (value >> 31);
        while ((rest & ~0x7f) != 0) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw new IOException("not a number");
    }

    /// UTF-16 units as they are: hostile texts hold halves of characters that UTF-8 would not keep.
    static void words(DataOutputStream out, String words) throws IOException {
        number(out, words.length());
        for (int i = 0; i < words.length(); i++) {
            number(out, words.charAt(i));
        }
    }

    static String words(DataInputStream in) throws IOException {
        char[] units = new char[number(in)];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) number(in);
        }
        return new String(units);
    }
}
