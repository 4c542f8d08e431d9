package org.variorum.exchange.set;

import java.util.HashMap;
import java.util.Map;
import org.variorum.model.Hash;
import org.variorum.model.Id;

/// Names for what has none in the format, made from what it says: the same thing has the same name in every
/// version of a set and in every library. What says the same twice is told apart by a number.
final class SetIds {
    private final Id.Set set;
    private final Map<String, Integer> taken = new HashMap<>();

    SetIds(Id.Set set) {
        this.set = set;
    }

    /// The value of a thing that has a slug.
    String named(String slug) {
        return Id.inSet(set.value(), slug);
    }

    /// @param kind keeps the counting of one kind apart from another's
    String made(String kind, String slug) {
        int count = taken.merge(kind + " " + slug, 1, Integer::sum);
        return named(count == 1 ? slug : slug + "/" + count);
    }

    /// What {@link #made} would answer next, without counting it.
    String next(String kind, String slug) {
        int count = taken.getOrDefault(kind + " " + slug, 0) + 1;
        return named(count == 1 ? slug : slug + "/" + count);
    }

    /// A few characters that stand for some words.
    static String brief(String words) {
        return Hash.of(words).substring(0, 10);
    }
}
