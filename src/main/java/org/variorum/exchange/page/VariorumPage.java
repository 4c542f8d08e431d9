package org.variorum.exchange.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Snapshot;

/// Writes a document as a printed variorum edition sets it, as PDF: the text in the middle, on either side
/// what the voices say to it, lemma by lemma, and at the foot the notes of the edition. Long work for a long
/// text; any thread.
public final class VariorumPage {
    /// From line to line, in sizes of the letters.
    private static final double LEADING = 1.34;
    /// How many pages are tried in larger letters.
    private static final int FEW = 8;

    private static final Format FORMAT = Format.A4;

    private final Snapshot now;
    private final Document document;
    private final DocumentText text;
    private final boolean readers;

    /// The sizes of the letters, points.
    ///
    /// @param text of the text in the middle
    private record Sizes(double text, double comment, double note) {
        static final Sizes LEAST = new Sizes(8.9, 7.2, 6.7);

        Sizes times(double factor) {
            return new Sizes(text * factor, comment * factor, note * factor);
        }
    }

    /// A document composed in one size.
    private record Composed(
            Sizes sizes, Body.Made body, Commentary commentary, int comments, Keys keys, List<Sheet> sheets) {}

    /// @param comments how many positions stand around the text
    /// @param missing characters that the program's fonts do not have; a question mark stands for each
    public record Written(int pages, int comments, Set<Integer> missing) {}

    /// @param readers whether the reader's own notes are set among those at the foot
    public VariorumPage(Snapshot now, Document document, DocumentText text, boolean readers) {
        this.now = now;
        this.document = document;
        this.text = text;
        this.readers = readers;
    }

    public Written write(OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Faces faces = new Faces(pdf);
            Composed composed = largest(new Setter(faces));
            List<Sheet> sheets = composed.sheets();
            Print print = new Print(
                    FORMAT, document, composed.body(), composed.sizes().text(), composed.keys(), sheets.size());
            for (int i = 0; i < sheets.size(); i++) {
                PDPage page = new PDPage(new PDRectangle((float) FORMAT.width(), (float) FORMAT.height()));
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    print.sheet(new Painter(content, faces, FORMAT.height()), sheets.get(i), i);
                }
            }
            pdf.getDocumentInformation().setTitle(document.title());
            pdf.getDocumentInformation().setCreator("Variorum");
            pdf.getDocumentCatalog().setLanguage(document.language().isEmpty() ? "en" : document.language());
            pdf.save(out);
            return new Written(sheets.size(), composed.comments(), faces.missing());
        }
    }

    /// In the largest letters that need no more pages than the least do; a long text stays in the least.
    private Composed largest(Setter setter) {
        Composed best = compose(setter, Sizes.LEAST, Composition::full);
        for (double factor = 1.03; factor < 1.2 && best.sheets().size() <= FEW; factor += 0.03) {
            Composed larger = compose(setter, Sizes.LEAST.times(factor), Composition::full);
            if (larger.sheets().size() > best.sheets().size()) {
                break;
            }
            best = larger;
        }
        return compose(setter, best.sizes(), Composition::balanced);
    }

    private Composed compose(Setter setter, Sizes sizes, Function<Composition, List<Sheet>> way) {
        Body.Made body = new Body(text, setter, FORMAT.middle(), sizes.text()).make();
        Commentary commentary = new Commentary(now, document.id(), sizes.comment());
        List<Comment> comments = commentary.comments(text.text());
        List<Glosses> glosses = comments.stream()
                .flatMap(comment -> set(comment, body.lines(), setter, sizes.comment()).stream())
                .toList();
        Keys keys = new Keys(now, commentary.letters(), setter, FORMAT.width() - 2 * FORMAT.edge());
        List<Sheet> sheets = compose(body, glosses, foot(body.lines(), setter, sizes.note()), keys, way);
        return new Composed(sizes, body, commentary, comments.size(), keys, sheets);
    }

    /// Composes with as much room for the keys at the foot as the page with most of them needs.
    private static List<Sheet> compose(
            Body.Made body,
            List<Glosses> comments,
            List<Composition.FootLine> foot,
            Keys keys,
            Function<Composition, List<Sheet>> way) {
        double reserved = Keys.LEADING;
        while (true) {
            List<Sheet> sheets = way.apply(new Composition(body.lines(), comments, foot, FORMAT.most() - reserved));
            double needed = sheets.stream()
                    .mapToDouble(sheet -> Line.height(keys.claims(Print.comments(sheet))))
                    .max()
                    .orElse(0);
            if (needed <= reserved || reserved > FORMAT.most() / 4) {
                return sheets;
            }
            reserved = needed;
        }
    }

    /// A comment as lines; one that is higher than half a column in pieces.
    private static List<Glosses> set(Comment comment, List<Line> body, Setter setter, double size) {
        boolean friendly = switch (comment.stance()) {
            case AFFIRMS, QUALIFIES -> true;
            case OTHERWISE, DISPUTES, SILENT -> false;
        };
        List<Line> side = setter.set(comment.pieces(), Setter.Column.of(FORMAT.side(), size * LEADING, size));
        List<Line> middle = setter.set(comment.pieces(), Setter.Column.of(FORMAT.middle(), size * LEADING, size));
        int at = lineOf(comment.offset(), body);
        int pieces = 1 + (int) (Line.height(side) / (FORMAT.most() * 0.4));
        List<Glosses> set = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            set.add(new Glosses(at, friendly, share(side, i, pieces), share(middle, i, pieces)));
        }
        return set;
    }

    private static List<Line> share(List<Line> lines, int index, int of) {
        return lines.subList(lines.size() * index / of, lines.size() * (index + 1) / of);
    }

    private List<Composition.FootLine> foot(List<Line> body, Setter setter, double size) {
        List<Composition.FootLine> foot = new ArrayList<>();
        for (Entry entry : new Apparatus(now, document.id(), text, size).entries(readers)) {
            List<Line> lines = setter.set(entry.pieces(), Setter.Column.of(FORMAT.footColumn(), size * LEADING, size));
            for (int i = 0; i < lines.size(); i++) {
                Line line = i == lines.size() - 1 ? lines.get(i).followedBy(2.6) : lines.get(i);
                foot.add(new Composition.FootLine(lineOf(entry.offset(), body), line));
            }
        }
        return foot;
    }

    /// The line of the text on which an offset stands; the last where it stands on none.
    static int lineOf(int offset, List<Line> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).last() > offset) {
                return i;
            }
        }
        return Math.max(0, body.size() - 1);
    }
}
