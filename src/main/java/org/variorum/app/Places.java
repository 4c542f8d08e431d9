package org.variorum.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where things lie on this machine.
///
/// @param checkout the folder of the sources, where the program was started from there
/// @param environment as the operating system gives it
/// @param system the operating system's name
/// @param home the user's own folder
public record Places(Optional<Path> checkout, Map<String, String> environment, String system, Path home) {
    public static Places here() {
        return new Places(
                findCheckout(System.getProperty("variorum.home"), program()),
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /// `db/library.db` of a checkout, else one in the user's data folder.
    public Path library() {
        return checkout.map(folder -> folder.resolve("db"))
                .filter(db -> Files.isWritable(
                        Files.exists(db) ? db : db.toAbsolutePath().getParent()))
                .orElseGet(this::data)
                .resolve("library.db");
    }

    /// Where a checkout keeps texts that are offered for bringing in.
    public Optional<Path> documents() {
        return checkout.map(folder -> folder.resolve("documents"));
    }

    /// Where the program keeps what it can make again: the folder of the launcher's cache.
    public Path cache() {
        boolean mac = system.toLowerCase(Locale.ROOT).contains("mac");
        boolean windows = system.toLowerCase(Locale.ROOT).contains("win") && !mac;
        Path usual = windows
                ? given("LOCALAPPDATA").orElse(home.resolve("AppData/Local"))
                : given("XDG_CACHE_HOME").orElse(home.resolve(mac ? "Library/Caches" : ".cache"));
        return usual.resolve("variorum");
    }

    private Path data() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return given("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Variorum");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Variorum");
        }
        return given("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("variorum");
    }

    private Optional<Path> given(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// @param home what the launcher says
    /// @param program the jar or folder that the program runs from
    static Optional<Path> findCheckout(@Nullable String home, @Nullable Path program) {
        if (home != null && !home.isBlank()) {
            return Optional.of(Path.of(home)).filter(Places::isCheckout);
        }
        Path target = program == null ? null : program.getParent();
        return Optional.ofNullable(target == null ? null : target.getParent()).filter(Places::isCheckout);
    }

    private static boolean isCheckout(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("documents"));
    }

    /// Changes when the program is built anew; empty where it does not run from a jar.
    static String programStamp() {
        Path program = program();
        if (program == null || !Files.isRegularFile(program)) {
            return "";
        }
        try {
            return Files.size(program) + "/"
                    + Files.getLastModifiedTime(program).toMillis();
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable Path program() {
        CodeSource source = Places.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
