package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.edit.Library.Fault;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Looks for faults in a library: in the file itself, and in what it says.
final class Check {
    private final Db db;
    private final String file;
    private final Content content;
    private final List<Fault> faults = new ArrayList<>();

    Check(Db db, String file, Content content) {
        this.db = db;
        this.file = file;
        this.content = content;
    }

    List<Fault> faults(Snapshot snapshot) {
        file();
        if (faults.isEmpty()) {
            index();
            orphans(snapshot);
            Stream.of(snapshot.documents(), snapshot.earlierVersions())
                    .flatMap(List::stream)
                    .forEach(document -> document(document, snapshot.anchorsIn(document.id())));
        }
        return List.copyOf(faults);
    }

    private void file() {
        db.list("PRAGMA integrity_check(20)", Row::any).stream()
                .filter(answer -> !answer.equals("ok"))
                .forEach(answer -> add(
                        "file",
                        file,
                        "The file is damaged (" + answer + "). Open its last good copy from the folder backup."));
        db.each("PRAGMA foreign_key_check", row -> {
            String table = row.text();
            String number = row.any();
            add(
                    table,
                    number,
                    "It refers to a " + row.text() + " that is not there. Remove it, or open an earlier copy.");
        });
    }

    /// Whether everything that can be searched is in the index.
    private void index() {
        for (String kind : List.of("note:body", "claim:statement", "interpretation:argument")) {
            String table = kind.substring(0, kind.indexOf(':'));
            String column = kind.substring(kind.indexOf(':') + 1);
            db.each(
                    "SELECT id FROM " + table + " WHERE trim(" + column
                            + ", char(9, 10, 13, 32)) <> '' AND NOT EXISTS ("
                            + "SELECT 1 FROM passage WHERE kind = '" + table + "' AND owner = " + table
                            + ".id AND passage.body = " + table + "." + column + ")",
                    row -> add(table, row.text(), "It cannot be found by its words. Change it once, and it can."));
        }
    }

    private void orphans(Snapshot snapshot) {
        for (Document earlier : snapshot.earlierVersions()) {
            if (earlier.earlier() instanceof Document.Earlier version
                    && snapshot.document(version.of()).isEmpty()) {
                add(
                        "document",
                        earlier.id().value(),
                        "It is an earlier version of a document that is not there. Bring that document in again.");
            }
        }
    }

    private void document(Document document, List<Anchor> anchors) {
        Optional<DocumentText> text = content.texts.find(db, document);
        if (text.isEmpty()) {
            add("document", document.id().value(), "Its text is not in the library. Bring the document in again.");
            return;
        }
        for (Anchor anchor : anchors) {
            Selector.Span span = anchor.span();
            if (span != null) {
                anchor(anchor, span, text.get().text());
            }
        }
        if (!content.files.isKept(db, document.source().hash())) {
            add(
                    "document",
                    document.id().value(),
                    "The file it was read from is not in the library. Bring it in again.");
        }
    }

    private void anchor(Anchor anchor, Selector.Span span, String text) {
        if (span.start() < 0 || span.end() < span.start() || span.end() > text.length()) {
            add("anchor", anchor.id().value(), "It stands outside its document's text. Choose its place again.");
        } else if (anchor.state() == Anchor.State.ATTACHED
                && anchor.quote() instanceof Selector.Quote quote
                && !same(quote.exact(), text.substring(span.start(), span.end()))) {
            add(
                    "anchor",
                    anchor.id().value(),
                    "Other words stand at its place than it was made on. Choose its place again.");
        }
    }

    /// The same words, whatever the marks between them.
    private static boolean same(String one, String other) {
        return one.equals(other)
                || Tokens.of(Folded.of(one).text())
                        .words()
                        .equals(Tokens.of(Folded.of(other).text()).words());
    }

    private void add(String what, String where, String message) {
        faults.add(new Fault(what, where, message));
    }
}
