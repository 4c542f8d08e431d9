package org.variorum.exchange.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes a report as one HTML file that needs nothing beside it: no script, no picture, no font, no network.
/// It is XML as well, so that the same pages can be set as PDF.
final class HtmlWriter {
    /// The way back from a note; on paper there is none.
    static final String BACK = "↩";

    private final Pages pages;
    private final Html html = new Html();
    private final Set<Integer> called = new HashSet<>();

    private HtmlWriter(Pages pages) {
        this.pages = pages;
    }

    /// @param sheet the style sheet that goes into it
    /// @param head more for its head: markup of our own
    static String write(Pages pages, String sheet, String head) {
        HtmlWriter writer = new HtmlWriter(pages);
        writer.page(sheet, head);
        return writer.html.toString();
    }

    private void page(String sheet, String head) {
        html.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n")
                .raw("<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<meta name=\"generator\" content=\"Variorum\"/>\n")
                // Whoever slips something in: it can load nothing and run nothing.
                .raw("<meta http-equiv=\"Content-Security-Policy\"")
                .raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<title>")
                .text(pages.kind() + ": " + pages.title())
                .raw("</title>\n<style>\n")
                .raw(sheet)
                .raw("</style>\n")
                .raw(head)
                .raw("</head>\n<body class=\"" + (pages.wide() ? "wide" : "tall") + "\">\n");
        html.raw("<p class=\"running\">")
                .text(pages.kind() + " · " + shortened(pages.title()))
                .raw("</p>\n");
        html.raw("<header>\n<p class=\"kind\">").text(pages.kind()).raw("</p>\n<h1 dir=\"auto\">");
        html.text(pages.title()).raw("</h1>\n");
        pages.lead().forEach(runs -> paragraph("lead", runs));
        html.raw("</header>\n");
        contents();
        html.raw("<main>\n");
        parts(pages.parts(), 2);
        html.raw("</main>\n");
        notes();
        list("bibliography", "Bibliography", pages.works());
        list("sources", "Sources quoted", pages.sources());
        html.raw("</body>\n</html>\n");
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= 80
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 79)) + "…";
    }

    private void contents() {
        List<Part.Section> sections = pages.parts().stream()
                .filter(Part.Section.class::isInstance)
                .map(Part.Section.class::cast)
                .toList();
        if (sections.size() > 1) {
            html.raw("<nav aria-label=\"Contents\">\n<ol>\n");
            for (Part.Section section : sections) {
                html.raw("<li><a href=\"#" + section.id() + "\">")
                        .text(section.heading())
                        .raw("</a></li>\n");
            }
            html.raw("</ol>\n</nav>\n");
        }
    }

    private void parts(List<Part> parts, int level) {
        parts.forEach(part -> part(part, level));
    }

    private void part(Part part, int level) {
        int deep = Math.min(level, 6);
        switch (part) {
            case Part.Section section -> {
                html.raw("<section id=\"" + section.id() + "\" aria-labelledby=\"" + section.id() + "-h\">\n");
                html.raw("<h" + deep + " id=\"" + section.id() + "-h\" dir=\"auto\">")
                        .text(section.heading())
                        .raw("</h" + deep + ">\n");
                parts(section.parts(), level + 1);
                html.raw("</section>\n");
            }
            case Part.Claim claim -> {
                html.raw("<article id=\"" + claim.id() + "\" aria-labelledby=\"" + claim.id() + "-h\">\n");
                if (!claim.above().isEmpty()) {
                    html.raw("<p class=\"above\" dir=\"auto\">")
                            .text(claim.above())
                            .raw("</p>\n");
                }
                html.raw("<h" + deep + " id=\"" + claim.id() + "-h\" class=\"claim\" dir=\"auto\">")
                        .text(claim.statement())
                        .raw("</h" + deep + ">\n");
                parts(claim.parts(), level + 1);
                html.raw("</article>\n");
            }
            case Part.Prose prose -> paragraph(prose.look().name().toLowerCase(Locale.ROOT), prose.runs());
            case Part.Items items -> {
                String tag = items.ordered() ? "ol" : "ul";
                html.raw("<" + tag + ">\n");
                for (List<Part> item : items.items()) {
                    html.raw("<li>");
                    parts(item, level);
                    html.raw("</li>\n");
                }
                html.raw("</" + tag + ">\n");
            }
            case Part.Quotation quotation -> quotation(quotation);
            case Part.Position position -> position(position, level, true);
            case Part.Sides sides -> sides(sides, level);
            case Part.Grid grid -> grid(grid);
        }
    }

    private void quotation(Part.Quotation quotation) {
        String language = quotation.language();
        boolean isTag = language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
        html.raw("<figure class=\"quote" + (quotation.stands() ? "" : " gone") + "\">\n<blockquote dir=\"auto\"")
                .raw(isTag ? " lang=\"" + language + "\"" : "")
                .raw("><p>")
                .text(quotation.words())
                .raw("</p></blockquote>\n<figcaption>");
        runs(quotation.place());
        html.raw("</figcaption>\n</figure>\n");
    }

    private void position(Part.Position position, int level, boolean named) {
        html.raw("<div class=\"position " + position.confidence().name().toLowerCase(Locale.ROOT) + "\">\n");
        int deep = Math.min(level, 6);
        if (named) {
            html.raw("<h" + deep + " class=\"voice\" dir=\"auto\">")
                    .text(position.voice())
                    .raw("</h" + deep + ">\n");
        }
        paragraph("head", position.head());
        parts(position.parts(), level + 1);
        html.raw("</div>\n");
    }

    private void sides(Part.Sides sides, int level) {
        html.raw("<table class=\"sides\">\n<thead><tr><th scope=\"col\" dir=\"auto\">")
                .text(sides.left())
                .raw("</th><th scope=\"col\" dir=\"auto\">")
                .text(sides.right())
                .raw("</th></tr></thead>\n<tbody><tr>\n");
        side(sides.left(), sides.lefts(), level);
        side(sides.right(), sides.rights(), level);
        html.raw("</tr></tbody>\n</table>\n");
    }

    private void side(String voice, List<Part> parts, int level) {
        html.raw("<td>\n<p class=\"whose\" dir=\"auto\">").text(voice).raw("</p>\n");
        for (Part part : parts) {
            if (part instanceof Part.Position position) {
                position(position, level, false);
            } else {
                part(part, level);
            }
        }
        html.raw("</td>\n");
    }

    private void grid(Part.Grid grid) {
        html.raw("<div class=\"scroll\" role=\"region\" aria-label=\"Claims by voices\" tabindex=\"0\">\n")
                .raw("<table class=\"grid\">\n<thead><tr>");
        for (String column : grid.columns()) {
            html.raw("<th scope=\"col\" dir=\"auto\">").text(column).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Part.Grid.Row row : grid.rows()) {
            html.raw("<tr><th scope=\"row\" dir=\"auto\">").text(row.name()).raw("</th>");
            for (List<Run> cell : row.cells()) {
                html.raw("<td>");
                runs(cell);
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private void notes() {
        if (pages.notes().isEmpty()) {
            return;
        }
        html.raw("<section id=\"notes\" aria-labelledby=\"notes-h\">\n<h2 id=\"notes-h\">Notes</h2>\n<ol>\n");
        for (int i = 1; i <= pages.notes().size(); i++) {
            html.raw("<li id=\"note-" + i + "\" dir=\"auto\">");
            runs(pages.notes().get(i - 1));
            html.raw(" <a class=\"back\" href=\"#call-" + i + "\" aria-label=\"Back to where note " + i
                    + " is called\">" + BACK + "</a></li>\n");
        }
        html.raw("</ol>\n</section>\n");
    }

    private void list(String id, String heading, List<List<Run>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\">\n<h2 id=\"" + id + "-h\">" + heading
                + "</h2>\n<ul class=\"hanging\">\n");
        for (List<Run> entry : entries) {
            html.raw("<li dir=\"auto\">");
            runs(entry);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void paragraph(String look, List<Run> runs) {
        html.raw("<p class=\"" + look + "\" dir=\"auto\">");
        runs(runs);
        html.raw("</p>\n");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> html.text(words.text());
                case Run.Emphasis inner -> {
                    html.raw("<em>");
                    runs(inner.runs());
                    html.raw("</em>");
                }
                case Run.Strong inner -> {
                    html.raw("<strong>");
                    runs(inner.runs());
                    html.raw("</strong>");
                }
                case Run.Code code -> html.raw("<code>").text(code.text()).raw("</code>");
                case Run.Stance stance ->
                    html.raw("<span class=\"stance " + stance.stance().name().toLowerCase(Locale.ROOT) + "\">")
                            .text(stance.word())
                            .raw("</span>");
                case Run.Call call -> {
                    String id = called.add(call.note()) ? " id=\"call-" + call.note() + "\"" : "";
                    html.raw("<sup><a" + id + " href=\"#note-" + call.note() + "\" aria-label=\"Note " + call.note()
                            + "\">" + call.note() + "</a></sup>");
                }
                case Run.Break _ -> html.raw("<br/>");
            }
        }
    }
}
