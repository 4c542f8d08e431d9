package org.variorum.exchange.set;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/// YAML as it was written: composed to nodes, never to objects, so that nothing in the file can choose a
/// class and a year stays the text that it is.
///
/// @param name for messages
/// @param firstLine where the YAML begins in its file, counted from 1
record YamlFile(String name, int firstLine, Faults faults) {
    /// Depth, length and references are bounded: a small file cannot grow into a large one.
    static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setNestingDepthLimit(20);
        limits.setMaxAliasesForCollections(0);
        limits.setCodePointLimit(SetFiles.MOST_BYTES);
        limits.setAllowRecursiveKeys(false);
        return limits;
    }

    /// The fields at the top. Where the file is no YAML that is noted, and there are none.
    Fields read(String yaml) {
        try {
            Node node = new Yaml(limits()).compose(new StringReader(yaml));
            return node == null ? Fields.none(this) : Fields.of(this, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            fault(line, "this is not YAML (" + oneLine(e.getProblem()) + "); mind the indent, colons and quotes.");
        } catch (YAMLException e) {
            fault(0, "this YAML is not accepted: " + oneLine(e.getMessage()) + ".");
        } catch (IllegalArgumentException | IndexOutOfBoundsException unforeseen) {
            // SnakeYAML's scanner, at an escape of a character that the file breaks off in.
            fault(0, "this is not YAML (an escape such as \\u00e9 is not whole); mend it.");
        }
        return Fields.none(this);
    }

    private static String oneLine(@Nullable String message) {
        return message == null
                ? "no reason given"
                : message.replaceAll("\\s+", " ").strip();
    }

    /// @param line counted from 0 inside the YAML
    void fault(int line, String what) {
        faults.add(name + ", line " + (firstLine + line), what);
    }

    /// Counted from 0.
    static int lineOf(Node node) {
        return node.getStartMark().getLine();
    }

    static Optional<String> scalar(Node node) {
        if (isNull(node)) {
            return Optional.of("");
        }
        return node instanceof ScalarNode scalar ? Optional.of(words(scalar)) : Optional.empty();
    }

    /// In double quotation marks to the letter, else without white space at the ends.
    private static String words(ScalarNode scalar) {
        boolean exact = scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED;
        return exact ? scalar.getValue() : scalar.getValue().strip();
    }

    static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }
}
