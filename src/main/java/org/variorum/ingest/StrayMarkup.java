package org.variorum.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// What is left of HTML in a text that was copied out of a page: known tags go, entities become their
/// characters, and the words between stay.
final class StrayMarkup {
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|hr)\\s{0,9}/?>");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)</(?:p|div|h[1-6]|blockquote|figure|figcaption|section|article)\\s{0,9}>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:a|abbr|article|aside|b|big|blockquote|center|cite|code|div|em|figcaption|figure|font|h[1-6]|i|img"
                    + "|ins|li|mark|nobr|ol|p|q|s|section|small|span|strong|sub|sup|u|ul|wbr)"
                    + "(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern COMMENT = Pattern.compile("<!--[^<>]{0,2000}-->");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private StrayMarkup() {}

    static String removedFrom(String text) {
        String plain = text;
        if (plain.indexOf('<') >= 0) {
            plain = COMMENT.matcher(plain).replaceAll("");
            plain = BREAK.matcher(plain).replaceAll("\n");
            plain = PARAGRAPH.matcher(plain).replaceAll("\n\n");
            plain = TAG.matcher(plain).replaceAll("");
        }
        return plain.indexOf('&') < 0
                ? plain
                : ENTITY.matcher(plain)
                        .replaceAll(m -> Matcher.quoteReplacement(Parser.unescapeEntities(m.group(), false)));
    }
}
