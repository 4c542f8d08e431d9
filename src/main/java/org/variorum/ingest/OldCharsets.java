package org.variorum.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/// Tells the character sets of before Unicode apart. Cyrillic ones by the frequency of Russian letters, the
/// rest by ICU, and where nothing speaks clearly the Western one of Windows.
final class OldCharsets {
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіъїєё";
    private static final String TYPOGRAPHY = "«»“”„‘’—–…№\u00A0•©";
    private static final double RUSSIAN = 0.5;
    private static final int SURE = 35;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<Charset> CYRILLIC =
            known("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic");

    /// What a file that seems to be the one is in practice: the one of Windows, a superset for all that is
    /// printed.
    private static final Map<String, String> WIDER = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-8-I", "windows-1255",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030");

    private OldCharsets() {}

    /// @param sample some of a text that is not UTF-8
    static Charset guess(byte[] sample) {
        Charset best = WESTERN;
        double most = RUSSIAN;
        for (Charset charset : CYRILLIC) {
            double score = russian(new String(sample, charset));
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        if (most > RUSSIAN) {
            return best;
        }
        if (isMac(sample)) {
            return known("x-MacRoman").stream().findFirst().orElse(WESTERN);
        }
        return isSparse(sample) ? WESTERN : byDetector(sample);
    }

    /// Between -1 and 1: how much the characters outside ASCII look like Russian running text.
    private static double russian(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            count++;
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            int rank = BY_FREQUENCY.indexOf(Character.toLowerCase(c));
            if (TYPOGRAPHY.indexOf(c) >= 0) {
                sum += 0.5;
            } else if (rank < 0 || isLatin(before) || (Character.isUpperCase(c) && Character.isLowerCase(before))) {
                sum -= 1;
            } else {
                sum += 1 - (double) rank / BY_FREQUENCY.length();
            }
        }
        return count == 0 ? -1 : sum / count;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Lines that end in a carriage return alone, and quotation marks or accents where the Macintosh had them.
    private static boolean isMac(byte[] sample) {
        int returns = 0;
        int feeds = 0;
        int mac = 0;
        int high = 0;
        for (byte b : sample) {
            int c = b & 0xFF;
            returns += c == '\r' ? 1 : 0;
            feeds += c == '\n' ? 1 : 0;
            high += c >= 0x80 ? 1 : 0;
            mac += (c >= 0xD0 && c <= 0xD5) || c == 0x8E || c == 0x88 || c == 0x8F || c == 0xCA ? 1 : 0;
        }
        return returns > 0 && feeds == 0 && mac * 2 > high;
    }

    /// Whether the bytes outside ASCII are few and stand alone, as curly quotation marks and accents do.
    private static boolean isSparse(byte[] sample) {
        int high = 0;
        int pairs = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] < 0) {
                high++;
                pairs += i > 0 && sample[i - 1] < 0 ? 1 : 0;
            }
        }
        return high * 20 < sample.length && pairs * 5 <= high;
    }

    private static Charset byDetector(byte[] sample) {
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        if (match == null || match.getConfidence() < SURE) {
            return WESTERN;
        }
        String name = WIDER.getOrDefault(match.getName(), match.getName());
        boolean plain = !name.startsWith("UTF") && !name.startsWith("ISO-2022") && !name.startsWith("IBM4");
        return plain ? known(name).stream().findFirst().orElse(WESTERN) : WESTERN;
    }

    private static List<Charset> known(String... names) {
        return List.of(names).stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();
    }
}
