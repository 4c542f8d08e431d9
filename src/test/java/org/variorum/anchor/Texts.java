package org.variorum.anchor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Texts to look in: invented ones in several scripts, and the documents of the first reading set.
final class Texts {
    private static final List<String> LATIN = List.of(
            ("the a of to in and from against ambassador telegram minister received answer naïve coöperation treaty"
                            + " island railway winter delegation “secretly” don’t well-known 1950 U.S. protest border army council"
                            + " reported yesterday evening général Straße œuvre promised again divisions equipment")
                    .split(" "));
    private static final List<String> CYRILLIC = List.of(
            ("и в на не что посол телеграмма ещё её получил ответ министр война мой мои «совет» граница дивизия "
                            + "юго-восток зима товарищ Сталин сообщил вчера вечером согласен помощь договор подъём")
                    .split(" "));
    private static final List<String> ARABIC =
            List.of("السفير أرسل برقيّة إلى الوزير مساءً ولم يصل الجواب بعد الحرب في الشتاء ١٩٥٠ كتابٌ".split(" "));
    private static final List<String> HAN =
            List.of("朝 鮮 戰 爭 的 電 報 昨 天 到 了 我 們 不 能 同 意 邊 界 中 國 志 願 軍 援 助 「 條 約 」 㐀 𠮷 が ガ 史 料 館 年 月 日".split(" "));
    private static final List<String> EMOJI = List.of(
            "hm 👍🏽 👨‍👩‍👧 🇰🇷 🇰🇵 é e\u0301 n\u0303o 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ok ❤️ z\u0334\u0321\u035B fine".split(" "));

    /// One of each script, by number.
    static final List<List<String>> SCRIPTS = List.of(LATIN, CYRILLIC, ARABIC, HAN, EMOJI);

    private Texts() {}

    /// About so many words in sentences and paragraphs.
    static String invented(List<String> script, int words, Random random) {
        StringBuilder text = new StringBuilder();
        boolean spaced = script != HAN;
        for (int i = 0; i < words; i++) {
            text.append(script.get(random.nextInt(script.size())));
            int end = random.nextInt(60);
            if (end < 4) {
                text.append(spaced ? ". " : "。");
            } else if (end == 4) {
                text.append("\n\n");
            } else if (end == 5) {
                text.append(spaced ? " — " : "——");
            } else if (spaced) {
                text.append(end < 8 ? ", " : " ");
            }
        }
        return text.toString();
    }

    /// The text of a document of the first reading set, without its front matter and without Markdown's signs.
    static String document(String id) {
        try (InputStream in = Texts.class.getResourceAsStream("/documents/korea-1950/" + id + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + id);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return all.substring(all.indexOf("\n---", 3) + 5)
                    .replaceAll("(?m)^> |[*#]", "")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
