package org.variorum.exchange.annotation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The characters of a JSON file: UTF-8, or UTF-16 with a byte order mark.
final class JsonText {
    private JsonText() {}

    static String of(String file, byte[] bytes) throws BadAnnotations {
        if (bytes.length > JsonReader.MOST_BYTES) {
            throw new BadAnnotations("“" + file + "” has " + bytes.length / (1024 * 1024)
                    + " MB, and annotations are read up to " + JsonReader.MOST_BYTES / (1024 * 1024)
                    + " MB; export them in several parts and bring in each.");
        }
        return switch (mark(bytes)) {
            case 0xEFBB -> decoded(file, bytes, 3, StandardCharsets.UTF_8);
            case 0xFEFF -> decoded(file, bytes, 2, StandardCharsets.UTF_16BE);
            case 0xFFFE -> decoded(file, bytes, 2, StandardCharsets.UTF_16LE);
            default -> {
                if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
                    throw new BadAnnotations("“" + file + "” is not in UTF-8, as JSON should be (it looks like UTF-16"
                            + " without a byte order mark); save it as UTF-8.");
                }
                yield decoded(file, bytes, 0, StandardCharsets.UTF_8);
            }
        };
    }

    private static int mark(byte[] bytes) {
        if (bytes.length < 2) {
            return 0;
        }
        int two = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        boolean utf8 = two == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return two == 0xEFBB && !utf8 ? 0 : two;
    }

    private static String decoded(String file, byte[] bytes, int from, Charset charset) throws BadAnnotations {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return charset.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new BadAnnotations("“" + file + "”, line " + line + ": here are bytes that are not " + charset.name()
                    + "; the file was damaged or saved in another encoding: save it as UTF-8.");
        }
    }

    /// With U+FFFD for each half of a character, and for each NUL, which databases and windows take for the end.
    static String mended(String text) {
        if (half(text, 0) < 0) {
            return text.replace('\0', '\uFFFD');
        }
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE).replace('\0', '\uFFFD');
    }

    /// A text as it may be kept, without NUL. Programs that cut the surroundings of a quotation after a number of
    /// UTF-16 units
    /// leave half a character at their ends: that half is left out. Anywhere else it is a fault.
    static String whole(String text, Json.Place place) throws BadAnnotations {
        int half = half(text, 0);
        if (half < 0) {
            return text.replace('\0', '\uFFFD');
        }
        if (place.step().equals(".prefix") || place.step().equals(".suffix")) {
            int from = Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
            int to = text.length();
            to -= to > from && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            String middle = text.substring(from, to);
            if (half(middle, 0) < 0) {
                return middle.replace('\0', '\uFFFD');
            }
        }
        throw new BadAnnotations(place + ": the text holds half of a character (the lone surrogate "
                + String.format("\\u%04X", (int) text.charAt(half))
                + "), which can be neither shown nor kept; mend it, or export it again.");
    }

    private static int half(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /// A name as it may stand in a message.
    static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
        return plain.length() <= 60 ? plain : plain.substring(0, plain.offsetByCodePoints(0, 40)) + "…";
    }
}
