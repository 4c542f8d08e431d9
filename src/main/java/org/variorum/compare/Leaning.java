package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;

/// A passage with everything that leans on it: the evidence of several positions at one place is one passage.
///
/// @param uses in the order of the positions and of their evidence
public record Leaning(Passage passage, List<Use> uses) {
    /// One piece of evidence that stands there.
    public record Use(Position position, Ground ground) {}

    /// The passages that some positions lean on, in the order in which they are first met. What nobody can find
    /// any more is no passage.
    public static List<Leaning> of(List<Position> positions) {
        List<Leaning> all = new ArrayList<>();
        for (Position position : positions) {
            for (Ground ground : position.grounds()) {
                ground.anchors().stream()
                        .filter(anchor -> Ground.footing(anchor) != Footing.LOST)
                        .map(Passage::of)
                        .forEach(passage -> add(all, passage, new Use(position, ground)));
            }
        }
        return List.copyOf(all);
    }

    /// A passage that overlaps two others makes one of all three.
    private static void add(List<Leaning> all, Passage passage, Use use) {
        Passage whole = passage;
        List<Use> uses = new ArrayList<>();
        int at = all.size();
        for (int i = 0; i < all.size(); ) {
            Leaning each = all.get(i);
            if (each.passage.meets(whole)) {
                whole = each.passage.joined(whole);
                uses.addAll(each.uses);
                at = Math.min(at, i);
                all.remove(i);
                i = 0;
            } else {
                i++;
            }
        }
        if (!uses.contains(use)) {
            uses.add(use);
        }
        all.add(Math.min(at, all.size()), new Leaning(whole, List.copyOf(uses)));
    }

    /// How many voices lean on it.
    public int voices() {
        return (int)
                uses.stream().map(use -> use.position().voice().id()).distinct().count();
    }
}
