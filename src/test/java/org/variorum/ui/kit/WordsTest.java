package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)*\\.?)\"");

    /// Every literal in the window's code that could be a key, or the beginning of one.
    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String room : List.of("ui", "app")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/variorum", room))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    while (literal.find()) {
                        found.add(literal.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> keys() throws IOException {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/org/variorum/ui/words.properties"), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = keys();
        unused.removeIf(key -> literals.contains(key)
                || literals.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part))
                || key.endsWith(".key") && literals.contains(key.substring(0, key.length() - 4)));
        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyIsMissing() throws IOException {
        Set<String> keys = keys();
        Set<String> rooms =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String literal : literals()) {
            int dot = literal.indexOf('.');
            if (dot > 0 && rooms.contains(literal.substring(0, dot)) && !keys.contains(literal)) {
                boolean begins = literal.endsWith(".") && keys.stream().anyMatch(key -> key.startsWith(literal));
                if (!begins && !literal.matches(".*\\.(css|png)")) {
                    missing.add(literal);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyStandsOnce() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/resources/org/variorum/ui/words.properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
    }
}
