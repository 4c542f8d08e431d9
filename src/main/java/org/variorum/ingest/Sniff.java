package org.variorum.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what a file is from its first bytes, and from its name only where the content leaves it open.
final class Sniff {
    enum Kind {
        PLAIN,
        MARKDOWN,
        HTML,
        PDF,
        /// Something that is no document here.
        FOREIGN
    }

    private static final int HEAD = 4096;
    private static final int PDF_HEAD = 1024;
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdwn", "qmd", "rmd");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "xht");
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>])");
    private static final Pattern TAGS = Pattern.compile(
            "(?i)<(?:p|div|h[1-6]|article|section|table|ul|ol|blockquote|span|meta|title)(?:\\s[^<>]{0,400})?>");
    private static final Pattern FRONT = Pattern.compile("\\A\\s{0,9}---\\r?\\n[A-Za-z][A-Za-z0-9_-]{0,40}:[\\s\\S]*");
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("(?m)^#{1,6} \\S"),
            Pattern.compile("\\[[^\\[\\]\\n]{1,200}]\\(https?://[^\\s()]{1,400}\\)"),
            Pattern.compile("\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*"),
            Pattern.compile("(?m)^\\[\\^[^\\]\\s]{1,40}]:"),
            Pattern.compile("(?m)^```"),
            Pattern.compile("\\*\\[Editor: "));

    private record Foreign(String what, int offset, String magic) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("is a Rich Text file", 0, "{\\rtf"),
            new Foreign("is an old Office file", 0, "\u00D0\u00CF\u0011\u00E0"),
            new Foreign("is a PostScript file", 0, "%!PS"),
            new Foreign("is a DjVu file", 0, "AT&TFORM"),
            new Foreign("is a Kindle book", 60, "BOOKMOBI"),
            new Foreign("is a picture", 0, "\u0089PNG"),
            new Foreign("is a picture", 0, "\u00FF\u00D8\u00FF"),
            new Foreign("is a picture", 0, "GIF8"),
            new Foreign("is a picture", 0, "II*\0"),
            new Foreign("is a picture", 0, "MM\0*"),
            new Foreign("is a picture", 8, "WEBP"),
            new Foreign("is a compressed file", 0, "\u001F\u008B"),
            new Foreign("is a compressed file", 0, "7z\u00BC\u00AF"),
            new Foreign("is a compressed file", 0, "Rar!"),
            new Foreign("is a compressed file", 0, "\u00FD7zXZ"),
            new Foreign("is a web archive of Safari", 0, "bplist00"),
            new Foreign("is a database", 0, "SQLite format 3"));

    private Sniff() {}

    static Kind kindOf(Source source) {
        String head = head(source);
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_HEAD) {
            return Kind.PDF;
        }
        if (foreign(source).isPresent()) {
            return Kind.FOREIGN;
        }
        String letters = head.replace("\0", "");
        if (PAGE.matcher(letters).find() && !MARKDOWN.contains(source.extension())) {
            return Kind.HTML;
        }
        if (HTML.contains(source.extension()) && TAGS.matcher(letters).find()) {
            return Kind.HTML;
        }
        if (MARKDOWN.contains(source.extension()) || FRONT.matcher(letters).matches()) {
            return Kind.MARKDOWN;
        }
        long signs = SIGNS.stream().filter(sign -> sign.matcher(letters).find()).count();
        if (signs >= 2) {
            return Kind.MARKDOWN;
        }
        return TAGS.matcher(letters).results().limit(9).count() > 8 && letters.contains("</p>")
                ? Kind.HTML
                : Kind.PLAIN;
    }

    /// What a file is that no reader is for, as the middle of a sentence.
    static Optional<String> foreign(Source source) {
        String head = head(source);
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(source, head));
        }
        for (Foreign foreign : FOREIGN) {
            if (head.startsWith(foreign.magic, foreign.offset)) {
                return Optional.of(foreign.what);
            }
        }
        if (head.startsWith("MIME-Version:") || head.startsWith("From: <Saved by")) {
            return Optional.of("is a web archive (MHTML)");
        }
        boolean xml = head.contains("<?xml") && head.indexOf("<?xml") < 8;
        if (xml && !PAGE.matcher(head).find()) {
            return Optional.of(head.contains("<TEI") ? "is a TEI file" : "is an XML file");
        }
        return Optional.empty();
    }

    private static String zip(Source source, String head) {
        return switch (source.extension()) {
            case "docx" -> "is a Word document";
            case "epub" -> "is an EPUB book";
            case "odt" -> "is an OpenDocument text";
            case "xlsx", "pptx", "ods", "odp" -> "is an Office file";
            default -> head.contains("word/") ? "is a Word document" : "is a zip archive";
        };
    }

    /// The first bytes, one character each.
    private static String head(Source source) {
        return new String(source.bytes(), 0, Math.min(HEAD, source.bytes().length), StandardCharsets.ISO_8859_1);
    }
}
