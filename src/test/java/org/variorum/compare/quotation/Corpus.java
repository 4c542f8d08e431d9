package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Block;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;

/// Texts to look in: those of the first reading set, or a few written here.
final class Corpus {
    private final Map<Id.Document, DocumentText> texts = new HashMap<>();
    private final Map<Id.Document, Source> sources = new HashMap<>();
    private Snapshot now = Snapshot.EMPTY;

    /// The whole set as it is shipped.
    static Corpus korea() {
        Corpus corpus = new Corpus();
        SetContents contents = contents();
        List<Entity> all = new ArrayList<>(contents.entities());
        contents.documents().forEach(each -> {
            all.add(each.document());
            corpus.texts.put(each.document().id(), each.text());
        });
        corpus.now = Snapshot.of(all);
        return corpus;
    }

    /// Only its texts, as if nobody had linked them and all were whole.
    static Corpus plainKorea() {
        Corpus corpus = new Corpus();
        contents().documents().forEach(each -> {
            Document document = document(
                    each.document().id().value(),
                    each.document().language(),
                    Completeness.FULL,
                    Document.Alignment.NONE);
            corpus.add(document, each.text());
        });
        return corpus;
    }

    private static SetContents contents() {
        try {
            return new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
        } catch (BadSet bad) {
            throw new AssertionError(bad);
        }
    }

    static Document document(String id, String language, Completeness completeness, Document.Alignment alignment) {
        return new Document(
                new Id.Document(id),
                Origin.READER,
                id,
                id,
                Role.PRIMARY,
                language,
                "",
                completeness,
                Document.Description.NONE,
                alignment,
                "",
                new Document.Size(1, 1, 0),
                new Document.Source(id, "text/plain", ""));
    }

    Corpus add(String id, String text) {
        return add(document(id, "en", Completeness.FULL, Document.Alignment.NONE), text(text));
    }

    Corpus add(Document document, DocumentText text) {
        return add(List.of(document), document.id(), text);
    }

    Corpus add(List<Entity> things, Id.Document document, DocumentText text) {
        texts.put(document, text);
        now = now.changed(things, List.of());
        return this;
    }

    void put(List<Entity> things) {
        now = now.changed(things, List.of());
    }

    /// A text of paragraphs, one a line.
    static DocumentText text(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, at, at + line.length(), ++number, 0, ""));
            at += line.length() + 1;
        }
        return new DocumentText(text, blocks, List.of(), List.of(), "plain/1");
    }

    Snapshot now() {
        return now;
    }

    Map<Id.Document, DocumentText> texts() {
        return texts;
    }

    DocumentText textOf(Id.Document id) {
        return java.util.Objects.requireNonNull(texts.get(id), id.value());
    }

    Id.Document id(String slug) {
        return now.documents().stream()
                .map(Document::id)
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    Function<Document, Optional<Source>> sources() {
        return document -> Optional.ofNullable(texts.get(document.id()))
                .map(text -> sources.computeIfAbsent(document.id(), _ -> new Source(document, text)));
    }

    /// What comes of looking up everything that a document quotes.
    List<Checked> audit(Id.Document id) {
        DocumentText text = textOf(id);
        return Audit.of(now, now.document(id).orElseThrow(), text, sources(), true, (_, _) -> {})
                .quotations();
    }

    /// What comes of looking up one quotation in everything that is here.
    Checked look(String quotation) {
        Document quoting = document("quoting", "en", Completeness.FULL, Document.Alignment.NONE);
        DocumentText text = text("He wrote: “" + quotation + "” And that was that.");
        return Audit.of(now, quoting, text, sources(), true, (_, _) -> {})
                .quotations()
                .getFirst();
    }
}
