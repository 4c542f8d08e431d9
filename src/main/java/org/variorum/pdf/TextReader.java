package org.variorum.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.variorum.model.DocumentText;

/// From the characters of all pages to one canonical text. Running heads and page numbers are left out, so that a quotation
/// that goes over a page break is found.
final class TextReader {
    /// The version of everything that decides what the text is.
    static final String EXTRACTION = "pdf/1";

    /// 600 fat volumes; more is a file made to do harm.
    private static final int MOST_GLYPHS = 12_000_000;

    private TextReader() {}

    /// A page that cannot be read has no text.
    ///
    /// @throws UnreadablePdf where no page can be read, or there is too much
    static DocumentText read(PDDocument file, List<PageSize> sizes, BooleanSupplier cancelled)
            throws UnreadablePdf {
        List<List<Line>> pages = new ArrayList<>();
        UnreadablePdf damage = null;
        int bad = 0;
        int glyphs = 0;
        for (int i = 0; i < sizes.size(); i++) {
            int page = i;
            List<Line> lines = List.of();
            try {
                lines = Border.cross("is damaged; open it in a PDF reader, print it to a new PDF and use that.", () -> lines(
                        file, page, cancelled));
            } catch (UnreadablePdf problem) {
                damage = problem;
                bad++;
            }
            for (Line line : lines) {
                glyphs += line.glyphs.size();
            }
            if (glyphs > MOST_GLYPHS) {
                throw new UnreadablePdf("holds too much text; divide it into smaller files and use those.", null);
            }
            pages.add(lines);
        }
        if (damage != null && bad == sizes.size()) {
            throw damage;
        }
        List<Line> order = new ArrayList<>();
        for (List<Line> lines : RunningHeads.without(pages, sizes)) {
            inOrder(lines, order);
        }
        Leading usual = Leading.of(order);
        List<Paragraph> paragraphs = Paragraphs.of(order, usual);
        Kinds.tell(paragraphs, usual);
        return Assembly.of(paragraphs, sizes, EXTRACTION);
    }

    private static List<Line> lines(PDDocument file, int page, BooleanSupplier cancelled) throws IOException {
        return Lines.of(GlyphReader.read(file.getPage(page), cancelled), page);
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
