package org.variorum.exchange.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Comparison;
import org.variorum.compare.Ground;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Verdict;

/// Reports as JSON: an array with an object for each claim. The names are a promise (docs/command-line.md).
final class JsonReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Material material;

    JsonReport(Material material) {
        this.material = material;
    }

    String of(Comparison comparison) {
        ArrayNode array = JSON.arrayNode();
        for (Comparison.Row row : comparison.rows()) {
            ObjectNode object = array.addObject();
            object.put("question", name(row.question().id()))
                    .put("claim", name(row.claim().id()))
                    .put("difference", word(row.difference()));
            side(object, "left", row.left());
            side(object, "right", row.right());
            object.put("statement", row.claim().statement());
            verdicts(object, row.verdicts());
        }
        return write(array);
    }

    String of(Matrix matrix) {
        ArrayNode array = JSON.arrayNode();
        for (Matrix.Row row : matrix.rows()) {
            ObjectNode object = array.addObject();
            claim(object, row.claim());
            object.put("division", row.balance().division());
            ArrayNode positions = object.putArray("positions");
            matrix.voices().forEach(voice -> row.of(voice.id()).forEach(position -> positions.add(position(position))));
        }
        return write(array);
    }

    String of(Claim claim) {
        ArrayNode array = JSON.arrayNode();
        ObjectNode object = array.addObject();
        claim(object, claim);
        ArrayNode positions = object.putArray("positions");
        Position.on(material.now(), claim.id()).forEach(each -> positions.add(position(each)));
        verdicts(object, material.now().verdictsOn(claim.id()));
        return write(array);
    }

    private void claim(ObjectNode object, Claim claim) {
        object.put("question", name(claim.question()))
                .put("claim", name(claim.id()))
                .put("statement", claim.statement())
                .put("madeBy", name(claim.madeBy()));
    }

    /// The first position of a voice, and what else it holds in `further`: a voice may have changed its mind.
    private void side(ObjectNode object, String name, List<Position> positions) {
        if (positions.isEmpty()) {
            object.putNull(name);
            return;
        }
        ObjectNode first = position(positions.getFirst());
        ArrayNode further = first.putArray("further");
        positions.stream().skip(1).forEach(each -> further.add(position(each)));
        object.set(name, first);
    }

    private ObjectNode position(Position position) {
        var said = position.interpretation();
        ObjectNode object = JSON.objectNode()
                .put("voice", name(said.voice()))
                .put("stance", word(said.stance()))
                .put("argument", said.argument())
                .put("directness", word(said.directness()))
                .put("reportedBy", name(said.reportedBy()))
                .put("confidence", word(said.confidence()))
                .put("work", name(said.work()))
                .put("locator", said.locator());
        ArrayNode evidence = object.putArray("evidence");
        position.grounds().forEach(ground -> evidence.add(ground(ground)));
        return object.put("date", position.date()).put("footing", word(position.footing()));
    }

    private ObjectNode ground(Ground ground) {
        Anchor anchor = ground.anchors().stream().findFirst().orElse(null);
        Material.Place place = anchor == null ? Material.Place.NONE : material.place(anchor);
        ObjectNode object = JSON.objectNode()
                .put("document", anchor == null ? null : name(anchor.document()))
                .put("paragraph", place.paragraph() == 0 ? null : place.paragraph())
                .put("quote", ground.quote().orElse(null))
                .put("bearing", word(ground.evidence().bearing()));
        return object.put("page", place.page() == 0 ? null : place.page())
                .put("remark", ground.evidence().remark())
                .put("moment", word(ground.moment()))
                .put("footing", word(ground.footing()));
    }

    private void verdicts(ObjectNode object, List<Verdict> verdicts) {
        ArrayNode array = object.putArray("verdicts");
        for (Verdict verdict : verdicts) {
            array.addObject()
                    .put("finding", word(verdict.finding()))
                    .put("voice", name(verdict.voice()))
                    .put("sureness", verdict.sureness())
                    .put("reason", verdict.reason())
                    .put("made", verdict.made().toString());
        }
    }

    private @Nullable String name(@Nullable Id id) {
        return id == null ? null : material.name(id);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String write(ArrayNode array) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(array) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was made here is JSON", e);
        }
    }
}
