package org.variorum.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

/// A page saved from the web, well formed or not: takes the article out of it and leaves the rest. Nothing it
/// refers to is fetched and nothing in it is run.
public final class HtmlReader implements Reader {
    private static final String EXTRACTION = "html/1";
    private static final int MOST_BYTES = 32 << 20;
    private static final int DEEPEST = 500;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})");

    @Override
    public Ingested read(Source source) throws Unreadable {
        if (source.bytes().length > MOST_BYTES) {
            throw Source.tooLarge(source.name(), MOST_BYTES);
        }
        String html = Decoder.decode(source, declared(source.bytes())).text();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(html, "");
        String heading = HtmlMeta.headingOf(page);
        Draft said = new HtmlMeta(page, html).draft(heading, source.stem());
        HtmlNotes notes = HtmlNotes.takenFrom(page);
        HtmlClutter.removeFrom(page);
        Element article = HtmlArticle.in(page);
        TextBuilder blocks = new TextBuilder();
        if (!heading.isEmpty() && article.getElementsByTag("h1").isEmpty()) {
            blocks.add(Block.Kind.HEADING, 1, "", Inline.of(heading));
        }
        new HtmlWalk(blocks).walk(article);
        DocumentText text = notes.addTo(blocks).build(EXTRACTION);
        if (text.blocks().stream().noneMatch(Block::isNumbered)) {
            throw source.refuse("is a page without a text in it; open it in a browser, copy its text and paste that.");
        }
        return new Ingested(text, said.language().isEmpty() ? said.inLanguage(Language.guess(text.text())) : said);
    }

    /// What the page says of its own encoding, in a `meta` or in the XML declaration.
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = CHARSET.matcher(head.replaceFirst("encoding\\s{0,9}=", "charset="));
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(found.group(1));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
