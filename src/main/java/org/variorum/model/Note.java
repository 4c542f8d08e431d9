package org.variorum.model;

import java.time.Instant;
import java.util.List;

/// A marginal note; which passages it stands beside, its anchors say.
///
/// @param body Markdown; empty for a bare highlight or bookmark
/// @param tags without duplicates, in the order they were given
public record Note(
        Id.Note id,
        Origin origin,
        NoteKind kind,
        String body,
        List<String> tags,
        Colour colour,
        Instant created,
        Instant modified)
        implements Entity {
    public Note {
        tags = tags.stream().distinct().toList();
    }

    public Note withBody(String newBody, Instant now) {
        return new Note(id, origin, kind, newBody, tags, colour, created, now);
    }

    public Note withTags(List<String> newTags, Instant now) {
        return new Note(id, origin, kind, body, newTags, colour, created, now);
    }

    public Note withColour(Colour newColour, Instant now) {
        return new Note(id, origin, kind, body, tags, newColour, created, now);
    }

    public Note withKind(NoteKind newKind, Instant now) {
        return new Note(id, origin, newKind, body, tags, colour, created, now);
    }
}
