package org.variorum.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A marginal note; which passages it stands beside, its anchors say.
///
/// @param body Markdown; empty for a bare highlight or bookmark
/// @param tags without duplicates, in the order they were given
/// @param thread what it is about where it stands beside no passage
/// @param from who wrote it
public record Note(
        Id.Note id,
        Origin origin,
        NoteKind kind,
        String body,
        List<String> tags,
        Colour colour,
        Instant created,
        Instant modified,
        Thread thread,
        From from)
        implements Entity {
    public Note {
        tags = tags.stream().distinct().toList();
    }

    /// One of the reader's own, beside a passage.
    public Note(
            Id.Note id,
            Origin origin,
            NoteKind kind,
            String body,
            List<String> tags,
            Colour colour,
            Instant created,
            Instant modified) {
        this(id, origin, kind, body, tags, colour, created, modified, Thread.NONE, From.READER);
    }

    /// What a note is about where it stands beside no passage: a whole document, or another note. Either may
    /// name what is not in the library (yet).
    ///
    /// @param whole the document that it is about as a whole
    /// @param answers the note that it answers
    public record Thread(Id.@Nullable Document whole, Id.@Nullable Note answers) {
        public static final Thread NONE = new Thread(null, null);

        public static Thread about(Id.Document whole) {
            return new Thread(whole, null);
        }

        public static Thread answering(Id.Note note) {
            return new Thread(null, note);
        }
    }

    /// Who wrote it.
    ///
    /// @param author as the program it came from names them; empty for the reader
    /// @param address its own there (a URI); empty where it has none
    public record From(String author, String address) {
        public static final From READER = new From("", "");

        public boolean isReader() {
            return author.isEmpty();
        }
    }

    public Note withBody(String newBody, Instant now) {
        return new Note(id, origin, kind, newBody, tags, colour, created, now, thread, from);
    }

    public Note withTags(List<String> newTags, Instant now) {
        return new Note(id, origin, kind, body, newTags, colour, created, now, thread, from);
    }

    public Note withColour(Colour newColour, Instant now) {
        return new Note(id, origin, kind, body, tags, newColour, created, now, thread, from);
    }

    public Note withKind(NoteKind newKind, Instant now) {
        return new Note(id, origin, newKind, body, tags, colour, created, now, thread, from);
    }

    public Note withThread(Thread newThread) {
        return new Note(id, origin, kind, body, tags, colour, created, modified, newThread, from);
    }

    public Note withFrom(From newFrom) {
        return new Note(id, origin, kind, body, tags, colour, created, modified, thread, newFrom);
    }
}
