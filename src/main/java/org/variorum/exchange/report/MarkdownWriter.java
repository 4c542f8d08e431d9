package org.variorum.exchange.report;

import java.util.List;

/// Writes a report as Markdown (CommonMark, with footnotes as `[^1]` and one table for the matrix). What could
/// be read as markup in anybody's words is escaped.
final class MarkdownWriter {
    private static final String SPECIAL = "\\`*_{}[]<>#|~^$&";

    private final Pages pages;
    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter(Pages pages) {
        this.pages = pages;
    }

    static String write(Pages pages) {
        MarkdownWriter writer = new MarkdownWriter(pages);
        writer.page();
        return writer.out.toString();
    }

    private void page() {
        block("# " + line(pages.title()));
        pages.lead().forEach(runs -> block(runs(runs)));
        parts(pages.parts(), 2, "");
        list("Bibliography", pages.works());
        list("Sources quoted", pages.sources());
        for (int i = 1; i <= pages.notes().size(); i++) {
            block("[^" + i + "]: " + runs(pages.notes().get(i - 1)));
        }
    }

    private void list(String heading, List<List<Run>> entries) {
        if (!entries.isEmpty()) {
            block("## " + heading);
            entries.forEach(entry -> out.append("- ").append(runs(entry)).append('\n'));
            out.append('\n');
        }
    }

    private void parts(List<Part> parts, int level, String indent) {
        parts.forEach(part -> part(part, level, indent));
    }

    private void part(Part part, int level, String indent) {
        String head = "#".repeat(Math.min(level, 6)) + " ";
        switch (part) {
            case Part.Section section -> {
                block(head + line(section.heading()));
                parts(section.parts(), level + 1, indent);
            }
            case Part.Claim claim -> {
                block(head + line(claim.statement()));
                if (!claim.above().isEmpty()) {
                    block("*" + line(claim.above()) + "*");
                }
                parts(claim.parts(), level + 1, indent);
            }
            case Part.Prose prose -> block(indent + runs(prose.runs()));
            case Part.Items items -> items(items, level, indent);
            case Part.Quotation quotation -> quotation(quotation, indent);
            case Part.Position position -> {
                block(head + line(position.voice()));
                block(runs(position.head()));
                parts(position.parts(), level + 1, indent);
            }
            case Part.Sides sides -> {
                side(sides.left(), sides.lefts(), level);
                side(sides.right(), sides.rights(), level);
            }
            case Part.Grid grid -> grid(grid);
        }
    }

    private void items(Part.Items items, int level, String indent) {
        int number = 1;
        for (List<Part> item : items.items()) {
            String mark = items.ordered() ? number++ + ". " : "- ";
            int start = out.length();
            parts(item, level, indent + " ".repeat(mark.length()));
            if (out.length() > start) {
                out.replace(start, Math.min(out.length(), start + indent.length() + mark.length()), indent + mark);
                // One line feed less: the items of a list stand together.
                if (item.size() == 1) {
                    out.setLength(out.length() - 1);
                }
            }
        }
        out.append('\n');
    }

    private void quotation(Part.Quotation quotation, String indent) {
        out.append(indent)
                .append("> ")
                .append(text(quotation.words(), "\n" + indent + "> "))
                .append('\n');
        out.append(indent)
                .append(">\n")
                .append(indent)
                .append("> ")
                .append(runs(quotation.place()))
                .append("\n\n");
    }

    private void side(String voice, List<Part> parts, int level) {
        String head = "#".repeat(Math.min(level, 6)) + " ";
        if (parts.stream().noneMatch(Part.Position.class::isInstance)) {
            block(head + line(voice));
        }
        parts(parts, level, "");
    }

    private void grid(Part.Grid grid) {
        out.append('|');
        grid.columns().forEach(column -> out.append(' ').append(line(column)).append(" |"));
        out.append("\n|").append(" --- |".repeat(grid.columns().size())).append('\n');
        for (Part.Grid.Row row : grid.rows()) {
            out.append("| ").append(line(row.name())).append(" |");
            row.cells().forEach(cell -> out.append(' ').append(cell(cell)).append(" |"));
            out.append('\n');
        }
        out.append('\n');
    }

    private static String cell(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run instanceof Run.Break ? "; " : runs(List.of(run))));
        return text.toString();
    }

    private void block(String text) {
        out.append(text).append("\n\n");
    }

    private static String runs(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> text.append(line(words.text()));
                case Run.Emphasis inner -> text.append(marked("*", runs(inner.runs())));
                case Run.Strong inner -> text.append(marked("**", runs(inner.runs())));
                case Run.Code code -> text.append(line(code.text()));
                case Run.Stance stance ->
                    text.append("**").append(line(stance.word())).append("**");
                case Run.Call call -> text.append("[^").append(call.note()).append(']');
                case Run.Break _ -> text.append(" ");
            }
        }
        return text.toString();
    }

    /// Marks hold only at the edge of a word: blanks go outside.
    private static String marked(String mark, String inner) {
        String words = inner.strip();
        if (words.isEmpty()) {
            return inner;
        }
        int at = inner.indexOf(words);
        return inner.substring(0, at) + mark + words + mark + inner.substring(at + words.length());
    }

    /// Anybody's words on one line.
    static String line(String words) {
        return text(words, " ");
    }

    private static String text(String words, String lineBreak) {
        StringBuilder text = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
                if (point != '\r' || i >= words.length() || words.charAt(i) != '\n') {
                    text.append(lineBreak);
                    begins = true;
                }
                continue;
            }
            boolean first = begins && "+-=!".indexOf(point) >= 0;
            boolean numbered = (point == '.' || point == ')') && text.length() < 12 && isNumber(text);
            if (SPECIAL.indexOf(point) >= 0 || first || numbered) {
                text.append('\\');
            }
            text.appendCodePoint(Html.isAllowed(point) ? point : 0xFFFD);
            begins = begins && Character.isWhitespace(point);
        }
        return text.toString();
    }

    /// Whether all so far is a number, which with a stop would begin a list.
    private static boolean isNumber(CharSequence text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
