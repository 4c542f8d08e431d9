package org.variorum.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.variorum.model.DocumentText;

/// From the characters of all pages to one canonical text. Running heads and page numbers are left out, so
/// that a quotation that goes over a page break is found.
final class TextReader {
    /// The version of everything that decides what the text is.
    static final String EXTRACTION = "pdf/1";

    /// Twenty fat volumes; more is a file made to do harm.
    private static final int MOST_GLYPHS = 12_000_000;

    private TextReader() {}

    /// A page that cannot be read has no text.
    ///
    /// @throws UnreadablePdf where no page can be read, or there is too much
    static DocumentText read(PDDocument file, List<PageSize> sizes, BooleanSupplier cancelled) throws UnreadablePdf {
        List<List<Line>> pages = lines(file, sizes.size(), cancelled);
        List<Line> order = new ArrayList<>();
        for (List<Line> lines : RunningHeads.without(pages, sizes)) {
            inOrder(lines, order);
        }
        Leading usual = Leading.of(order);
        List<Paragraph> paragraphs = Paragraphs.of(order, usual);
        Kinds.tell(paragraphs, usual);
        return Assembly.of(paragraphs, sizes, EXTRACTION);
    }

    private static List<List<Line>> lines(PDDocument file, int count, BooleanSupplier cancelled) throws UnreadablePdf {
        List<List<Line>> pages = new ArrayList<>();
        GlyphReader reader = null;
        UnreadablePdf damage = null;
        int bad = 0;
        int glyphs = 0;
        for (int i = 0; i < count; i++) {
            int page = i;
            try {
                GlyphReader now =
                        reader != null ? reader : Border.cross(Border.DAMAGED, () -> new GlyphReader(cancelled));
                reader = now;
                pages.add(Border.cross(Border.DAMAGED, () -> Lines.of(now.read(file.getPage(page)), page)));
            } catch (UnreadablePdf problem) {
                reader = null;
                damage = problem;
                bad++;
                pages.add(List.of());
            }
            for (Line line : pages.getLast()) {
                glyphs += line.glyphs.size();
            }
            if (glyphs > MOST_GLYPHS) {
                throw new UnreadablePdf("holds too much text; divide it into smaller files and use those.", null);
            }
        }
        if (damage != null && bad == count) {
            throw damage;
        }
        return pages;
    }

    /// Upright text first, unless most of the page is turned.
    private static void inOrder(List<Line> lines, List<Line> order) {
        int[] amounts = new int[4];
        lines.forEach(line -> amounts[line.turn] += line.glyphs.size());
        List<Integer> turns = new ArrayList<>(List.of(0, 1, 2, 3));
        turns.sort((a, b) -> Integer.compare(amounts[b], amounts[a]));
        for (int turn : turns) {
            List<Line> same = lines.stream().filter(line -> line.turn == turn).toList();
            order.addAll(Columns.order(same));
        }
    }
}
