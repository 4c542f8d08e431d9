package org.variorum.store;

import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;

/// What lies beside the things: texts, files, and the words that can be searched.
final class Content {
    final TextTable texts = new TextTable();
    final FileTable files = new FileTable();
    final PassageTable passages = new PassageTable();
    private final Db db;

    Content(Db db) {
        this.db = db;
    }

    /// Keeps a document's text and file under their hashes.
    void keep(Document document, DocumentText text, byte[] file) {
        files.keep(db, document.source().hash(), file);
        texts.keep(db, document, text);
        passages.put(db, document, text);
    }

    void index(Id id, String words) {
        passages.put(db, id, words);
    }
}
