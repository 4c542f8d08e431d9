package org.variorum.model;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One text as it is read, with its archival description. The text itself is a {@link DocumentText}.
///
/// @param label a short title for lists and citations; the title itself where none was given
/// @param language BCP 47, or empty where unknown
/// @param date EDTF, or empty where unknown
/// @param textHash SHA-256, hexadecimal, of the canonical text that its anchors point into: the key under
///     which the library keeps that text
/// @param size how long it is: known without reading the text
/// @param earlier set where this is an earlier version of another document: the text that one had before. It
///     has an id of its own and stays readable; the document itself keeps its id through all its versions, so
///     that everything tied to it goes on pointing at it.
public record Document(
        Id.Document id,
        Origin origin,
        String title,
        String label,
        Role role,
        String language,
        String date,
        Completeness completeness,
        Description description,
        Alignment alignment,
        String textHash,
        Size size,
        Source source,
        @Nullable Earlier earlier)
        implements Entity {

    /// Written out because javac loses the annotations of a compact constructor's parameters.
    public Document(
            Id.Document id,
            Origin origin,
            String title,
            String label,
            Role role,
            String language,
            String date,
            Completeness completeness,
            Description description,
            Alignment alignment,
            String textHash,
            Size size,
            Source source,
            @Nullable Earlier earlier) {
        this.id = id;
        this.origin = origin;
        this.title = title;
        this.label = label;
        this.role = role;
        this.language = language;
        this.date = date;
        this.completeness = completeness;
        this.description = description;
        this.alignment = alignment;
        this.textHash = textHash;
        this.size = size;
        this.source = source;
        this.earlier = earlier;
    }

    /// One as it is now.
    public Document(
            Id.Document id,
            Origin origin,
            String title,
            String label,
            Role role,
            String language,
            String date,
            Completeness completeness,
            Description description,
            Alignment alignment,
            String textHash,
            Size size,
            Source source) {
        this(
                id,
                origin,
                title,
                label,
                role,
                language,
                date,
                completeness,
                description,
                alignment,
                textHash,
                size,
                source,
                null);
    }

    /// @param of the document whose text this was
    /// @param replaced when it got another
    public record Earlier(Id.Document of, Instant replaced) {}

    /// The same with another text, read from another file.
    public Document withText(String newHash, Size newSize, Source newSource) {
        return new Document(
                id,
                origin,
                title,
                label,
                role,
                language,
                date,
                completeness,
                description,
                alignment,
                newHash,
                newSize,
                newSource,
                earlier);
    }

    /// The same, as the reader's own: a newer version of its reading set leaves it alone.
    public Document readers() {
        return new Document(
                id,
                Origin.READER,
                title,
                label,
                role,
                language,
                date,
                completeness,
                description,
                alignment,
                textHash,
                size,
                source,
                earlier);
    }

    /// The same, translating another document or in other paragraphs.
    public Document aligned(Alignment other) {
        return new Document(
                id,
                origin,
                title,
                label,
                role,
                language,
                date,
                completeness,
                description,
                other,
                textHash,
                size,
                source,
                earlier);
    }

    /// This text as an earlier version of its document, for when that gets another: a document of its own.
    ///
    /// @param own a fresh id
    public Document asEarlier(Id.Document own, Instant replaced) {
        return asEarlier(own, replaced, id);
    }

    /// The same, of any document.
    public Document asEarlier(Id.Document own, Instant replaced, Id.Document of) {
        return new Document(
                own,
                Origin.READER,
                title,
                label,
                role,
                language,
                date,
                completeness,
                description,
                alignment,
                textHash,
                size,
                source,
                new Earlier(of, replaced));
    }

    /// The rest of the archival description; any field may be empty.
    ///
    /// @param availableFrom EDTF: when scholars could first read it
    public record Description(
            String genre,
            String author,
            String recipient,
            String place,
            String translator,
            String archive,
            String published,
            String availableFrom,
            String sourceUrl,
            String rights) {
        public static final Description NONE = new Description("", "", "", "", "", "", "", "", "", "");
    }

    /// @param paragraphs numbered paragraphs
    /// @param pages 0 for a text without pages
    public record Size(int paragraphs, int words, int pages) {
        public static Size of(DocumentText text) {
            int paragraphs =
                    (int) text.blocks().stream().filter(Block::isNumbered).count();
            return new Size(paragraphs, countWords(text.text()), text.pages().size());
        }

        private static int countWords(String text) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
            words.setText(text);
            int count = 0;
            int start = words.first();
            for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
                if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                    count++;
                }
            }
            return count;
        }
    }

    /// Where the text came from.
    ///
    /// @param file the file's own name
    /// @param mediaType such as `text/plain` or `application/pdf`
    /// @param hash SHA-256 of the file's bytes, hexadecimal; the key under which the library keeps them
    public record Source(String file, String mediaType, String hash) {
        public boolean isPdf() {
            return mediaType.equals("application/pdf");
        }
    }

    /// The document this one translates, and how their paragraphs answer each other.
    ///
    /// @param pairs `[mine, its]` paragraph numbers where the order differs; empty means one to one
    public record Alignment(Id.@Nullable Document original, java.util.List<int[]> pairs) {
        public static final Alignment NONE = new Alignment(null, java.util.List.of());
    }
}
