package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// Another form in which the text of a document has come down: what it translates, what translates it, a
/// sister translation, or the text it had before.
///
/// @param sameLanguage whether words of the one can be looked for in the other
public record Witness(Document document, Kind kind, boolean sameLanguage) {
    public enum Kind {
        /// The text that the document translates.
        ORIGINAL,
        /// A text that translates the document.
        TRANSLATION,
        /// A text that translates the same original.
        SISTER,
        /// The text that the document had before.
        EARLIER,
        /// The text that the document, an earlier version, was replaced by.
        NOW
    }

    /// All that are here: the original first, then translations in the order of the library, then versions,
    /// the latest first.
    public static List<Witness> of(Snapshot now, Id.Document id) {
        Document mine = now.document(id).orElse(null);
        if (mine == null) {
            return List.of();
        }
        List<Witness> all = new ArrayList<>();
        Id.Document original = mine.alignment().original();
        Optional.ofNullable(original)
                .flatMap(now::document)
                .ifPresent(its -> all.add(new Witness(its, Kind.ORIGINAL, isSameLanguage(mine, its))));
        Id.Document self = mine.earlier() == null ? id : mine.earlier().of();
        for (Document its : now.documents()) {
            Id.Document source = its.alignment().original();
            if (its.id().equals(self) || source == null) {
                continue;
            }
            if (source.equals(id)) {
                all.add(new Witness(its, Kind.TRANSLATION, isSameLanguage(mine, its)));
            } else if (source.equals(original)) {
                all.add(new Witness(its, Kind.SISTER, isSameLanguage(mine, its)));
            }
        }
        if (mine.earlier() != null) {
            now.document(self).ifPresent(its -> all.add(new Witness(its, Kind.NOW, true)));
        }
        for (Document its : now.earlierVersions(self)) {
            if (!its.id().equals(id)) {
                all.add(new Witness(its, Kind.EARLIER, true));
            }
        }
        return List.copyOf(all);
    }

    /// By the first part of their language tags; what is in no known language is in none.
    private static boolean isSameLanguage(Document one, Document other) {
        String language = base(one.language());
        return !language.isEmpty() && language.equals(base(other.language()));
    }

    private static String base(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }
}
