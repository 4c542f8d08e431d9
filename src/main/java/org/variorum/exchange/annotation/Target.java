package org.variorum.exchange.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// A place in a text, as another program names it. Where it has neither words nor position nor rectangle, it is the
/// text as a whole.
///
/// @param document the document's id, where a library of ours wrote it; else null
/// @param addresses every address that the text goes by (URLs, URNs, `urn:x-pdf:…`), as they are written; the
///     surest first. One that begins with {@link Addresses#TEXT} or {@link Addresses#FILE} names the text's or the
///     file's SHA-256.
/// @param title what the text is called, or empty
/// @param quote the words; null where only a position or a rectangle is known
/// @param position where they stand; null where nobody says
/// @param rectangle a part of a page; null for words
public record Target(
        Id.@Nullable Document document,
        List<String> addresses,
        String title,
        Selector.@Nullable Quote quote,
        @Nullable Position position,
        @Nullable Rectangle rectangle) {
    /// Written out because javac loses the annotations of a compact constructor's parameters.
    public Target(
            Id.@Nullable Document document,
            List<String> addresses,
            String title,
            Selector.@Nullable Quote quote,
            @Nullable Position position,
            @Nullable Rectangle rectangle) {
        this.document = document;
        this.addresses = List.copyOf(addresses);
        this.title = title;
        this.quote = quote;
        this.position = position;
        this.rectangle = rectangle;
    }

    public boolean isWhole() {
        return quote == null && position == null && rectangle == null;
    }

    /// The same with the words that it only pointed at.
    public Target withQuote(Selector.Quote words) {
        return new Target(document, addresses, title, words, position, rectangle);
    }

    /// Offsets into the text, end exclusive; not checked against any text.
    public record Position(int start, int end, Unit unit) {
        /// As offsets into a text of ours.
        ///
        /// @return null where they are not in the text, or nothing lies between them
        public @Nullable Range in(CodePoints text) {
            int from = unit.toUtf16(text, start);
            int to = unit.toUtf16(text, end);
            return from < 0 || to <= from ? null : new Range(from, to);
        }
    }

    /// What one step of an offset is.
    public enum Unit {
        CODE_POINTS,
        UTF_16;

        /// @return -1 where the offset is not in the text, or in the middle of a character
        int toUtf16(CodePoints text, int offset) {
            return switch (this) {
                case CODE_POINTS -> text.toUtf16(offset);
                case UTF_16 -> text.isBoundary(offset) ? offset : -1;
            };
        }
    }

    /// A part of a page, from its upper left corner as it is shown.
    ///
    /// @param page counted from 0
    /// @param percent whether the numbers are hundredths of the page's width and height; else PDF points
    public record Rectangle(int page, double x, double y, double width, double height, boolean percent) {}
}
