package org.variorum.ingest;

import java.util.List;
import org.jsoup.nodes.Element;
import org.variorum.model.StyleSpan;

/// The two things in a page whose spaces say something: tables of data, and preformatted text.
final class HtmlTable {
    private static final int LONGEST_CELL = 300;
    private static final int DEEPEST = 4;
    private static final int LONGEST_LINE = 200;

    private HtmlTable() {}

    /// Writes a table of data, each row a block with tabs between its cells. A table that only lays out the
    /// page is left to be read cell by cell.
    ///
    /// @return whether it was one of data
    static boolean write(Element table, TextBuilder text, HtmlContext context) {
        List<Element> rows = rowsOf(table);
        if (rows.size() < 2 || !isData(table, rows)) {
            return false;
        }
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            context.open(table, HtmlContext.Place.CAPTION);
            context.add(Inline.of(caption.text()), text);
            context.close(table);
        }
        for (Element row : rows) {
            Inline words = new Inline();
            for (Element cell : row.children()) {
                if (words.length() > 0) {
                    words.addVerbatim("\t");
                }
                words.add(cell.text());
            }
            context.add(words.trimmed(), text);
        }
        return true;
    }

    private static List<Element> rowsOf(Element table) {
        return table.select("tr");
    }

    private static boolean isData(Element table, List<Element> rows) {
        int depth = 0;
        for (Element up = table.parent(); up != null; up = up.parent()) {
            depth += up.normalName().equals("table") ? 1 : 0;
        }
        if (depth > DEEPEST
                || table.selectFirst("table table, h1, h2, h3, blockquote, ul, ol, pre, div p, p + p") != null) {
            return false;
        }
        return rows.stream()
                        .flatMap(row -> row.children().stream())
                        .allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && rows.stream().anyMatch(row -> row.childrenSize() > 1);
    }

    /// Writes preformatted text: a program as it stands, and anything else as the plain text it is, its lines
    /// joined where they were only wrapped.
    static void writePreformatted(Element pre, TextBuilder text, HtmlContext context) {
        String whole = Canonical.clean(pre.wholeText());
        Lines lines = Lines.of(whole);
        Rewrap rewrap = new Rewrap(lines.groups());
        boolean running = pre.selectFirst("code") == null
                && (rewrap.isWrapped() || whole.lines().anyMatch(line -> line.length() > LONGEST_LINE));
        if (running) {
            for (List<String> group : lines.groups()) {
                rewrap.unwrapped(group).forEach(words -> context.add(Inline.of(words), text));
            }
        } else if (!whole.isBlank()) {
            Inline block = new Inline();
            block.addVerbatim(whole.stripTrailing());
            block.span(StyleSpan.Kind.CODE, 0, "");
            context.add(block.trimmed(), text);
        }
    }
}
