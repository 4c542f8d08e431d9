package org.variorum.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

/// Markdown, with the signs of a reading set: `[...]` a gap, `*[Editor: ...]*` an insertion, `[^1]` a
/// footnote, `> ` a quotation. Front matter is not text. The reader of reading sets uses this too, for the
/// body of every document.
public final class MarkdownReader implements Reader {
    private static final String EXTRACTION = "markdown/1";
    /// Deeper quotations and lists than this are read as if they stood at this depth.
    private static final int DEEPEST_BLOCK = 50;

    private static final int DEEPEST_INLINE = 50;

    private final Parser parser = Parser.builder()
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    /// @param markdown with or without front matter
    public DocumentText read(String markdown) {
        String body = FrontMatter.split(Canonical.clean(markdown)).body();
        FootnoteSource source = FootnoteSource.of(body);
        Set<String> labels = new LinkedHashSet<>();
        source.notes().forEach(note -> labels.add(note.label()));
        TextBuilder text = new TextBuilder();
        new MarkdownWalk(text, labels).walk(parser.parse(source.body()));
        for (FootnoteSource.Note note : source.notes()) {
            MarkdownWalk walk = new MarkdownWalk(text, labels);
            walk.inFootnote(note.label());
            walk.walk(parser.parse(note.body()));
        }
        return text.build(EXTRACTION);
    }

    @Override
    public Ingested read(Source source) throws Unreadable {
        String markdown = Decoder.decode(source).text();
        DocumentText text = read(markdown);
        if (text.blocks().isEmpty()) {
            throw source.refuse("holds no text; choose a file that does.");
        }
        FrontMatter front = FrontMatter.split(Canonical.clean(markdown));
        String title = front.value("title");
        String language = front.value("language");
        return new Ingested(
                text,
                new Draft(
                        title.isEmpty() ? firstHeading(text, source.stem()) : title,
                        front.value("author"),
                        front.value("date"),
                        language.isEmpty() ? Language.guess(text.text()) : language,
                        "text/markdown",
                        front.value("published"),
                        front.value("source_url")));
    }

    private static String firstHeading(DocumentText text, String otherwise) {
        List<Block> blocks = text.blocks();
        Block first = blocks.getFirst();
        return first.kind() == Block.Kind.HEADING ? text.slice(first.range()) : otherwise;
    }
}
