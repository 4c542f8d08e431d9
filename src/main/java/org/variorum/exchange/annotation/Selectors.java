package org.variorum.exchange.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.exchange.annotation.Target.Position;
import org.variorum.exchange.annotation.Target.Rectangle;
import org.variorum.exchange.annotation.Target.Unit;
import org.variorum.model.Selector;

/// Reads selectors: several of them are several ways of pointing at the same passage, and one inside another
/// (`refinedBy`) points within what the outer one points at.
final class Selectors {
    /// What of them can be used; nothing where nothing can.
    record Found(
            Selector.@Nullable Quote quote,
            @Nullable Position position,
            @Nullable Rectangle rectangle) {
        static final Found NOTHING = new Found(null, null, null);

        /// The same, with what another knows where this knows nothing.
        Found or(Found other) {
            return new Found(
                    quote == null ? other.quote : quote,
                    position == null ? other.position : position,
                    rectangle == null ? other.rectangle : rectangle);
        }

        boolean isNothing() {
            return quote == null && position == null && rectangle == null;
        }
    }

    private final Mentions mentions;

    Selectors(Mentions mentions) {
        this.mentions = mentions;
    }

    Found of(Json selectors) throws BadAnnotations {
        Found found = Found.NOTHING;
        Json unused = null;
        for (Json each : selectors.all()) {
            Found one = one(each);
            found = found.or(one);
            unused = one.isNothing() && unused == null ? each : unused;
        }
        if (unused != null) {
            mention(unused, found.isNothing());
        }
        return found;
    }

    private void mention(Json selector, boolean whole) {
        String kind =
                selector.isText() ? "addresses of selectors" : String.join(" and ", WebTerms.types(selector)) + "s";
        mentions.add(
                kind.equals("s") ? "selectors without a type" : kind,
                whole
                        ? "nothing else says where these passages are, so that the notes stand on their texts as a whole."
                        : "the passages were taken by their words or positions instead.");
    }

    private Found one(Json selector) throws BadAnnotations {
        if (selector.isText()) {
            return selector.words().startsWith("#")
                    ? Fragments.of(selector.words().substring(1))
                    : Found.NOTHING;
        }
        Json inner = selector.object().get("refinedBy", "oa:refinedBy");
        if (inner.isNothing()) {
            return bare(selector);
        }
        Found outer = bare(selector);
        Found finer = Found.NOTHING;
        for (Json each : inner.all()) {
            finer = finer.or(one(each));
        }
        return within(outer, finer);
    }

    private Found bare(Json selector) throws BadAnnotations {
        List<String> types = WebTerms.types(selector);
        if (types.contains("TextQuoteSelector") || selector.has("exact")) {
            String exact = selector.get("exact", "oa:exact").words();
            return exact.isEmpty() ? Found.NOTHING : new Found(quote(selector, exact), null, null);
        }
        if (types.contains("RangeSelector")) {
            return range(selector);
        }
        boolean bytes = types.contains("DataPositionSelector");
        if (!bytes && (types.contains("TextPositionSelector") || selector.has("start"))) {
            return new Found(null, position(selector), null);
        }
        boolean fragment = types.contains("FragmentSelector");
        return fragment ? Fragments.of(WebTerms.value(selector).words()) : Found.NOTHING;
    }

    private static Selector.Quote quote(Json selector, String exact) throws BadAnnotations {
        return new Selector.Quote(
                exact,
                selector.get("prefix", "oa:prefix").words(),
                selector.get("suffix", "oa:suffix").words());
    }

    private static @Nullable Position position(Json selector) throws BadAnnotations {
        Json start = selector.get("start", "oa:start");
        Json end = selector.get("end", "oa:end");
        if (start.isNothing() || end.isNothing()) {
            return null;
        }
        return new Position(start.offset().orElse(0), end.offset().orElse(0), Unit.CODE_POINTS);
    }

    /// From where the first begins to where the second begins.
    private Found range(Json selector) throws BadAnnotations {
        Json from = selector.get("startSelector", "oa:hasStartSelector");
        Json to = selector.get("endSelector", "oa:hasEndSelector");
        Position start = from.isObject() ? one(from).position() : null;
        Position end = to.isObject() ? one(to).position() : null;
        return start == null || end == null
                ? Found.NOTHING
                : new Found(null, new Position(start.start(), end.start(), Unit.CODE_POINTS), null);
    }

    private static Found within(Found outer, Found inner) {
        Selector.Quote words = outer.quote();
        Selector.Quote finer = inner.quote();
        Position part = inner.position();
        Position whole = outer.position();
        Position position = null;
        if (words != null && finer == null && part != null) {
            finer = cut(words, part);
        } else if (words != null && finer != null) {
            finer = amid(words, finer);
        }
        if (whole != null && part != null) {
            long start = (long) whole.start() + part.start();
            long end = (long) whole.start() + part.end();
            position = end > Integer.MAX_VALUE ? null : new Position((int) start, (int) end, Unit.CODE_POINTS);
        }
        boolean nothing = finer == null && position == null && inner.rectangle() == null;
        return nothing ? outer : new Found(finer, position, Fragments.on(outer.rectangle(), inner.rectangle()));
    }

    /// A part of some words, given by its position in them.
    private static Selector.@Nullable Quote cut(Selector.Quote words, Position part) {
        var place = part.in(new CodePoints(words.exact()));
        return place == null
                ? null
                : new Selector.Quote(
                        words.exact().substring(place.start(), place.end()),
                        words.prefix() + words.exact().substring(0, place.start()),
                        words.exact().substring(place.end()) + words.suffix());
    }

    /// Words that stand in other words, with those as their surroundings.
    private static Selector.Quote amid(Selector.Quote words, Selector.Quote finer) {
        int at = words.exact().indexOf(finer.exact());
        boolean bare = finer.prefix().isEmpty() && finer.suffix().isEmpty();
        boolean once = at >= 0 && words.exact().indexOf(finer.exact(), at + 1) < 0;
        return bare && once
                ? new Selector.Quote(
                        finer.exact(),
                        words.prefix() + words.exact().substring(0, at),
                        words.exact().substring(at + finer.exact().length()) + words.suffix())
                : finer;
    }
}
