package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.anchor.Finder;
import org.variorum.anchor.Recognition;
import org.variorum.exchange.annotation.Addresses;
import org.variorum.exchange.annotation.Hook;
import org.variorum.exchange.annotation.Target;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Which document each target of an annotation file is in: by our own id, by its address, by its title or file name
/// where the words agree, by the words alone; else a document that is not here, under an id that is always the same
/// for the same address. One thread.
final class Whereabouts {
    private static final double SHARE = 0.6;
    /// Where the title or the file's name says the same.
    private static final double HINTED = 0.3;
    /// So many characters of quotations, found together, do not stand in another text by chance.
    private static final int TELLING = 60;

    private static final int MOST_QUOTES = 30;
    /// With more unknown addresses than these, their words are looked for to the letter only.
    private static final int MANY = 50;

    private final Snapshot now;
    private final Function<Id.Document, Optional<DocumentText>> texts;
    private final Runnable check;
    private final Map<Id.Document, List<Document>> byAddress = new HashMap<>();
    private final Map<String, Id.Document> byHash = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /// One text that the file speaks of.
    ///
    /// @param file the name of the annotation file, where nothing else tells the text
    private static final class Place {
        Target first;
        final List<Selector.Quote> quotes = new ArrayList<>();
        Id.Document found;
        boolean here;
        double best;

        Place(Target first, Id.Document awaited) {
            this.first = first;
            this.found = awaited;
        }
    }

    /// @param check called now and then: throws where it was cancelled
    Whereabouts(Snapshot now, Function<Id.Document, Optional<DocumentText>> texts, Runnable check) {
        this.now = now;
        this.texts = texts;
        this.check = check;
        for (Document document : now.documents()) {
            String url = document.description().sourceUrl();
            if (!url.isBlank()) {
                byAddress
                        .computeIfAbsent(PlainAddress.document(url), _ -> new ArrayList<>())
                        .add(document);
            }
            byHash.putIfAbsent(Addresses.TEXT + document.textHash(), document.id());
            byHash.putIfAbsent(Addresses.FILE + document.source().hash(), document.id());
        }
    }

    /// Looks all of them up.
    void resolve(List<Hook> hooks, String file) {
        for (Hook hook : hooks) {
            Target target = hook.target();
            Place place = places.computeIfAbsent(key(target), _ -> new Place(target, awaited(target, file)));
            place.first = both(place.first, target);
            Selector.Quote quote = target.quote();
            if (quote != null && place.quotes.size() < MOST_QUOTES * 4) {
                place.quotes.add(quote);
            }
        }
        List<Place> unknown = new ArrayList<>();
        for (Place place : places.values()) {
            List<Id.Document> certain = certain(place.first);
            if (certain.size() == 1) {
                settle(place, certain.getFirst());
            } else if (!certain.isEmpty()) {
                settle(place, likeliest(place, certain));
            } else {
                unknown.add(place);
            }
        }
        if (!unknown.isEmpty()) {
            recognise(unknown);
        }
    }

    Id.Document of(Target target) {
        return place(target).found;
    }

    boolean isHere(Target target) {
        return place(target).here;
    }

    private Place place(Target target) {
        Place place = places.get(key(target));
        if (place == null) {
            throw new IllegalStateException("not resolved: " + target);
        }
        return place;
    }

    private static void settle(Place place, Id.Document id) {
        place.found = id;
        place.here = true;
    }

    /// Targets with the same surest address are in one text, whatever else each of them says of it.
    private static String key(Target target) {
        Id.Document ours = target.document();
        return ours != null
                ? ours.value()
                : target.addresses().isEmpty()
                        ? "title " + target.title()
                        : PlainAddress.document(target.addresses().getFirst()).value();
    }

    private static Target both(Target one, Target other) {
        if (one.title().equals(other.title()) && one.addresses().equals(other.addresses())) {
            return one;
        }
        List<String> addresses = Stream.concat(one.addresses().stream(), other.addresses().stream())
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
        String title = one.title().isEmpty() ? other.title() : one.title();
        return new Target(one.document(), addresses, title, null, null, null);
    }

