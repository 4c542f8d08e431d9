package org.variorum.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises UTF-16 that carries no byte order mark: read the right way round it is letters, spaces and
/// stops of few scripts; read the wrong way round it is not.
final class WideText {
    private static final int SAMPLE = 1 << 14;
    private static final double PLAUSIBLE = 0.97;

    private WideText() {}

    static Optional<Charset> guess(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        double little = plausibility(bytes, 0);
        double big = plausibility(bytes, 1);
        if (Math.max(little, big) < PLAUSIBLE) {
            return Optional.empty();
        }
        return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /// The share of units that a text is likely to hold; 0 where there is neither a space, a line end nor a
    /// full stop, or where the bytes would do as plain ASCII.
    ///
    /// @param low 0 where the lower byte comes first, else 1
    private static double plausibility(byte[] bytes, int low) {
        int good = 0;
        int breaks = 0;
        int ascii = 0;
        int units = Math.min(bytes.length, SAMPLE) / 2;
        for (int i = 0; i < units; i++) {
            int first = bytes[2 * i + low] & 0xFF;
            int second = bytes[2 * i + 1 - low] & 0xFF;
            char c = (char) (second << 8 | first);
            if (isPrintable(first) && isPrintable(second)) {
                ascii++;
            }
            if (c == ' ' || c == '\n' || c == '\r' || c == '。' || c == '，') {
                breaks++;
            }
            if (isLikely(c)) {
                good++;
            }
        }
        return breaks == 0 || ascii > units / 2 ? 0 : (double) good / units;
    }

    private static boolean isPrintable(int b) {
        return (b >= ' ' && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isLikely(char c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0x250 && !Character.isISOControl(c))
                || (c >= 0x370 && c < 0x530)
                || (c >= 0x5D0 && c < 0x6FF)
                || (c >= 0x2010 && c < 0x2040)
                || (c >= 0x3000 && c < 0x3100)
                || (c >= 0x4E00 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4)
                || (c >= 0xFF00 && c < 0xFF66);
    }
}
