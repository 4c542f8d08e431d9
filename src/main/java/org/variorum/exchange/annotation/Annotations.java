package org.variorum.exchange.annotation;

import java.util.List;
import org.variorum.exchange.Omitted;
import org.variorum.model.Entity;

/// What a file of annotations brings, in the library's own words, before anybody has looked which documents it
/// speaks of.
///
/// @param things notes, claims and what belongs to them, complete but for their anchors, each after what it refers
///     to, if the file has that; never anchors or documents. Ids are made from the annotations' own addresses, so that
/// the same
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
}
