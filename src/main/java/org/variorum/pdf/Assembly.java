package org.variorum.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.model.StyleSpan;

/// Writes paragraphs down as one canonical text, with a box for each character. Words divided at the end of a
/// line are put together again where the next line goes on in lower case and the document does not itself
/// write the word with a hyphen.
final class Assembly {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+[-\u2010]\\p{L}+");

    private final List<PageSize> sizes;
    private final Set<String> compounds = new HashSet<>();
    private final Ribbon ribbon = new Ribbon();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int number;

    private Assembly(List<PageSize> sizes) {
        this.sizes = sizes;
    }

    static DocumentText of(List<Paragraph> paragraphs, List<PageSize> sizes, String extraction) {
        Assembly assembly = new Assembly(sizes);
        paragraphs.forEach(assembly::learnCompounds);
        paragraphs.forEach(assembly::write);
        return assembly.finish(extraction);
    }

    private void learnCompounds(Paragraph paragraph) {
        for (Line line : paragraph.lines) {
            Matcher compound = COMPOUND.matcher(line.text());
            while (compound.find()) {
                compounds.add(compound.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void write(Paragraph paragraph) {
        List<Glyph> first = paragraph.first().glyphs;
        String label = "";
        if (paragraph.kind == Block.Kind.FOOTNOTE) {
            Matcher mark = Kinds.NOTE_MARK.matcher(paragraph.first().text());
            if (mark.find() && mark.end() < first.size()) {
                label = mark.group(1);
                first = first.subList(mark.end(), first.size());
            }
        }
        if (!blocks.isEmpty()) {
            ribbon.add("\n", Glyph.Box.NONE);
        }
        int start = -1;
        for (int i = 0; i < paragraph.lines.size(); i++) {
            Line line = paragraph.lines.get(i);
            if (i > 0) {
                join(paragraph.lines.get(i - 1), line);
            }
            turnTo(line.page);
            start = start < 0 ? ribbon.length() : start;
            ribbon.add(i == 0 ? first : line.glyphs, line, paragraph.isBold());
        }
        ribbon.closeStyles();
        boolean counted = switch (paragraph.kind) {
            case PARAGRAPH, QUOTATION, LIST_ITEM -> !paragraph.continues;
            case HEADING, CAPTION, CREDIT, FOOTNOTE, GAP, EDITOR -> false;
        };
        blocks.add(new Block(paragraph.kind, start, ribbon.length(), counted ? ++number : 0, paragraph.level, label));
    }

    /// Between two lines of a paragraph stands a space, or nothing where a word was divided.
    private void join(Line before, Line line) {
        String written = before.text();
        String next = line.text();
        char last = written.charAt(written.length() - 1);
        boolean isHyphen = last == '-' || last == '\u2010' || last == '\u00AD';
        boolean afterWord = written.length() > 1 && Character.isLetterOrDigit(written.charAt(written.length() - 2));
        if (!isHyphen || !afterWord || !Character.isLetterOrDigit(next.codePointAt(0))) {
            ribbon.add(" ", Glyph.Box.NONE);
        } else if (last == '\u00AD' || (Character.isLowerCase(next.codePointAt(0)) && !isCompound(written, next))) {
            ribbon.dropLast();
        }
    }

    private boolean isCompound(String written, String next) {
        String head = written.substring(0, written.length() - 1).replaceFirst("(?s)^.*[^\\p{L}]", "");
        String tail = next.replaceFirst("(?s)[^\\p{L}].*$", "");
        return compounds.contains((head + "-" + tail).toLowerCase(Locale.ROOT));
    }

    private void turnTo(int page) {
        while (starts.size() <= page) {
            starts.add(ribbon.length());
        }
    }

    private DocumentText finish(String extraction) {
        while (starts.size() < sizes.size()) {
            starts.add(ribbon.length());
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            PageSize size = sizes.get(i);
            int start = starts.get(i);
            int end = i + 1 < sizes.size() ? starts.get(i + 1) : ribbon.length();
            pages.add(new Page(i, size.label(), size.width(), size.height(), start, end, ribbon.boxes(start, end)));
        }
        List<StyleSpan> spans = ribbon.spans();
        return new DocumentText(ribbon.text(), blocks, spans, pages, extraction);
    }
}
