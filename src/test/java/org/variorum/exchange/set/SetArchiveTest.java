package org.variorum.exchange.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SetArchiveTest {
    private static byte[] zip(String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void filesLieAtTheTopOrInOneFolder() throws Exception {
        byte[] content = {1, 2, 3};
        assertThat(SetFiles.archive("a.variorum", zip("set.yaml", content)).read("set.yaml"))
                .contains(content);
        assertThat(SetFiles.archive("a.variorum", zip("lamps/set.yaml", content))
                        .read("set.yaml"))
                .contains(content);
        assertThat(SetFiles.archive("a.variorum", zip("a/b/set.yaml", content)).read("set.yaml"))
                .isEmpty();
    }

    @Test
    void aPathOutOfTheZipIsRefused() throws Exception {
        for (String path :
                new String[] {"../set.yaml", "/set.yaml", "a/../../set.yaml", "C:set.yaml", "a\\..\\set.yaml"}) {
            byte[] bytes = zip(path, new byte[1]);
            assertThatThrownBy(() -> SetFiles.archive("a.variorum", bytes))
                    .isInstanceOf(BadSet.class)
                    .hasMessageContaining("reaches outside");
        }
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() throws Exception {
        byte[] bytes = zip("set.yaml", new byte[8 << 20]);
        assertThat(bytes.length).isLessThan(20_000);
        assertThatThrownBy(() -> SetFiles.archive("a.variorum", bytes)).hasMessageContaining("unpacks to far more");
    }

    @Test
    void whatIsNoZipOrHalfOfOneIsRefused() throws Exception {
        byte[] whole =
                zip("set.yaml", "some words that are not the same".repeat(20).getBytes());
        assertThatThrownBy(() -> SetFiles.archive("a.variorum", Arrays.copyOf(whole, 60)))
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> SetFiles.archive("a.variorum", new byte[] {5, 6}))
                .hasMessageContaining("not a zip");
    }
}
