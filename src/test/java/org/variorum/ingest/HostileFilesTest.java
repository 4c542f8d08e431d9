package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the bytes are, reading ends in a sound text or in one sentence.
class HostileFilesTest {
    private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a");
    private static final List<String> SCRAPS = List.of(
            "<p>",
            "</p>",
            "<b>",
            "</i>",
            "<table>",
            "<tr><td>",
            "<blockquote>",
            "<li>",
            "<a href=\"#x\">1</a>",
            "<p id=x>",
            "<sup>2</sup>",
            "<pre>",
            "<br>",
            "<figure>",
            "<figcaption>",
            "<html>",
            "[...]",
            "[Editor: ",
            "]",
            "[^1]",
            "\n[^1]: ",
            "\n\n",
            "\n",
            "> ",
            "- ",
            "1. ",
            "# ",
            "*",
            "**",
            "`",
            "```\n",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\r",
            "\t",
            "---\n",
            "Getty Images",
            "AP Photo/X",
            "&nbsp;",
            "&#xD800;",
            "&#0;",
            "\uD83D\uDE00",
            "\u0301",
            "слово",
            "水",
            "word ",
            "A Title Like Line",
            "\u2029",
            "<!--",
            "-->",
            "<![CDATA[",
            "</html>",
            "<svg>",
            "<math>",
            "<template>");

    private int texts;
    private int refusals;

    private void read(byte[] bytes, String name) {
        try {
            Ingested ingested = Formats.read(new Source(name, bytes));
            Soundness.check(name, ingested.text());
            assertThat(ingested.draft().title()).isNotEmpty();
            texts++;
        } catch (Unreadable e) {
            assertThat(e.getMessage()).contains(name).endsWith(".");
            refusals++;
        }
    }

    @Test
    void garbageIsReadOrRefused() {
        Random random = new Random(1950);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) (bytes[j] == 0 || bytes[j] > 0 && bytes[j] < 32 ? '\n' : bytes[j]);
                }
            }
            read(bytes, NAMES.get(i % NAMES.size()));
        }
        assertThat(texts).isPositive();
        assertThat(refusals).isPositive();
    }

    @Test
    void scrapsOfMarkupInAnyOrderMakeASoundText() {
        Random random = new Random(1953);
        for (int i = 0; i < 1500; i++) {
            StringBuilder soup = new StringBuilder(i % 4 == 2 ? "<html><body>" : "");
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                soup.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            read(soup.toString().getBytes(StandardCharsets.UTF_8), NAMES.get(i % NAMES.size()));
        }
        assertThat(texts).isGreaterThan(700);
    }

    @Test
    void damagedFixturesAreReadOrRefused() {
        Random random = new Random(2005);
        for (String fixture : List.of("feature.txt", "page.html")) {
            byte[] whole = Outline.fixture(fixture).bytes();
            for (int i = 0; i < 300; i++) {
                byte[] damaged = whole.clone();
                int hits = 1 + random.nextInt(30);
                for (int j = 0; j < hits; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                int end = random.nextInt(damaged.length);
                read(i % 3 == 0 ? Arrays.copyOf(damaged, end) : damaged, fixture);
            }
        }
        assertThat(texts).isPositive();
    }

    @Test
    void oneEndlessLineIsRead() {
        read("word ".repeat(400_000).getBytes(StandardCharsets.UTF_8), "a.txt");
        read("w".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), "a.txt");
        read("[".repeat(300_000).getBytes(StandardCharsets.UTF_8), "a.txt");
        read("[Editor: ".repeat(30_000).getBytes(StandardCharsets.UTF_8), "a.md");
        read("<a ".repeat(300_000).getBytes(StandardCharsets.UTF_8), "a.txt");
        read("a/".repeat(300_000).getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(texts).isEqualTo(6);
    }
}