    private Id.Document awaited(Target target, String file) {
        Id.Document ours = target.document();
        if (ours != null) {
            return ours;
        }
        List<Id.Document> ids =
                target.addresses().stream().map(PlainAddress::document).toList();
        return ids.stream()
                .filter(this::isAwaited)
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .orElseGet(() -> new Id.Document(Addresses.made(
                        "document", target.title().isEmpty() ? "file " + file : "title " + target.title())));
    }

    private boolean isAwaited(Id.Document id) {
        return !now.anchorsIn(id).isEmpty()
                || now.sets().stream()
                        .flatMap(set -> set.expected().stream())
                        .map(ReadingSet.Expected::id)
                        .anyMatch(id::equals);
    }

    /// Those that are named beyond doubt.
    private List<Id.Document> certain(Target target) {
        Optional<Id.Document> ours = Stream.concat(
                        Stream.ofNullable(target.document()),
                        target.addresses().stream().map(PlainAddress::document))
                .map(id -> now.document(id).orElse(null))
                .filter(java.util.Objects::nonNull)
                .map(Whereabouts::current)
                .findFirst();
        if (ours.isPresent()) {
            return List.of(ours.get());
        }
        return target.addresses().stream()
                .flatMap(address -> Stream.concat(
                        Stream.ofNullable(byHash.get(address)),
                        byAddress.getOrDefault(PlainAddress.document(address), List.of()).stream()
                                .map(Document::id)))
                .distinct()
                .toList();
    }

    private static Id.Document current(Document document) {
        Document.Earlier earlier = document.earlier();
        return earlier == null ? document.id() : earlier.of();
    }

    private Id.Document likeliest(Place place, List<Id.Document> all) {
        Id.Document best = all.getFirst();
        double most = -1;
        for (Id.Document id : all) {
            double share =
                    texts.apply(id).map(text -> share(new Finder(text), place)).orElse(0.0);
            if (share > most) {
                most = share;
                best = id;
            }
        }
        return best;
    }

    private void recognise(List<Place> unknown) {
        for (Document document : now.documents()) {
            check.run();
            Optional<DocumentText> text = texts.apply(document.id());
            if (text.isEmpty()) {
                continue;
            }
            Finder finder = unknown.size() > MANY ? null : new Finder(text.get());
            for (Place place : unknown) {
                boolean hinted = isHinted(place.first, document);
                double share = finder == null ? exactly(text.get().text(), place) : share(finder, place);
                boolean nothingToCompare = place.quotes.isEmpty() && hinted;
                boolean is = nothingToCompare
                        || (share >= (hinted ? HINTED : SHARE) && (hinted || length(place) * share >= TELLING));
                double weight = share + (hinted ? 1 : 0);
                if (is && weight > place.best) {
                    place.best = weight;
                    settle(place, document.id());
                }
            }
        }
    }

    private static boolean isHinted(Target target, Document document) {
        String title = plain(target.title());
        boolean titled =
                !title.isEmpty() && (title.equals(plain(document.title())) || title.equals(plain(document.label())));
        return titled
                || target.addresses().stream()
                        .map(PlainAddress::file)
                        .anyMatch(file -> !file.isEmpty()
                                && file.equalsIgnoreCase(document.source().file()));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}“”‘’]+", " ")
                .strip();
    }

    /// Some of the quotations, from all over the file.
    private static List<Selector.Quote> some(Place place) {
        int step = Math.max(1, place.quotes.size() / MOST_QUOTES);
        List<Selector.Quote> some = new ArrayList<>();
        for (int i = 0; i < place.quotes.size(); i += step) {
            some.add(place.quotes.get(i));
        }
        return some;
    }

    private static double share(Finder finder, Place place) {
        return Recognition.share(finder, some(place));
    }

    private static double exactly(String text, Place place) {
        List<Selector.Quote> some = some(place).stream().limit(5).toList();
        long found = some.stream().filter(quote -> text.contains(quote.exact())).count();
        return some.isEmpty() ? 0 : (double) found / some.size();
    }

    private static int length(Place place) {
        return place.quotes.stream().mapToInt(quote -> quote.exact().length()).sum();
    }
}
