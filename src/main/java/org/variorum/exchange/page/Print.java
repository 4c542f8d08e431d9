package org.variorum.exchange.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.Document;

/// Puts composed pages on paper: the running head, the columns and their rules, the notes, the keys.
final class Print {
    private static final double HEAD = 33;

    private final Format format;
    private final Document document;
    private final Body.Made body;
    private final double size;
    private final Keys keys;
    private final int pages;

    /// @param size of the text's letters
    Print(Format format, Document document, Body.Made body, double size, Keys keys, int pages) {
        this.format = format;
        this.document = document;
        this.body = body;
        this.size = size;
        this.keys = keys;
        this.pages = pages;
    }

    static List<Glosses> comments(Sheet sheet) {
        return Stream.of(sheet.left(), sheet.right(), sheet.under())
                .flatMap(List::stream)
                .toList();
    }

    void sheet(Painter painter, Sheet sheet, int index) throws IOException {
        head(painter, index);
        List<Line> claims = keys.claims(comments(sheet));
        double keysTop = format.bottom() - Line.height(claims);
        double footHeight = Sheet.footHeight(sheet.foot());
        double footTop = keysTop - (footHeight > 0 ? footHeight + Composition.BREATH : 0);
        double textEnd = text(painter, sheet);
        double left = glosses(painter, sheet.left(), format.edge(), false);
        double right = glosses(painter, sheet.right(), format.rightLeft(), false);
        double end = Math.max(textEnd, Math.max(left, right));
        double ruleLeft = format.edge() + format.side() + format.gap();
        painter.rule(ruleLeft, format.top() + 1, ruleLeft, end);
        painter.rule(format.width() - ruleLeft, format.top() + 1, format.width() - ruleLeft, end);
        if (footHeight > 0) {
            double y = footTop + Composition.BREATH / 2;
            painter.rule(format.edge(), y, format.width() - format.edge(), y);
            for (int i = 0; i < sheet.foot().size(); i++) {
                painter.lines(sheet.foot().get(i), format.footLeft(i), footTop + Composition.BREATH - 2);
            }
        }
        painter.lines(claims, format.edge(), keysTop + 4);
        foot(painter, index);
    }

    private void head(Painter painter, int index) throws IOException {
        Style small = Style.of(Style.Face.SANS, 7.2, Style.Ink.THIRD);
        Style title = Style.of(Style.Face.READING_MEDIUM, index == 0 ? 12 : 9, Style.Ink.TEXT);
        String name = document.label().isEmpty() ? document.title() : document.label();
        double most = format.middle() + 60;
        String shown = painter.fitting(name, title, most);
        painter.text(PrintDates.words(document.date()), small, format.edge(), HEAD);
        painter.text(shown, title, (format.width() - painter.width(shown, title)) / 2, HEAD + 1);
        String place = painter.fitting(document.description().place(), small, format.side());
        painter.text(place, small, format.width() - format.edge() - painter.width(place, small), HEAD);
    }

    /// @return the place under the text and what stands under it
    private double text(Painter painter, Sheet sheet) throws IOException {
        List<Line> lines = body.lines().subList(sheet.from(), sheet.to());
        double x = format.middleLeft();
        if (!body.initial().isEmpty() && sheet.from() <= body.at() && body.at() < sheet.to()) {
            double at = format.top() + Line.height(body.lines().subList(sheet.from(), body.at()));
            at += body.at() > sheet.from() ? body.lines().get(body.at() - 1).after() : 0;
            Line second = body.lines().get(Math.min(body.at() + 1, body.lines().size() - 1));
            painter.text(
                    body.initial(),
                    Body.initial(size),
                    x,
                    at + body.lines().get(body.at()).height() + second.ascent());
        }
        double y = painter.lines(lines, x, format.top());
        numbers(painter, lines, x);
        if (sheet.under().isEmpty()) {
            return y;
        }
        double top = lines.isEmpty() ? format.top() : y - lines.getLast().after() + Composition.BREATH;
        if (!lines.isEmpty()) {
            double middle = format.width() / 2;
            painter.rule(middle - 24, top - Composition.BREATH / 2, middle + 24, top - Composition.BREATH / 2);
        }
        return glosses(painter, sheet.under(), x, true, top);
    }

    private void numbers(Painter painter, List<Line> lines, double x) throws IOException {
        Style small = Style.of(Style.Face.SANS, 5.6, Style.Ink.THIRD);
        double y = format.top();
        for (Line line : lines) {
            if (line.number() > 0) {
                String number = Integer.toString(line.number());
                painter.text(number, small, x - 3.5 - painter.width(number, small), y + line.ascent());
            }
            y += line.height() + line.after();
        }
    }

    private double glosses(Painter painter, List<Glosses> several, double x, boolean wide) throws IOException {
        return glosses(painter, several, x, wide, format.top());
    }

    private double glosses(Painter painter, List<Glosses> several, double x, boolean wide, double top)
            throws IOException {
        double y = top;
        for (Glosses each : several) {
            y = painter.lines(wide ? each.middle() : each.side(), x, y) + Glosses.SPACE;
        }
        return several.isEmpty() ? top : y - Glosses.SPACE;
    }

    private void foot(Painter painter, int index) throws IOException {
        double y = format.bottom() + 8;
        painter.lines(keys.signs(), format.edge(), y);
        Style small = Style.of(Style.Face.SANS, Keys.SIZE, Style.Ink.THIRD);
        String archive =
                painter.fitting(document.description().archive(), small, format.width() - 2 * format.edge() - 40);
        painter.text(archive, small, format.edge(), y + 2 * Keys.LEADING - 2);
        if (pages > 1) {
            String page = (index + 1) + " / " + pages;
            painter.text(
                    page, small, format.width() - format.edge() - painter.width(page, small), y + 2 * Keys.LEADING - 2);
        }
    }
}
