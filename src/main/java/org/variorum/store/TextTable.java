package org.variorum.store;

import java.util.Optional;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;

/// The texts that documents show, kept under the hash of the words and of the file they were read from.
/// Nothing is ever taken away here.
final class TextTable {
    private static final String COLUMNS = "extraction, body, blocks, spans, pages";

    /// Keeps a text. The same words from the same file replace what an earlier reader made of them.
    void keep(Db db, Document document, DocumentText text) {
        db.update(
                "INSERT INTO text (hash, file_hash, units, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (hash, file_hash) DO UPDATE SET extraction = excluded.extraction,"
                        + " blocks = excluded.blocks, spans = excluded.spans, pages = excluded.pages",
                document.textHash(),
                document.source().hash(),
                text.text().length(),
                text.extraction(),
                PackedText.text(text.text()),
                PackedText.blocks(text.blocks()),
                PackedText.spans(text.spans()),
                PackedText.pages(text.pages()));
    }

    /// The text of a document; where only another file with the same words was kept, that one's.
    Optional<DocumentText> find(Db db, Document document) {
        return db.first(
                "SELECT " + COLUMNS + " FROM text WHERE hash = ? ORDER BY file_hash = ? DESC LIMIT 1",
                TextTable::read,
                document.textHash(),
                document.source().hash());
    }

    private static DocumentText read(Row row) {
        String extraction = row.text();
        return new DocumentText(
                PackedText.text(row.bytes()),
                PackedText.blocks(row.bytes()),
                PackedText.spans(row.bytes()),
                PackedText.pages(row.bytes()),
                extraction);
    }
}
