package org.variorum.exchange.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Work;

/// Works as the citation processor wants them.
final class CslItems {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// Undetermined, in BCP 47: the processor capitalises the titles of English works, and makes "Novaia I
    /// Noveishaia Istoriia" of what it takes for English. Titles stay as they were given.
    private static final String NO_LANGUAGE = "und";

    private static final Set<String> DATES = Set.of("issued", "accessed", "original-date", "event-date", "submitted");

    private CslItems() {}

    /// A work under a name of its own. What is wrong in its record leaves the title.
    static CSLItemData of(Work work) {
        Map<String, Object> fields = fields(work);
        fields.put("id", work.id().value());
        fields.putIfAbsent("title", work.title());
        fields.putIfAbsent("type", "document");
        fields.putIfAbsent("language", NO_LANGUAGE);
        // Empty: without a date the style says “n.d.”, that the work has none. Nobody knows that.
        fields.putIfAbsent("issued", Map.of("literal", ""));
        fields.remove("note");
        if (fields.containsKey("collection-title") && "report".equals(fields.get("type"))) {
            Object number = fields.remove("number");
            if (number != null) {
                fields.put("collection-number", number);
            }
        }
        if ("book".equals(fields.get("type")) && fields.get("volume") instanceof String volume && isRoman(volume)) {
            fields.put("volume", "vol. " + volume);
        }
        try {
            return CSLItemData.fromJson(fields);
        } catch (RuntimeException wrong) {
            return CSLItemData.fromJson(Map.of(
                    "id", work.id().value(),
                    "type", "document",
                    "title", work.title(),
                    "language", NO_LANGUAGE,
                    "issued", Map.of("literal", work.issued())));
        }
    }

    /// What the record says of itself, such as that the book was not seen; empty where nothing is said.
    static String note(Work work) {
        return fields(work).get("note") instanceof String note ? note.strip() : "";
    }

    private static boolean isRoman(String number) {
        return !number.isEmpty() && number.chars().allMatch(letter -> "IVXLCDM".indexOf(letter) >= 0);
    }

    private static Map<String, Object> fields(Work work) {
        Map<String, Object> fields = new HashMap<>();
        try {
            Map<String, Object> given = JSON.readValue(
                    work.csl().isBlank() ? "{}" : work.csl(), new TypeReference<Map<String, Object>>() {});
            given.forEach((name, value) -> {
                boolean isDate = DATES.contains(name);
                if (value instanceof Map<?, ?> || value instanceof List<?> || !isDate && value != null) {
                    fields.put(name, value);
                }
            });
        } catch (JsonProcessingException noRecord) {
            // Then the title is all there is.
        }
        return fields;
    }
}
