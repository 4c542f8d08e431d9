package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.exchange.Omitted;
import org.variorum.model.Claim;
import org.variorum.model.Entity;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;

/// What a file of annotations brings, in the library's own words, before anybody has looked which documents it
/// speaks of.
///
/// @param things notes, claims and what belongs to them, complete but for their anchors, each after what it refers
///     to; never anchors or documents. Ids are made from the annotations' own addresses, so that the same
///     annotation is the same thing whenever it comes. A reading set's things name the set as their origin, which
///     may not be here.
/// @param hooks what ties them to passages, or a note to a whole document
/// @param omitted what of the file has no place here
public record Annotations(List<Entity> things, List<Hook> hooks, List<Omitted> omitted) {
    public Annotations {
        things = List.copyOf(things);
        hooks = List.copyOf(hooks);
        omitted = List.copyOf(omitted);
    }

    /// The same without what cannot stand in a library: a claim without its question, an interpretation without its
    /// claim or voice, evidence without its interpretation, where neither file nor library has them.
    public Annotations fitting(Snapshot now) {
        Set<Id> here = new HashSet<>();
        List<Entity> kept = new ArrayList<>();
        for (Entity thing : things) {
            if (needs(thing).allMatch(id -> here.contains(id) || now.find(id).isPresent())) {
                here.add(thing.id());
                kept.add(thing);
            }
        }
        Mentions mentions = new Mentions();
        mentions.add(
                "claims, interpretations, pieces of evidence and verdicts",
                things.size() - kept.size(),
                "what they belong to is neither in the file nor in the library; export them together with it.");
        List<Omitted> all = new ArrayList<>(omitted);
        all.addAll(mentions.all());
        return new Annotations(
                kept, hooks.stream().filter(hook -> here.contains(hook.of())).toList(), all);
    }

    private static Stream<Id> needs(Entity thing) {
        return switch (thing) {
            case Claim claim -> Stream.of(claim.question());
            case Interpretation interpretation -> Stream.of(interpretation.claim(), interpretation.voice());
            case Evidence evidence -> Stream.of(evidence.interpretation());
            case Verdict verdict -> Stream.of(verdict.about());
            default -> Stream.empty();
        };
    }
}
