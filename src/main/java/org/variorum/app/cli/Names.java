package org.variorum.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;

/// Things by the names that people write: a set's thing by its slug, as long as that is its alone.
public final class Names {
    private final Snapshot now;

    public Names(Snapshot now) {
        this.now = now;
    }

    public @Nullable String of(@Nullable Id id) {
        if (id == null) {
            return null;
        }
        String slug = id.slug();
        long sets = now.sets().stream()
                .filter(set ->
                        now.find(sibling(id, Id.inSet(set.id().value(), slug))).isPresent())
                .count();
        return sets > 1 ? id.value() : slug;
    }

    private static Id sibling(Id id, String value) {
        return switch (id) {
            case Id.Set _ -> new Id.Set(value);
            case Id.Document _ -> new Id.Document(value);
            case Id.Voice _ -> new Id.Voice(value);
            case Id.Work _ -> new Id.Work(value);
            case Id.Question _ -> new Id.Question(value);
            case Id.Claim _ -> new Id.Claim(value);
            case Id.Interpretation _ -> new Id.Interpretation(value);
            case Id.Evidence _ -> new Id.Evidence(value);
            case Id.Verdict _ -> new Id.Verdict(value);
            case Id.Note _ -> new Id.Note(value);
            case Id.Anchor _ -> new Id.Anchor(value);
            case Id.Event _ -> new Id.Event(value);
        };
    }

    /// The thing that a person means by a name: its whole id, or a slug.
    ///
    /// @param make such as `Id.Document::new`
    Optional<Entity> find(String name, Function<String, Id> make) {
        return Stream.concat(
                        Stream.of(name),
                        now.sets().stream().map(set -> Id.inSet(set.id().value(), name)))
                .flatMap(value -> now.find(make.apply(value)).stream())
                .findFirst();
    }

    /// What a voice is called in a narrow place.
    static String label(Voice voice) {
        return voice.label().isEmpty() ? voice.name() : voice.label();
    }

    /// The kind of thing, as one word.
    static String kind(Id id) {
        return id.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// A value as the reading-set format writes it.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
