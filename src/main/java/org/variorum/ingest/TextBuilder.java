package org.variorum.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.StyleSpan;

/// Puts blocks together into a canonical text: numbers the paragraphs, moves footnotes to the end, turns
/// spans measured in their block into spans measured in the text.
final class TextBuilder {
    private record Piece(Block.Kind kind, int level, String label, Inline words) {}

    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> footnotes = new ArrayList<>();

    /// Adds a block; one without a word in it is left out.
    void add(Block.Kind kind, int level, String label, Inline words) {
        Inline trimmed = words.trimmed();
        if (trimmed.length() > 0) {
            (kind == Block.Kind.FOOTNOTE ? footnotes : body).add(new Piece(kind, level, label, trimmed));
        }
    }

    boolean isEmpty() {
        return body.isEmpty() && footnotes.isEmpty();
    }

    DocumentText build(String extraction) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<StyleSpan> spans = new ArrayList<>();
        int number = 0;
        List<Piece> all = new ArrayList<>(body);
        all.addAll(footnotes);
        for (Piece piece : all) {
            if (!blocks.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(piece.words.text());
            int counted = isCounted(piece.kind) ? ++number : 0;
            blocks.add(new Block(piece.kind, start, text.length(), counted, piece.level, piece.label));
            for (StyleSpan span : piece.words.spans()) {
                spans.add(new StyleSpan(span.kind(), start + span.start(), start + span.end(), span.data()));
            }
        }
        spans.sort(Comparator.comparingInt(StyleSpan::start).thenComparing(StyleSpan::end, Comparator.reverseOrder()));
        return new DocumentText(text.toString(), blocks, spans, List.of(), extraction);
    }

    private static boolean isCounted(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH, QUOTATION, LIST_ITEM, GAP, EDITOR -> true;
            case HEADING, CAPTION, CREDIT, FOOTNOTE -> false;
        };
    }
}
