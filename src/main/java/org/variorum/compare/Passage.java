package org.variorum.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// A stretch of one document, whoever leans on it: evidence for several readings is the same passage where its
/// words overlap.
///
/// @param range where it stands; null where its text is not here, and for a region of a page
/// @param region null for words
/// @param words the longest quotation that was made of it; empty for a region
public record Passage(Id.Document document, @Nullable Range range, Selector.@Nullable Region region, String words) {
    public static Passage of(Anchor anchor) {
        Selector.Quote quote = anchor.quote();
        return new Passage(
                anchor.document(), anchor.range().orElse(null), anchor.region(), quote == null ? "" : quote.exact());
    }

    /// Whether the two are one: their ranges overlap, or where one has none, their words are the same; for
    /// images, their rectangles overlap.
    public boolean meets(Passage other) {
        if (!document.equals(other.document)) {
            return false;
        }
        if (range != null && other.range != null) {
            return range.equals(other.range) || range.overlaps(other.range);
        }
        if (!words.isEmpty() || !other.words.isEmpty()) {
            return words.equals(other.words);
        }
        return region != null && other.region != null && overlap(region, other.region);
    }

    private static boolean overlap(Selector.Region one, Selector.Region other) {
        return one.page() == other.page()
                && one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /// The smallest passage that has both in it. They must meet.
    Passage joined(Passage other) {
        Range both = Optional.ofNullable(range)
                .map(mine -> other.range == null
                        ? mine
                        : new Range(
                                Math.min(mine.start(), other.range.start()), Math.max(mine.end(), other.range.end())))
                .orElse(other.range);
        Selector.Region rectangle = region == null
                ? other.region
                : other.region == null || region.page() != other.region.page() ? region : join(region, other.region);
        return new Passage(document, both, rectangle, words.length() >= other.words.length() ? words : other.words);
    }

    private static Selector.Region join(Selector.Region one, Selector.Region other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Selector.Region(
                one.page(),
                x,
                y,
                Math.max(one.x() + one.width(), other.x() + other.width()) - x,
                Math.max(one.y() + one.height(), other.y() + other.height()) - y);
    }
}
