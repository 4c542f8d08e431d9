package org.variorum.model;

import java.util.UUID;

/// Names a thing in the library, for good. The reader's own things carry a UUID made by whoever makes them,
/// so that putting a removed thing back is the same change as adding it. A reading set's things carry
/// `set:slug`.
public sealed interface Id {
    String value();

    record Set(String value) implements Id {}

    record Document(String value) implements Id {}

    record Voice(String value) implements Id {}

    record Work(String value) implements Id {}

    record Question(String value) implements Id {}

    record Claim(String value) implements Id {}

    record Interpretation(String value) implements Id {}

    record Evidence(String value) implements Id {}

    record Verdict(String value) implements Id {}

    record Note(String value) implements Id {}

    record Anchor(String value) implements Id {}

    record Event(String value) implements Id {}

    /// A value nobody has used before.
    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /// The value that a thing called `slug` in the reading set `set` has in every library.
    static String inSet(String set, String slug) {
        return set + ":" + slug;
    }

    /// The name as a person writes it: the slug of a thing that came with a set, else the value itself.
    default String slug() {
        return value().substring(value().indexOf(':') + 1);
    }
}
