package org.variorum.exchange.set;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of a YAML file: its fields by name, each fault noted with its line. What is asked for and
/// missing is noted and answered with something empty, so that reading goes on and finds the other faults.
final class Fields {
    private final YamlFile file;
    private final int line;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private Fields(YamlFile file, int line) {
        this.file = file;
        this.line = line;
    }

    static Fields of(YamlFile file, Node node) {
        var fields = new Fields(file, YamlFile.lineOf(node));
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                fields.add(tuple);
            }
        } else {
            file.fault(fields.line, "here fields were expected, each a name, a colon and a value.");
        }
        return fields;
    }

    static Fields none(YamlFile file) {
        return new Fields(file, 0);
    }

    private void add(NodeTuple tuple) {
        String name = YamlFile.scalar(tuple.getKeyNode()).orElse("");
        if (nodes.putIfAbsent(name, tuple.getValueNode()) != null) {
            file.fault(YamlFile.lineOf(tuple.getKeyNode()), "“" + name + "” stands here twice; keep one.");
        }
    }

    void fault(String what) {
        file.fault(line, what);
    }

    boolean has(String name) {
        return nodes.containsKey(name);
    }

    /// Empty where there is none.
    String text(String name) {
        Node node = nodes.get(name);
        if (node == null) {
            return "";
        }
        Optional<String> value = YamlFile.scalar(node);
        if (value.isEmpty()) {
            file.fault(YamlFile.lineOf(node), "“" + name + "” should be a text, not a list.");
        }
        return value.orElse("");
    }

    String required(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            fault("“" + name + "” is missing; add it.");
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        String value = text(name);
        return value.isEmpty() ? null : value;
    }

    /// The thing's own name: lower-case letters, digits and hyphens.
    String slug() {
        String slug = required("id");
        if (!slug.isEmpty() && !slug.matches("[a-z0-9][a-z0-9._-]{0,99}")) {
            fault("the id “" + slug + "” should be a slug: lower-case letters, digits and hyphens.");
        }
        return slug;
    }

    /// What a thing is called that needs no slug; empty where it is called nothing.
    String name(String field) {
        String name = text(field);
        if (name.length() > 400 || name.chars().anyMatch(Character::isISOControl)) {
            fault("“" + field + "” should be a short name in one line.");
            return "";
        }
        return name;
    }

    /// A moment as ISO 8601 writes it, such as `2026-11-25T12:00:00Z`; the other one where there is none.
    Instant instant(String name, Instant otherwise) {
        String value = text(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            fault("“" + name + "” is “" + value + "”; write a moment such as 2026-11-25T12:00:00Z.");
            return otherwise;
        }
    }

    /// A slug of something that has to exist.
    String reference(String name, Set<String> known, boolean optional) {
        String slug = optional ? text(name) : required(name);
        if (!slug.isEmpty() && !known.contains(slug)) {
            fault("“" + name + "” names “" + slug + "”, which is not in this set; correct the name or add it.");
        }
        return slug;
    }

    /// @param allowed the first is the answer where the field is wrong
    <E extends Enum<E>> E choice(String name, List<E> allowed) {
        String value = required(name);
        for (E each : allowed) {
            if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                return each;
            }
        }
        if (!value.isEmpty()) {
            List<String> names =
                    allowed.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
            fault("“" + name + "” is “" + value + "”; write one of " + String.join(", ", names) + ".");
        }
        return allowed.getFirst();
    }

    List<Fields> list(String name) {
        return items(name).stream().map(node -> of(file, node)).toList();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Node node : items(name)) {
            YamlFile.scalar(node)
                    .ifPresentOrElse(
                            texts::add,
                            () -> file.fault(YamlFile.lineOf(node), "in “" + name + "” only texts are expected."));
        }
        return texts;
    }

    List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (Node node : items(name)) {
            if (node instanceof SequenceNode row) {
                rows.add(row.getValue().stream()
                        .flatMap(cell -> YamlFile.scalar(cell).stream())
                        .toList());
            } else {
                file.fault(YamlFile.lineOf(node), "each row of “" + name + "” should be a list.");
            }
        }
        return rows;
    }

    /// The fields inside a field; without any where there is none.
    Fields inside(String name) {
        Node node = nodes.get(name);
        return node == null ? new Fields(file, line) : of(file, node);
    }

    /// As it stands in the file, in order.
    Map<String, Node> nodes() {
        return nodes;
    }

    private List<Node> items(String name) {
        Node node = nodes.get(name);
        if (node == null || YamlFile.isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        file.fault(YamlFile.lineOf(node), "“" + name + "” should be a list.");
        return List.of();
    }
}
