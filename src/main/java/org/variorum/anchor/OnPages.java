package org.variorum.anchor;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Anchors on page images: what was drawn round stays where the pixels are, whatever words are read there.
final class OnPages {
    private final DocumentText now;

    OnPages(DocumentText now) {
        this.now = now;
    }

    /// A region without words: where it was on the same file; on another one to be checked, or lost.
    ///
    /// @param stood whether it had a place before
    Anchor bare(Anchor anchor, boolean sameFile, boolean stood) {
        Selector.Region region = anchor.region();
        if (sameFile || region == null) {
            boolean asBefore = stood && anchor.state() != Anchor.State.PENDING;
            return asBefore ? anchor : anchor.found(Anchor.State.ATTACHED, null, 1, "");
        }
        return page(region) == null
                ? anchor.found(Anchor.State.LOST, null, 0, "The page it was drawn on is not in this file.")
                : anchor.found(Anchor.State.MOVED, null, 0.5, "It is at the same place on a page of another file.")
                        .settled(false);
    }

    /// A region with words, on the same page image whose words were recognised anew.
    Anchor recognisedAnew(Anchor anchor) {
        Selector.Region region = anchor.region();
        Selector.Quote quote = anchor.quote();
        if (region == null || quote == null) {
            return anchor;
        }
        Page page = page(region);
        Range words = page == null ? null : wordsIn(page, region);
        if (words == null) {
            return anchor.found(Anchor.State.ATTACHED, null, 1, "No words are recognised in it now.");
        }
        Selector.Quote there = Finder.describe(now.text(), words);
        boolean same = Query.of(there).words().equals(Query.of(quote).words());
        Selector.Quote kept = new Selector.Quote(same ? quote.exact() : there.exact(), there.prefix(), there.suffix());
        String reason = same ? "" : "Recognised anew; before, it read “" + quote.exact() + "”.";
        return anchor.withQuote(kept).found(Anchor.State.ATTACHED, Placing.span(words), 1, reason);
    }

    /// An anchor with words and a region in another file: the region goes with the words; where they cannot be
    /// found because the page has none, it stays at its place on the page, to be checked.
    Anchor withRegion(Anchor anchor) {
        Selector.Region region = anchor.region();
        Selector.Span span = anchor.span();
        if (span != null) {
            Selector.Region round = round(new Range(span.start(), span.end()));
            return round == null ? anchor : anchor.withRegion(round);
        }
        Page page = region == null ? null : page(region);
        return page == null || page.hasText()
                ? anchor
                : anchor.found(Anchor.State.MOVED, null, 0.5, "It is at the same place on a page of another file.")
                        .settled(false);
    }

    private @Nullable Page page(Selector.Region region) {
        return region.page() >= 0 && region.page() < now.pages().size()
                ? now.pages().get(region.page())
                : null;
    }

    /// The words whose characters have their middle in a region: from the first to the last of them where most of
    /// what is read between lies there too, else the longest stretch (as where a region is one column of two).
    /// Null where there are none.
    private @Nullable Range wordsIn(Page page, Selector.Region region) {
        int[] placed = IntStream.range(0, page.end() - page.start())
                .filter(i -> page.boxes()[4 * i + 2] > 0)
                .toArray();
        int[] inside = IntStream.range(0, placed.length)
                .filter(i -> isIn(page.boxes(), 4 * placed[i], region))
                .toArray();
        if (inside.length == 0) {
            return null;
        }
        int first = 0;
        int last = inside.length - 1;
        if (2 * inside.length <= inside[last] - inside[0]) {
            last = -1;
            for (int start = 0, i = 1; i <= inside.length; i++) {
                if (i == inside.length || inside[i] > inside[i - 1] + 1) {
                    boolean longer = i - start > last - first + 1;
                    first = longer ? start : first;
                    last = longer ? i - 1 : last;
                    start = i;
                }
            }
        }
        int start = page.start() + placed[inside[first]];
        int end = page.start() + placed[inside[last]] + 1;
        Range words = Edges.wholeCharacters(now.text(), Edges.trim(now.text(), new Range(start, end)));
        return words.isEmpty() ? null : words;
    }

    private static boolean isIn(float[] boxes, int at, Selector.Region region) {
        double x = boxes[at] + boxes[at + 2] / 2;
        double y = boxes[at + 1] + boxes[at + 3] / 2;
        return x >= region.x()
                && x <= region.x() + region.width()
                && y >= region.y()
                && y <= region.y() + region.height();
    }

    /// What encloses the characters of a range on the page where it begins; null where they have no boxes.
    private Selector.@Nullable Region round(Range range) {
        int index = now.pageAt(range.start());
        if (index < 0 || index >= now.pages().size()) {
            return null;
        }
        Page page = now.pages().get(index);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        int last = Math.min(range.end(), page.end()) - page.start();
        for (int i = Math.max(0, range.start() - page.start()); i < last; i++) {
            float[] boxes = page.boxes();
            if (boxes[4 * i + 2] > 0) {
                left = Math.min(left, boxes[4 * i]);
                top = Math.min(top, boxes[4 * i + 1]);
                right = Math.max(right, boxes[4 * i] + boxes[4 * i + 2]);
                bottom = Math.max(bottom, boxes[4 * i + 1] + boxes[4 * i + 3]);
            }
        }
        return left < right ? new Selector.Region(index, left, top, right - left, bottom - top) : null;
    }
}
