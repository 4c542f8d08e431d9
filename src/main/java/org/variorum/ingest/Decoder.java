package org.variorum.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Bytes to characters. What the bytes are is found out and not assumed: by their mark, by their being valid
/// UTF-8, by what the file declares, and last by the look of the letters.
final class Decoder {
    /// Larger than any book; a larger text is refused.
    static final int MOST_BYTES = 64 << 20;

    private static final int SAMPLE = 1 << 16;

    private record Mark(Charset charset, int... bytes) {}

    /// The longer marks first: that of UTF-32 begins like that of UTF-16.
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private Decoder() {}

    record Decoded(String text, Charset charset) {}

    static Decoded decode(Source source) throws Unreadable {
        return decode(source, Optional.empty());
    }

    /// @param declared what the file says of itself; believed where the bytes do not contradict it
    static Decoded decode(Source source, Optional<Charset> declared) throws Unreadable {
        byte[] bytes = source.bytes();
        if (bytes.length > MOST_BYTES) {
            throw Source.tooLarge(source.name(), MOST_BYTES);
        }
        for (Mark mark : MARKS) {
            if (begins(bytes, mark)) {
                return checked(source, lenient(bytes, mark.bytes.length, mark.charset), mark.charset);
            }
        }
        Optional<Charset> wide = WideText.guess(bytes);
        if (wide.isPresent()) {
            return checked(source, lenient(bytes, 0, wide.get()), wide.get());
        }
        if (hasNul(bytes)) {
            throw notText(source);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return checked(source, utf8.get(), StandardCharsets.UTF_8);
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> asDeclared = strict(bytes, declared.get());
            if (asDeclared.isPresent()) {
                return checked(source, asDeclared.get(), declared.get());
            }
        }
        Charset charset = isNearlyUtf8(bytes) ? StandardCharsets.UTF_8 : OldCharsets.guess(sample(bytes));
        return checked(source, lenient(bytes, 0, charset), charset);
    }

    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /// A text with many control characters or many unknown ones is none.
    private static Decoded checked(Source source, String text, Charset charset) throws Unreadable {
        long odd = text.chars()
                .filter(c -> c == 0 || c == 0xFFFD || (c < ' ' && "\t\n\f\r\u000B\u001A\u001B".indexOf(c) < 0))
                .count();
        if (text.indexOf('\0') >= 0 || odd > 2 + text.length() / 100) {
            throw notText(source);
        }
        return new Decoded(text, charset);
    }

    static Unreadable notText(Source source) {
        return source.refuse("is not a text that can be read here; save it as PDF, HTML, Markdown or plain text.");
    }

    private static boolean begins(byte[] bytes, Mark mark) {
        if (bytes.length < mark.bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.bytes.length; i++) {
            if ((bytes[i] & 0xFF) != mark.bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether only a few places keep it from being UTF-8: a file cut off, or a stray byte from elsewhere.
    private static boolean isNearlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
            int seen = 0;
            while (seen < more && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (more > 0 && seen == more) {
                good++;
            } else {
                bad++;
            }
            i += seen;
        }
        return good >= 10 * bad && good > 0;
    }

    /// The beginning, and where that is plain ASCII, the part in which the first other byte stands.
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, Math.min(first - SAMPLE / 4, bytes.length - SAMPLE));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
