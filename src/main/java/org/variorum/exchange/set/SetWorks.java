package org.variorum.exchange.set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.variorum.model.Work;

/// Writes a work of a set under CSL's own names. The opposite of {@link Csl}.
final class SetWorks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SetWorks() {}

    /// Where the plain fields would not be read as the very same record, the record stands beside them whole.
    static SetYaml.Fill fields(Work work, SetNames names) {
        SetYaml.Fill fields = SetYaml.fields().put("id", names.slug(work.id()));
        Map<String, Object> plain = plain(work);
        plain.remove("id");
        plain.put("title", work.title());
        plain.putIfAbsent("issued", work.issued());
        plain.forEach(fields::put);
        Faults faults = new Faults();
        Fields read = new YamlFile("", 1, faults).read(new SetYaml().write(fields.map()));
        if (!Csl.of(read).equals(work.csl())) {
            fields.put("csl", work.csl());
        }
        if (!ShortCitation.of(read).equals(work.shortCitation())) {
            fields.put("citation", work.shortCitation());
        }
        return fields;
    }

    private static Map<String, Object> plain(Work work) {
        Map<String, Object> fields = new LinkedHashMap<>();
        try {
            JSON.readTree(work.csl()).properties().forEach(each -> {
                JsonNode value = each.getValue();
                if (each.getKey().equals("issued")) {
                    fields.put("issued", work.issued());
                } else if (!value.has("date-parts")) {
                    fields.put(each.getKey(), JSON.convertValue(value, Object.class));
                }
            });
        } catch (JsonProcessingException notJson) {
            fields.clear();
        }
        return fields;
    }
}
