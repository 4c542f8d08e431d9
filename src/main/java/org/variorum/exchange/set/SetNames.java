package org.variorum.exchange.set;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Id;

/// What things are called in a set that is written: the set's own keep their slugs, all others get one. The
/// opposite of {@link SetIds}.
final class SetNames {
    private final Id.Set set;
    private final Map<Id, String> slugs = new HashMap<>();
    private final Map<Class<?>, Set<String>> taken = new HashMap<>();

    SetNames(Id.Set set) {
        this.set = set;
    }

    /// A slug: lower-case letters, digits, dots, hyphens. The same for the same thing.
    String slug(Id id) {
        return slugs.computeIfAbsent(id, _ -> free(id, SetReader.isSlug(own(id)) ? own(id) : slugged(id.value())));
    }

    /// What a thing is called that needs no slug: any words without control characters.
    String name(Id id) {
        return own(id);
    }

    private String own(Id id) {
        String prefix = Id.inSet(set.value(), "");
        return id.value().startsWith(prefix) ? id.value().substring(prefix.length()) : id.value();
    }

    private String free(Id id, String wanted) {
        Set<String> names = taken.computeIfAbsent(id.getClass(), _ -> new HashSet<>());
        String name = wanted;
        for (int n = 2; !names.add(name); n++) {
            name = wanted + "-" + n;
        }
        return name;
    }

    static String slugged(String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
        return slug.isEmpty() ? "x" : slug.substring(0, Math.min(80, slug.length()));
    }
}
