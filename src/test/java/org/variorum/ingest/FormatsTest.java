package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String mediaType(String name, String content) throws Unreadable {
        return Formats.read(Outline.source(name, content)).draft().mediaType();
    }

    @Test
    void contentSpeaksBeforeTheName() throws Unreadable {
        assertThat(mediaType("a.txt", "<!DOCTYPE html><html><body><p>Words.</p></body></html>"))
                .isEqualTo("text/html");
        assertThat(mediaType("a", "---\nid: a\ntitle: A\n---\n\nWords.")).isEqualTo("text/markdown");
        assertThat(mediaType("a.txt", "# Head\n\nWords with **weight**.")).isEqualTo("text/markdown");
        assertThat(mediaType("a.html", "Only words, no tag at all.")).isEqualTo("text/plain");
        assertThat(mediaType("a.txt", "In 1950 he wrote: x < y and y > z.")).isEqualTo("text/plain");
        assertThat(mediaType("a.md", "Words.")).isEqualTo("text/markdown");
    }

    @Test
    void markdownDescribesItselfInItsHead() throws Unreadable {
        Draft draft = Formats.read(Outline.source(
                        "a.md", "---\ntitle: \"A: b\"\nauthor: C. D.\ndate: 1950-08\nlanguage: en\n---\nX."))
                .draft();
        assertThat(draft).isEqualTo(new Draft("A: b", "C. D.", "1950-08", "en", "text/markdown", "", ""));
    }

    @Test
    void whatIsNoDocumentIsNamed() {
        assertRefused("letter.docx", "PK\u0003\u0004 word/document.xml", "Word document");
        assertRefused("letter.rtf", "{\\rtf1 words}", "Rich Text");
        assertRefused("page.mht", "MIME-Version: 1.0\n\n<html>", "MHTML");
        assertRefused("tei.xml", "<?xml version=\"1.0\"?><TEI><text/></TEI>", "TEI");
        assertRefused("scan.bin", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008", "not a text");
    }

    private static void assertRefused(String name, String content, String what) {
        assertThatThrownBy(() -> Formats.read(new Source(name, content.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(name)
                .hasMessageContaining(what)
                .hasMessageEndingWith(".");
    }

    @Test
    void whatIsNoFileIsRefusedWithANextStep() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThatThrownBy(() -> Source.of(folder))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Source.of(empty))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> Source.of(folder.resolve("gone.txt")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("gone.txt");
    }

    @Test
    void aTextBeyondAllBooksIsRefused() {
        byte[] huge = new byte[Decoder.MOST_BYTES + 1];
        Arrays.fill(huge, (byte) 'a');
        assertThatThrownBy(() -> Formats.read(new Source("huge.txt", huge)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void aFileIsReadWhole() throws IOException, Unreadable {
        Path file = Files.writeString(folder.resolve("note.txt"), "Words.");
        assertThat(Formats.read(Source.of(file)).text().text()).isEqualTo("Words.");
        assertThat(Formats.read(Source.of(file)).draft().title()).isEqualTo("note");
    }
}
