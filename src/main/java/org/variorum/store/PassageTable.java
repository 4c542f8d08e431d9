package org.variorum.store;

import java.util.Arrays;
import java.util.Optional;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;

/// What can be searched, piece by piece; triggers keep the two indices over it.
final class PassageTable {
    private static final String ADD =
            "INSERT INTO passage (kind, owner, file_hash, start_at, body, folded) VALUES (?, ?, ?, ?, ?, ?)";

    /// The kind under which a thing's words are found, if its words are.
    static Optional<String> kind(Id id) {
        return switch (id) {
            case Id.Note _ -> Optional.of("note");
            case Id.Claim _ -> Optional.of("claim");
            case Id.Interpretation _ -> Optional.of("interpretation");
            case Id.Document _, Id.Set _, Id.Voice _, Id.Work _, Id.Question _ -> Optional.empty();
            case Id.Evidence _, Id.Verdict _, Id.Anchor _, Id.Event _ -> Optional.empty();
        };
    }

    /// @param words what is said there now; empty takes it out
    void put(Db db, Id id, String words) {
        String kind = kind(id).orElse("");
        if (kind.isEmpty()) {
            return;
        }
        String where = " WHERE kind = ? AND owner = ?";
        if (words.isBlank()) {
            db.update("DELETE FROM passage" + where, kind, id.value());
            return;
        }
        String folded = Folded.of(words).text();
        if (db.update("UPDATE passage SET body = ?, folded = ?" + where, words, folded, kind, id.value()) == 0) {
            db.update(ADD, Arrays.asList(kind, id.value(), null, 0, words, folded));
        }
    }

    void put(Db db, Document document, DocumentText text) {
        db.update(
                "DELETE FROM passage WHERE kind = 'document' AND owner = ? AND file_hash = ?",
                document.textHash(),
                document.source().hash());
        if (text.blocks().isEmpty()) {
            add(db, document, 0, text.text());
        }
        for (Block block : text.blocks()) {
            add(db, document, block.start(), text.slice(block.range()));
        }
    }

    private static void add(Db db, Document document, int start, String words) {
        if (!words.isBlank()) {
            String hash = document.source().hash();
            db.update(
                    ADD,
                    "document",
                    document.textHash(),
                    hash,
                    start,
                    words,
                    Folded.of(words).text());
        }
    }
}
