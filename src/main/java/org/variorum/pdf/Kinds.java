package org.variorum.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.model.Block;

/// Says what each paragraph is, from how it is set: headings are larger or bold, footnotes small at the foot
/// of a page.
final class Kinds {
    /// A figure or sign that a footnote begins with.
    static final Pattern NOTE_MARK = Pattern.compile("^(\\d{1,3}|\\*{1,3}|[†‡§])[.)]?\\s*(?=\\P{Nd})");

    private static final Pattern CAPTION = Pattern.compile(
            "^(?:fig(?:ure|\\.)|table|plate|map|photo|рис(?:унок|\\.)|табл(?:ица|\\.)|abb(?:ildung|\\.))\\s?\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern LIST_ITEM = Pattern.compile("^[•‣▪]\\s.*", Pattern.DOTALL);

    private Kinds() {}

    static void tell(List<Paragraph> paragraphs, Leading usual) {
        for (Paragraph paragraph : paragraphs) {
            heading(paragraph, usual);
        }
        footnotes(paragraphs, usual);
        continuations(paragraphs, usual);
    }

    private static void heading(Paragraph paragraph, Leading usual) {
        float ratio = paragraph.size() / usual.body();
        String text = paragraph.text();
        boolean isShort = paragraph.lines.size() <= 3 && text.length() <= 200;
        boolean isLarge = ratio > 1.11f && isShort;
        boolean isBold = paragraph.isBold() && isShort && text.length() <= 120 && !text.matches("(?s).*[.,;:]$");
        if (isLarge || (isBold && ratio > 0.95f)) {
            paragraph.kind = Block.Kind.HEADING;
            paragraph.level = ratio > 1.55f ? 1 : ratio > 1.25f ? 2 : 3;
        } else if (ratio < 0.97f && CAPTION.matcher(text).matches()) {
            paragraph.kind = Block.Kind.CAPTION;
        } else if (paragraph.isSetIn()) {
            paragraph.kind = Block.Kind.QUOTATION;
            paragraph.level = 1;
        } else if (LIST_ITEM.matcher(text).matches()) {
            paragraph.kind = Block.Kind.LIST_ITEM;
            paragraph.level = 1;
        }
    }

    /// The last paragraphs of a page that are smaller than the body, from the first that begins with a mark.
    private static void footnotes(List<Paragraph> paragraphs, Leading usual) {
        int end = paragraphs.size();
        while (end > 0) {
            int page = paragraphs.get(end - 1).first().page;
            int begin = end;
            int first = end;
            while (begin > 0 && paragraphs.get(begin - 1).first().page == page) {
                Paragraph candidate = paragraphs.get(begin - 1);
                boolean isSmall = candidate.size() < 0.93f * usual.body() && candidate.first().turn == 0;
                if (first == begin && isSmall) {
                    first = begin - 1;
                }
                begin--;
            }
            while (first < end
                    && !NOTE_MARK.matcher(paragraphs.get(first).text()).find()) {
                first++;
            }
            for (int i = first; i < end; i++) {
                paragraphs.get(i).kind = Block.Kind.FOOTNOTE;
            }
            end = begin;
        }
    }

    /// What stands between two halves of a paragraph, at the foot of a page, does not make the second half a
    /// paragraph.
    private static void continuations(List<Paragraph> paragraphs, Leading usual) {
        Paragraph body = null;
        boolean interrupted = false;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kind == Block.Kind.FOOTNOTE || paragraph.kind == Block.Kind.CAPTION) {
                interrupted = true;
                continue;
            }
            boolean mayGoOn = interrupted && body != null && body.kind == paragraph.kind;
            if (mayGoOn && body != null && Paragraphs.goesOn(body.last(), paragraph.first(), usual)) {
                paragraph.continues = paragraph.kind != Block.Kind.HEADING;
            }
            body = paragraph;
            interrupted = false;
        }
    }
}
