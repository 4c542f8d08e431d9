package org.variorum.exchange.set;

import java.util.LinkedHashSet;
import java.util.Set;

/// The slugs of one kind, each of which may be given once.
record Slugs(Set<String> taken) {
    Slugs() {
        this(new LinkedHashSet<>());
    }

    String add(Fields fields) {
        String slug = fields.slug();
        if (!slug.isEmpty() && !taken.add(slug)) {
            fields.fault("the id “" + slug + "” is given twice; change one.");
        }
        return slug;
    }
}
