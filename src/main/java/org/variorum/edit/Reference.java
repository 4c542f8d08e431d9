package org.variorum.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.ShortCitation;
import org.variorum.model.Snapshot;
import org.variorum.model.Work;

/// A work as a reader types it, and its bibliographic record in CSL-JSON
/// (https://docs.citationstyles.org/en/stable/specification.html, appendix IV).
///
/// @param type of CSL, such as `book`
/// @param authors `Family, Given`, with semicolons between them; a name without a comma is taken as it stands
/// @param issued EDTF, or empty; what is not of that form is kept as it was typed
public record Reference(
        String type,
        String authors,
        String title,
        String container,
        String publisher,
        String place,
        String issued,
        String pages) {
    public static final Reference NONE = new Reference("book", "", "", "", "", "", "", "");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// The types that are offered, as CSL names them.
    public static final List<String> TYPES = List.of(
            "book", "article-journal", "chapter", "article-newspaper", "report", "thesis", "webpage", "interview");

    /// What a record says of these; the rest of it is left alone by {@link #work}.
    public static Reference of(Work work) {
        ObjectNode csl = tree(work.csl());
        List<String> authors = new ArrayList<>();
        csl.path("author").forEach(each -> {
            String family = each.path("family").asText("");
            String given = each.path("given").asText("");
            authors.add(
                    family.isEmpty()
                            ? each.path("literal").asText("")
                            : given.isEmpty() ? family : family + ", " + given);
        });
        return new Reference(
                csl.path("type").asText("book"),
                String.join("; ", authors),
                work.title(),
                csl.path("container-title").asText(""),
                csl.path("publisher").asText(""),
                csl.path("publisher-place").asText(""),
                work.issued(),
                csl.path("page").asText(""));
    }

    /// The family names, in order.
    public List<String> families() {
        return names().stream().map(name -> name.split(",", 2)[0].strip()).toList();
    }

    private List<String> names() {
        return Arrays.stream(authors.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// How it is cited in a few words, told apart from the works that there are.
    ///
    /// @param self the work that is changed, whose own citation is not taken
    public String shortCitation(Snapshot now, Id.Work self) {
        Set<String> taken = now.works().stream()
                .filter(work -> !work.id().equals(self))
                .map(Work::shortCitation)
                .collect(Collectors.toSet());
        return ShortCitation.apart(ShortCitation.of(families(), container, title, issued), taken);
    }

    /// The work, with all that `before` says beyond these fields.
    ///
    /// @param before the record so far, or empty
    public Work work(Id.Work id, Snapshot now, String before) {
        ObjectNode csl = tree(before);
        csl.put("id", id.slug());
        csl.put("type", type);
        ArrayNode all = JSON.arrayNode();
        for (String name : names()) {
            String[] parts = name.split(",", 2);
            ObjectNode author = all.addObject();
            if (parts.length == 2 && !parts[1].isBlank()) {
                author.put("family", parts[0].strip()).put("given", parts[1].strip());
            } else {
                author.put("literal", name);
            }
        }
        put(csl, "author", all, all.isEmpty());
        text(csl, "title", title);
        text(csl, "container-title", container);
        text(csl, "publisher", publisher);
        text(csl, "publisher-place", place);
        text(csl, "page", pages);
        if (!issued.equals(issuedOf(before, now, id))) {
            put(csl, "issued", date(issued), issued.isEmpty());
        }
        return new Work(id, Origin.READER, title, shortCitation(now, id), issued, csl.toString());
    }

    /// What the record that there is was made of: its date is written anew only where it changes.
    private static String issuedOf(String before, Snapshot now, Id.Work id) {
        return before.isEmpty() ? "" : now.work(id).map(Work::issued).orElse("");
    }

    private static void text(ObjectNode csl, String name, String value) {
        put(csl, name, JSON.textNode(value), value.isEmpty());
    }

    private static void put(ObjectNode csl, String name, JsonNode value, boolean nothing) {
        if (nothing) {
            csl.remove(name);
        } else {
            csl.set(name, value);
        }
    }

    /// EDTF such as `2020`, `2008-06`, `1995/1996`, `1995~`; what is not of that form is kept as it stands.
    public static ObjectNode date(String edtf) {
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

    private static ObjectNode tree(String csl) {
        try {
            return !csl.isBlank() && new ObjectMapper().readTree(csl) instanceof ObjectNode object
                    ? object
                    : JSON.objectNode();
        } catch (JsonProcessingException notJson) {
            return JSON.objectNode();
        }
    }

    /// The names of all authors of a record, as they are sorted; for finding.
    public static String authorsOf(Work work) {
        return StreamSupport.stream(tree(work.csl()).path("author").spliterator(), false)
                .map(each -> each.path("family").asText("") + " "
                        + each.path("given").asText("") + " "
                        + each.path("literal").asText(""))
                .collect(Collectors.joining(" "));
    }
}
