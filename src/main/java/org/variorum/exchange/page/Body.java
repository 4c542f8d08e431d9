package org.variorum.exchange.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.StyleSpan;

/// The text in the middle of the page, as lines: paragraphs with their numbers, an initial at the first of
/// them, what the editors say set smaller and in italics. Footnotes are not in it, their marks are.
final class Body {
    private static final double PARAGRAPH = 4.2;
    private static final int LONG_ENOUGH = 60;

    private final DocumentText text;
    private final Setter setter;
    private final double width;
    private final double size;
    private final List<Line> lines = new ArrayList<>();
    private boolean hasInitial;

    /// @param initial the large first letter; empty where the text has none
    /// @param at the index of the first of the two lines beside it
    record Made(List<Line> lines, String initial, int at) {}

    Body(DocumentText text, Setter setter, double width, double size) {
        this.text = text;
        this.setter = setter;
        this.width = width;
        this.size = size;
    }

    Made make() {
        String initial = "";
        int at = 0;
        for (Block block : text.blocks()) {
            if (block.kind() == Block.Kind.FOOTNOTE || block.start() >= block.end()) {
                continue;
            }
            if (!hasInitial && takesInitial(block)) {
                hasInitial = true;
                initial = text.text().substring(block.start(), block.start() + 1);
                at = lines.size();
                add(block, 1);
            } else {
                add(block, 0);
            }
        }
        return new Made(List.copyOf(lines), initial, at);
    }

    /// The first paragraph of some length that begins with a letter.
    private boolean takesInitial(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.end() - block.start() >= LONG_ENOUGH
                && Character.isLetter(text.text().charAt(block.start()))
                && !Character.isIdeographic(text.text().charAt(block.start()))
                && text.spans().stream().noneMatch(span -> span.start() <= block.start() && span.end() > block.start());
    }

    /// @param skipped how many letters are set apart, as the initial
    private void add(Block block, int skipped) {
        boolean editors = block.kind() == Block.Kind.EDITOR || block.kind() == Block.Kind.GAP;
        Style plain = style(block);
        Words words = new Words();
        if (!block.label().isEmpty()) {
            words.add(block.label() + " ", plain.in(Style.Ink.SECOND));
        }
        runs(words, block, skipped, plain);
        double own = editors ? size * 0.84 : plain.size();
        double leading = Math.round(own * 1.42 * 10) / 10.0;
        double indent = block.kind() == Block.Kind.QUOTATION || block.kind() == Block.Kind.LIST_ITEM ? 12 : 0;
        Setter.Column column = skipped > 0
                ? new Setter.Column(width, leading, own, initialWidth(block), 2)
                : Setter.Column.of(width - indent, leading, own);
        List<Line> set = setter.set(words.pieces(), column);
        for (int i = 0; i < set.size(); i++) {
            Line line = indent > 0 ? moved(set.get(i), indent) : set.get(i);
            line = i == 0 && block.isNumbered() ? line.numbered(block.number()) : line;
            lines.add(i == set.size() - 1 ? line.followedBy(PARAGRAPH) : line);
        }
    }

    private double initialWidth(Block block) {
        String letter = text.text().substring(block.start(), block.start() + 1);
        return setter.width(new Piece.Word(letter, initial(size), Piece.Joint.TIGHT, -1)) + 1.8;
    }

    /// The style of the initial beside letters of `size`: two lines high.
    static Style initial(double size) {
        return Style.of(Style.Face.READING_MEDIUM, size * 3.05, Style.Ink.RUBRIC);
    }

    private static Line moved(Line line, double by) {
        List<Line.Set> moved = line.pieces().stream()
                .map(set -> new Line.Set(set.piece(), set.x() + by))
                .toList();
        return new Line(moved, line.height(), line.ascent(), line.after(), line.last(), line.number());
    }

    private Style style(Block block) {
        Style plain = Style.of(Style.Face.READING, size, Style.Ink.TEXT);
        return switch (block.kind()) {
            case HEADING ->
                Style.of(Style.Face.READING_MEDIUM, size * (block.level() <= 1 ? 1.2 : 1.06), Style.Ink.TEXT);
            case CAPTION, CREDIT -> Style.of(Style.Face.SANS, size * 0.86, Style.Ink.SECOND);
            default -> plain;
        };
    }

    /// The block's words, stretch by stretch: within one all letters are set alike.
    private void runs(Words words, Block block, int skipped, Style plain) {
        List<StyleSpan> spans = text.spans().stream()
                .filter(span -> span.start() <= block.end() && span.end() >= block.start())
                .sorted(Comparator.comparingInt(StyleSpan::start))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start() + skipped, block.end()));
        for (StyleSpan span : spans) {
            cuts.add(Math.clamp(span.start(), block.start() + skipped, block.end()));
            cuts.add(Math.clamp(span.end(), block.start() + skipped, block.end()));
        }
        int from = block.start() + skipped;
        for (int cut : cuts) {
            if (cut > from) {
                words.add(text.text().substring(from, cut), style(plain, block, spans, from), from);
                from = cut;
            }
            for (StyleSpan span : spans) {
                if (span.kind() == StyleSpan.Kind.FOOTNOTE_MARK && span.start() == cut) {
                    words.add(span.data(), plain.in(Style.Ink.RUBRIC).raised());
                }
            }
        }
    }

    private Style style(Style plain, Block block, List<StyleSpan> spans, int at) {
        Style style = plain;
        boolean editors = block.kind() == Block.Kind.EDITOR;
        for (StyleSpan span : spans) {
            if (span.start() <= at && span.end() > at) {
                switch (span.kind()) {
                    case ITALIC -> style = style.in(Style.Face.READING_ITALIC);
                    case BOLD -> style = style.in(Style.Face.READING_SEMIBOLD);
                    case EDITOR -> editors = true;
                    case CODE, LINK, FOOTNOTE_MARK, GAP -> {}
                }
            }
        }
        return editors ? new Style(Style.Face.READING_ITALIC, size * 0.84, Style.Ink.SECOND, 0) : style;
    }
}
