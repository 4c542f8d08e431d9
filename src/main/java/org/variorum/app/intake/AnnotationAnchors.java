package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.exchange.annotation.CodePoints;
import org.variorum.exchange.annotation.Hook;
import org.variorum.exchange.annotation.Target;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Page;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Makes anchors of an annotation file's hooks, and puts them to their places in the texts that are here. One thread.
final class AnnotationAnchors {
    private final Snapshot now;
    private final Function<Id.Document, Optional<DocumentText>> texts;
    private final Whereabouts where;
    private final Remembered remembered;
    private final Map<Id.Document, Text> open = new HashMap<>();
    private final Set<Id.Document> none = new HashSet<>();
    private final Map<Id.Document, List<Anchor>> toPlace = new LinkedHashMap<>();
    private final List<Anchor> made = new ArrayList<>();
    private final List<Anchor> standing = new ArrayList<>();

    private record Text(DocumentText text, CodePoints points) {}

    AnnotationAnchors(
            Snapshot now,
            Function<Id.Document, Optional<DocumentText>> texts,
            Whereabouts where,
            Remembered remembered) {
        this.now = now;
        this.texts = texts;
        this.where = where;
        this.remembered = remembered;
    }

    /// The same hook with the words that it only points at; one that says nothing that can be kept is about the
    /// whole text.
    private Target passage(Hook hook) {
        Target target = hook.target();
        Target.Position position = target.position();
        if (target.quote() != null || position == null) {
            return target;
        }
        Text text = where.isHere(target) ? text(where.of(target)) : null;
        Range place = text == null ? null : position.in(text.points());
        return place == null || text == null
                ? new Target(target.document(), target.addresses(), target.title(), null, null, target.rectangle())
                : target.withQuote(Selector.Quote.of(text.text().text(), place));
    }

    /// Whether there is something for an anchor to keep.
    boolean keeps(Hook hook) {
        return passage(hook).quote() != null || region(hook.target().rectangle(), text(hook)) != null;
    }

    private @Nullable Text text(Hook hook) {
        return where.isHere(hook.target()) ? text(where.of(hook.target())) : null;
    }

    void add(Hook hook) {
        if (!keeps(hook)) {
            return;
        }
        Target target = passage(hook);
        Id.Document document = where.of(hook.target());
        Text text = text(hook);
        Selector.Region region = region(target.rectangle(), text);
        Anchor fresh = new Anchor(
                hook.id(),
                hook.origin(),
                hook.of(),
                document,
                target.quote(),
                span(target, text),
                region,
                Anchor.State.PENDING,
                0,
                "",
                hook.order(),
                false,
                hook.carriedFrom());
        Anchor old = old(fresh);
        if (old != null && !goesOn(old, fresh, text != null)) {
            standing.add(old);
            return;
        }
        boolean taken = old == null && now.find(fresh.of()).isPresent() && remembered.has(fresh);
        if (!taken) {
            remembered.add(fresh);
            place(old == null ? fresh : as(fresh, old), hook, document, text);
        }
    }

    private void place(Anchor anchor, Hook hook, Id.Document document, @Nullable Text text) {
        Hook.Kept kept = hook.kept();
        if (text == null) {
            made.add(anchor);
        } else if (kept != null && kept.state() != Anchor.State.PENDING && isSame(kept, document)) {
            boolean placed = kept.state() == Anchor.State.ATTACHED || kept.state() == Anchor.State.MOVED;
            made.add(anchor.found(kept.state(), placed ? anchor.span() : null, kept.score(), kept.reason())
                    .settled(kept.settled()));
        } else {
            toPlace.computeIfAbsent(document, _ -> new ArrayList<>()).add(anchor);
        }
    }

    private boolean isSame(Hook.Kept kept, Id.Document id) {
        return now.document(id)
                .map(Document::textHash)
                .filter(hash -> hash.equals(kept.textHash()))
                .isPresent();
    }

    /// The one that it was before: by its id, else by what it is tied to and its words.
    private @Nullable Anchor old(Anchor fresh) {
        return now.anchor(fresh.id())
                .or(() -> now.anchorsOf(fresh.of()).stream()
                        .filter(each -> each.document().equals(fresh.document())
                                && words(each).equals(words(fresh)))
                        .findFirst())
                .orElse(null);
    }

    private static String words(Anchor anchor) {
        return anchor.quote() instanceof Selector.Quote quote ? quote.exact() : String.valueOf(anchor.region());
    }

    /// Whether it is replaced: its text has come meanwhile under another name, or the file has other words for it
    /// and the reader has not.
    private boolean goesOn(Anchor old, Anchor fresh, boolean here) {
        boolean came = old.state() == Anchor.State.PENDING && here;
        boolean otherWords = !words(old).equals(words(fresh)) && remembered.has(old);
        return came || otherWords;
    }

    private static Anchor as(Anchor fresh, Anchor old) {
        return new Anchor(
                old.id(),
                old.origin(),
                old.of(),
                fresh.document(),
                fresh.quote(),
                fresh.span(),
                fresh.region(),
                Anchor.State.PENDING,
                0,
                "",
                old.order(),
                false,
                old.carriedFrom());
    }

    private Selector.@Nullable Span span(Target target, @Nullable Text text) {
        Target.Position position = target.position();
        if (position == null || target.quote() == null) {
            return null;
        }
        if (text != null) {
            Range place = position.in(text.points());
            return place == null ? null : new Selector.Span(place.start(), place.end());
        }
        return position.unit() == Target.Unit.UTF_16 && position.start() < position.end()
                ? new Selector.Span(position.start(), position.end())
                : null;
    }

    private static Selector.@Nullable Region region(Target.@Nullable Rectangle part, @Nullable Text text) {
        if (part == null || (part.percent() && text == null)) {
            return null;
        }
        if (!part.percent()) {
            return new Selector.Region(part.page(), part.x(), part.y(), part.width(), part.height());
        }
        if (text == null || part.page() >= text.text().pages().size()) {
            return null;
        }
        Page page = text.text().pages().get(part.page());
        double across = page.width() / 100;
        double down = page.height() / 100;
        return new Selector.Region(
                part.page(), part.x() * across, part.y() * down, part.width() * across, part.height() * down);
    }

    private @Nullable Text text(Id.Document id) {
        Text known = open.get(id);
        if (known == null && !none.contains(id)) {
            DocumentText found = texts.apply(id).orElse(null);
            if (found == null) {
                none.add(id);
            } else {
                known = new Text(found, new CodePoints(found.text()));
                open.put(id, known);
            }
        }
        return known;
    }

    /// Those that are new or changed, in their places.
    ///
    /// @param betweenTwo called before each: throws where it was cancelled
    List<Anchor> placed(Runnable betweenTwo) {
        List<Anchor> all = new ArrayList<>(made);
        toPlace.forEach((document, anchors) -> {
            Text text = open.get(document);
            if (text != null) {
                all.addAll(new Placing(text.text()).placeAll(anchors, betweenTwo));
            }
        });
        return all;
    }

    /// Those that were here before, as they stand.
    List<Anchor> standing() {
        return List.copyOf(standing);
    }
}
