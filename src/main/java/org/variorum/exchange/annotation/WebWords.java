package org.variorum.exchange.annotation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.NoteKind;

/// The words that our annotations are written in: the standard's, and our own under `variorum:`
/// (docs/annotation-exchange.md).
final class WebWords {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String TERMS = "urn:x-variorum:terms#";
    static final String PROGRAM = "urn:x-variorum:program";
    static final String PREFIX = "variorum:";
    /// Conforms to RFC 8118: a page, and a rectangle on it in points.
    static final String PDF_FRAGMENT = "http://tools.ietf.org/rfc/rfc3778";

    static final String MEDIA_FRAGMENT = "http://www.w3.org/TR/media-frags/";
    /// What is about no passage, text or note at all.
    static final String NOWHERE = "urn:x-variorum:nowhere";

    private static final Map<String, NoteKind> KINDS = Map.of(
            "highlighting", NoteKind.HIGHLIGHT,
            "commenting", NoteKind.COMMENT,
            "questioning", NoteKind.QUESTION,
            "describing", NoteKind.GLOSS,
            "bookmarking", NoteKind.BOOKMARK);

    private WebWords() {}

    static String motivation(NoteKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> "highlighting";
            case COMMENT -> "commenting";
            case QUESTION -> "questioning";
            case GLOSS -> "describing";
            case BOOKMARK -> "bookmarking";
        };
    }

    static Optional<NoteKind> kind(String motivation) {
        return Optional.ofNullable(KINDS.get(motivation));
    }

    /// A name without its vocabulary: `Annotation` of `oa:Annotation` and of
    /// `http://www.w3.org/ns/oa#Annotation`.
    static String bare(String name) {
        int cut = Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')));
        return name.substring(cut + 1);
    }

    /// A value as our terms write it.
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
