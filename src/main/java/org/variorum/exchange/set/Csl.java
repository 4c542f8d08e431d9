package org.variorum.exchange.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.variorum.edit.Reference;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A work of a set as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendix IV),
/// in which dates are parts and not words.
final class Csl {
    private static final Set<String> DATES = Set.of("issued", "accessed", "original-date", "event-date", "submitted");
    /// Fields beside the record: how it is cited in short, and the record itself to the letter.
    private static final Set<String> OURS = Set.of("citation", "csl");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Csl() {}

    static String of(Fields work) {
        ObjectNode csl = JSON.objectNode();
        work.nodes().forEach((name, node) -> {
            if (!OURS.contains(name)) {
                csl.set(name, DATES.contains(name) ? Reference.date(work.text(name)) : value(node));
            }
        });
        return csl.toString();
    }

    private static JsonNode value(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                ObjectNode object = JSON.objectNode();
                for (NodeTuple each : mapping.getValue()) {
                    object.set(YamlFile.scalar(each.getKeyNode()).orElse(""), value(each.getValueNode()));
                }
                yield object;
            }
            case SequenceNode sequence -> {
                ArrayNode array = JSON.arrayNode();
                sequence.getValue().forEach(each -> array.add(value(each)));
                yield array;
            }
            default -> JSON.textNode(YamlFile.scalar(node).orElse(""));
        };
    }
}
