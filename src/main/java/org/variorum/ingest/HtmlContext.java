package org.variorum.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Block.Kind;

/// What stands around a block of a page, and so what kind of block it is.
final class HtmlContext {
    enum Place {
        HEADING,
        QUOTATION,
        LIST,
        ITEM,
        FIGURE,
        CAPTION,
        CREDIT
    }

    private record Open(Element element, Place place) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Place, Integer> depths = new EnumMap<>(Place.class);
    private final Deque<Integer> counters = new ArrayDeque<>();
    private String label = "";
    private boolean footnote;

    void inFootnote(String mark) {
        footnote = true;
        label = mark;
    }

    void open(Element element, Place place) {
        open.addLast(new Open(element, place));
        depths.merge(place, 1, Integer::sum);
    }

    void openList(Element list) {
        open(list, Place.LIST);
        counters.addLast(list.normalName().equals("ol") ? number(list.attr("start"), 1) : Integer.MIN_VALUE);
    }

    void openItem(Element item) {
        open(item, Place.ITEM);
        if (footnote || !item.normalName().equals("li")) {
            return;
        }
        Integer next = counters.pollLast();
        if (next == null || next == Integer.MIN_VALUE) {
            label = "•";
        } else {
            int value = number(item.attr("value"), next);
            label = value + ".";
            next = value + 1;
        }
        if (next != null) {
            counters.addLast(next);
        }
    }

    void close(Element element) {
        for (Open last = open.peekLast(); last != null && last.element == element; last = open.peekLast()) {
            open.removeLast();
            depths.merge(last.place, -1, Integer::sum);
            if (last.place == Place.LIST) {
                counters.pollLast();
            }
            if (last.place == Place.ITEM && !footnote) {
                label = "";
            }
        }
    }

    /// Writes a block of whatever kind this place makes it.
    void add(Inline words, TextBuilder text) {
        Kind kind = kindOf(words);
        int level = switch (kind) {
            case HEADING -> headingLevel();
            case QUOTATION -> depth(Place.QUOTATION);
            case LIST_ITEM -> Math.max(1, depth(Place.LIST));
            default -> 0;
        };
        text.add(kind, level, kind == Kind.LIST_ITEM || kind == Kind.FOOTNOTE ? label : "", words);
        label = "";
    }

    private Kind kindOf(Inline words) {
        if (footnote) {
            return Kind.FOOTNOTE;
        }
        if (depth(Place.HEADING) > 0) {
            return Kind.HEADING;
        }
        boolean picture = depth(Place.FIGURE) > 0 || depth(Place.CAPTION) > 0;
        if (depth(Place.CREDIT) > 0 || ((picture || words.text().indexOf('/') > 0) && Credits.isCredit(words.text()))) {
            return Kind.CREDIT;
        }
        if (depth(Place.CAPTION) > 0) {
            return Kind.CAPTION;
        }
        Open inner = open.peekLast();
        return switch (inner == null ? null : inner.place) {
            case QUOTATION -> Kind.QUOTATION;
            case ITEM, LIST -> Kind.LIST_ITEM;
            case FIGURE -> Kind.CAPTION;
            case HEADING -> Kind.HEADING;
            case CAPTION -> Kind.CAPTION;
            case CREDIT -> Kind.CREDIT;
            case null -> Editorial.kindOf(words);
        };
    }

    private int headingLevel() {
        for (Open around : open) {
            if (around.place == Place.HEADING) {
                return around.element.normalName().charAt(1) - '0';
            }
        }
        return 1;
    }

    private int depth(Place place) {
        return depths.getOrDefault(place, 0);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
