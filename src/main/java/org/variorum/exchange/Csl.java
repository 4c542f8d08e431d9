package org.variorum.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A work of a set as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendix IV),
/// in which dates are parts and not words.
final class Csl {
    private static final Set<String> DATES = Set.of("issued", "accessed", "original-date", "event-date", "submitted");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Csl() {}

    static String of(Fields work) {
        ObjectNode csl = JSON.objectNode();
        work.nodes().forEach((name, node) -> csl.set(name, DATES.contains(name) ? date(work.text(name)) : value(node)));
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

    /// EDTF such as `2020`, `2008-06`, `1995/1996`, `1995~`; what is not of that form is kept as it stands.
    private static ObjectNode date(String edtf) {
        ObjectNode date = JSON.objectNode();
        String plain = edtf.replaceAll("[~?%]", "");
        if (!plain.matches("\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?")) {
            return date.put("literal", edtf);
        }
        ArrayNode parts = date.putArray("date-parts");
        for (String end : plain.split("/")) {
            ArrayNode part = parts.addArray();
            for (String number : end.split("-")) {
                part.add(Integer.parseInt(number));
            }
        }
        return plain.equals(edtf) ? date : date.put("circa", true);
    }
}
