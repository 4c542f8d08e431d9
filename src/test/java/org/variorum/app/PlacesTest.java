package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void aProgramInItsCheckoutKeepsItsLibraryThere() throws Exception {
        Files.createFile(folder.resolve("pom.xml"));
        Files.createDirectory(folder.resolve("documents"));
        Path jar = folder.resolve("target/variorum.jar");
        assertThat(Places.findCheckout(null, jar)).contains(folder);
        assertThat(Places.findCheckout(folder.toString(), null)).contains(folder);
        assertThat(Places.findCheckout(folder.resolve("target").toString(), jar))
                .isEmpty();
        var places = new Places(Optional.of(folder), Map.of(), "Linux", folder.resolve("home"));
        assertThat(places.library()).isEqualTo(folder.resolve("db/library.db"));
        assertThat(places.documents()).contains(folder.resolve("documents"));
    }

    @Test
    void anInstalledProgramKeepsItsLibraryWhereThePlatformWantsIt() {
        assertThat(Places.findCheckout(null, folder.resolve("lib/variorum.jar")))
                .isEmpty();
        assertThat(library("Linux", Map.of())).isEqualTo(folder.resolve(".local/share/variorum/library.db"));
        assertThat(library("Linux", Map.of("XDG_DATA_HOME", folder.resolve("x").toString())))
                .isEqualTo(folder.resolve("x/variorum/library.db"));
        assertThat(library("Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(folder.resolve(".local/share/variorum/library.db"));
        assertThat(library("Mac OS X", Map.of()))
                .isEqualTo(folder.resolve("Library/Application Support/Variorum/library.db"));
        assertThat(library("Windows 11", Map.of())).isEqualTo(folder.resolve("AppData/Roaming/Variorum/library.db"));
    }

    private Path library(String system, Map<String, String> environment) {
        return new Places(Optional.empty(), environment, system, folder).library();
    }
}
