package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String ENGLISH =
            "The keeper’s log was “kept in red ink” – so they said, at the café by the lock.\n";
    private static final String RUSSIAN =
            "Смотритель записывал каждую лодку, её хозяина, груз и лошадь, и в конце года подводил итог красными чернилами.\n";
    private static final String CHINESE = "看守人记下每一条经过的船，船主、货物和马匹，到了年底用红墨水加在一起。\n";
    private static final String FRENCH =
            "L’éclusier notait chaque péniche, son maître, sa charge et son cheval, à l’encre.\n";

    private static String decode(byte[] bytes) throws Unreadable {
        return Decoder.decode(new Source("a.txt", bytes)).text();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1251",
                "KOI8-R",
                "IBM866",
                "ISO-8859-5",
                "x-MacCyrillic",
                "UTF-8",
                "UTF-16LE",
                "UTF-16BE"
            })
    void russianIsReadInEveryCharacterSetItWasWrittenIn(String charset) throws Unreadable {
        String twice = RUSSIAN + RUSSIAN;
        String capitals = "ПРОТОКОЛ ЗАСЕДАНИЯ СОВЕТА\n" + twice;
        assertThat(decode(twice.getBytes(Charset.forName(charset)))).isEqualTo(twice);
        assertThat(decode(capitals.getBytes(Charset.forName(charset)))).isEqualTo(capitals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void curlyQuotesAndAccentsSurvive(String charset) throws Unreadable {
        String text = ENGLISH.repeat(4) + FRENCH.repeat(4);
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void chineseIsRead(String charset) throws Unreadable {
        String text = CHINESE.repeat(8);
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void macintoshTextIsRead() throws Unreadable {
        String text = ENGLISH.replace('\n', '\r').repeat(3);
        assertThat(decode(text.getBytes(Charset.forName("x-MacRoman")))).isEqualTo(text);
    }

    @Test
    void aMarkSettlesTheMatterAndLeavesTheText() throws Unreadable {
        byte[] mark8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        byte[] mark16 = {(byte) 0xFF, (byte) 0xFE};
        assertThat(decode(joined(mark8, ENGLISH.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ENGLISH);
        assertThat(decode(joined(mark16, RUSSIAN.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void aFileCutOffInsideACharacterIsStillUtf8() throws Unreadable {
        byte[] whole = RUSSIAN.repeat(3).getBytes(StandardCharsets.UTF_8);
        assertThat(decode(Arrays.copyOf(whole, 301))).startsWith("Смотритель записывал каждую");
    }

    @Test
    void nulsMakeItNoText() {
        assertThatThrownBy(() -> decode("a text\0 with a hole".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("a.txt");
    }
}
