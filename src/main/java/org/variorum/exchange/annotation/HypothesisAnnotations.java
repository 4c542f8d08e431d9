package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// Annotations as Hypothesis (https://hypothes.is) has them: the answer of its API's search
/// (https://h.readthedocs.io/en/latest/api-reference/v1/), what its client exports, a list of annotations, one
/// alone, or one on each line.
public final class HypothesisAnnotations {
    private HypothesisAnnotations() {}

    /// Whether the values of a JSON file are that.
    static boolean isOne(List<Json> values) {
        return values.stream().limit(20).anyMatch(HypothesisAnnotations::isOne);
    }

    private static boolean isOne(Json json) {
        if (json.isList()) {
            return isOne(json.all());
        }
        if (json.has("@context")) {
            return false;
        }
        boolean exported = json.has("export_date") || json.has("export_userid") || json.has("client_version");
        return (exported && json.has("annotations")) || json.get("rows").isList() || isAnnotation(json);
    }

    /// The form of an annotation that no other format has.
    private static boolean isAnnotation(Json json) {
        boolean ours = json.has("uri") || json.has("references");
        return ours && !json.has("type") && (json.has("target") || json.has("text") || json.has("user"));
    }

    /// The note as which a claim or a piece of evidence travels.
    public static Id.Note asNote(Id claimOrEvidence) {
        return new Id.Note(Addresses.id("note", name(claimOrEvidence)));
    }

    static String name(Id claimOrEvidence) {
        String kind = claimOrEvidence instanceof Id.Claim ? "claim/" : "evidence/";
        return Addresses.OURS + kind + claimOrEvidence.value();
    }

    /// @param now for annotations that do not say when they were made
    static Annotations read(List<Json> values, Instant now) throws BadAnnotations {
        HypothesisReader reader = new HypothesisReader(now);
        for (Json value : values) {
            gather(value, reader);
        }
        return reader.all();
    }

    /// A file as the client exports it, so that its import takes it. What it takes is more than it keeps: it makes
    /// new annotations of the reader's own, with their words, passages and tags, at the time of importing.
    ///
    /// @param scope which documents' notes
    /// @param at the time of writing
    public static Written write(Snapshot now, Predicate<Id.Document> scope, Instant at) {
        return new HypothesisWriter(now, scope).write(at);
    }

    private static void gather(Json json, HypothesisReader reader) throws BadAnnotations {
        if (json.isList()) {
            for (Json item : json.all()) {
                gather(item, reader);
            }
        } else if (isHolder(json.object())) {
            for (String name : List.of("annotations", "rows", "replies")) {
                for (Json item : json.get(name).all()) {
                    gather(item, reader);
                }
            }
        } else {
            reader.add(json);
        }
    }

    private static boolean isHolder(Json json) {
        return json.has("annotations") || json.has("rows") || json.has("replies");
    }
}
