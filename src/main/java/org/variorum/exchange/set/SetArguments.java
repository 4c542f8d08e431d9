package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Stance;

/// Reads claims, and who stands how to them on what evidence.
final class SetArguments {
    private final SetIds ids;
    private final Origin origin;
    private final SetAnchors anchors;
    private final SetPeople people;
    final List<Claim> claims = new ArrayList<>();
    final List<Interpretation> interpretations = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Integer> interpretationsOfClaim = new HashMap<>();

    SetArguments(SetIds ids, Origin origin, SetAnchors anchors, SetPeople people) {
        this.ids = ids;
        this.origin = origin;
        this.anchors = anchors;
        this.people = people;
    }

    void readClaims(List<Fields> list, Slugs slugs) {
        for (Fields fields : list) {
            String slug = slugs.add(fields);
            var claim = new Claim(
                    new Id.Claim(ids.named(slug)),
                    origin,
                    new Id.Question(ids.named(fields.reference("question", people.questionSlugs(), false))),
                    fields.text("label"),
                    fields.required("statement"),
                    voice(fields.reference("made_by", people.voiceSlugs(), true)),
                    claims.size());
            claims.add(claim);
            List<Fields> places = fields.list("anchors");
            for (int i = 0; i < places.size(); i++) {
                anchors.read(places.get(i), claim.id(), i);
            }
        }
    }

    void readInterpretations(List<Fields> list, Set<String> claimSlugs) {
        for (Fields fields : list) {
            String claim = fields.reference("claim", claimSlugs, false);
            String voice = fields.reference("voice", people.voiceSlugs(), false);
            String work = fields.reference("work", people.workSlugs(), true);
            String slug = claim + "/" + voice + (work.isEmpty() ? "" : "/" + work);
            String id = fields.name("id");
            var interpretation = new Interpretation(
                    new Id.Interpretation(id.isEmpty() ? ids.made("interpretation", slug) : ids.named(id)),
                    origin,
                    new Id.Claim(ids.named(claim)),
                    new Id.Voice(ids.named(voice)),
                    fields.choice("stance", List.of(Stance.values())),
                    fields.choice("directness", List.of(Directness.values())),
                    voice(fields.reference("reported_by", people.voiceSlugs(), true)),
                    fields.choice("confidence", List.of(Confidence.values())),
                    fields.text("argument"),
                    work.isEmpty() ? null : new Id.Work(ids.named(work)),
                    fields.text("locator"),
                    fields.text("date"),
                    interpretationsOfClaim.merge(claim, 1, Integer::sum) - 1);
            interpretations.add(interpretation);
            readEvidence(fields.list("evidence"), interpretation.id());
        }
    }

    private void readEvidence(List<Fields> list, Id.Interpretation interpretation) {
        for (int i = 0; i < list.size(); i++) {
            Fields fields = list.get(i);
            String slug = interpretation.slug() + "/" + SetAnchors.passage(fields);
            String id = fields.name("id");
            var piece = new Evidence(
                    new Id.Evidence(id.isEmpty() ? ids.made("evidence", slug) : ids.named(id)),
                    origin,
                    interpretation,
                    fields.choice("bearing", List.of(Bearing.values())),
                    fields.text("remark"),
                    i);
            evidence.add(piece);
            anchors.readAll(fields, piece.id(), fields.has("id"));
        }
    }

    private Id.@Nullable Voice voice(String slug) {
        return slug.isEmpty() ? null : new Id.Voice(ids.named(slug));
    }
}
