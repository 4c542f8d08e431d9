package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;

/// Reads what annotations are about: passages, whole texts, other annotations.
final class WebTargets {
    private static final List<String> TITLES =
            List.of("label", "title", "dc:title", "dcterms:title", "schema:name", "name");

    private final Mentions mentions;
    private final Selectors selectors;

    WebTargets(Mentions mentions) {
        this.mentions = mentions;
        this.selectors = new Selectors(mentions);
    }

    /// Finds the note that an address in this file names.
    @FunctionalInterface
    interface Notes {
        Id.@Nullable Note at(String address) throws BadAnnotations;
    }

    /// Of a claim or a piece of evidence.
    void hooks(Json annotation, Id of, List<Hook> hooks) throws BadAnnotations {
        hooks(annotation, of, hooks, false, _ -> null);
    }

    /// @param replies whether it says that it answers something
    /// @return the note that it answers, or null
    Id.@Nullable Note hooks(Json annotation, Id of, List<Hook> hooks, boolean replies, Notes notes)
            throws BadAnnotations {
        Id.Note answers = null;
        int order = 0;
        for (Json target : single(annotation)) {
            target.thing();
            String address = target.isText() ? target.words().strip() : WebTerms.address(target);
            if (address.equals(WebWords.NOWHERE) || isNoText(target)) {
                continue;
            }
            Id.Note note = WebTerms.source(target).isNothing() ? answered(target, address, replies, notes) : null;
            if (note == null) {
                hooks.add(hook(target, of, order++));
            } else if (answers == null) {
                answers = note;
            } else {
                mentions.add("answers to a second note", "a note answers one note; the first was taken.");
            }
        }
        return answers;
    }

    /// The targets, with those of lists in their places.
    private List<Json> single(Json annotation) {
        List<Json> all = new ArrayList<>();
        for (Json target : WebTerms.target(annotation).all()) {
            boolean list = target.isObject()
                    && WebTerms.source(target).isNothing()
                    && target.get("items").isList();
            if (!list) {
                all.add(target);
            } else if (WebTerms.types(target).contains("Choice")) {
                target.get("items").all().stream().limit(1).forEach(all::add);
                mentions.add("targets to choose from", "a note stands where it stands; the first was taken.");
            } else {
                all.addAll(target.get("items").all());
            }
        }
        return all;
    }

    /// One of our own things, which is no text.
    private static boolean isNoText(Json target) {
        return target.isObject()
                && List.of("Question", "Interpretation", "Claim").stream().anyMatch(type -> WebTerms.is(target, type));
    }

    private static Id.@Nullable Note answered(Json target, String address, boolean replies, Notes notes)
            throws BadAnnotations {
        Id.Note here = address.isEmpty() ? null : notes.at(address);
        boolean note = replies || WebTerms.types(target).contains("Annotation");
        return here == null && note && !address.isEmpty() ? new Id.Note(Addresses.id("note", address)) : here;
    }

    private Hook hook(Json target, Id of, int order) throws BadAnnotations {
        Json carried = WebTerms.ours(target, "carriedFrom");
        Json place = WebTerms.ours(target, "order");
        String own = WebTerms.address(target);
        boolean ours = target.isObject() && !WebTerms.ours(target, "state").isNothing();
        Json source = target.isText() ? target : WebTerms.source(target).isNothing() ? target : WebTerms.source(target);
        return new Hook(
                new Id.Anchor(
                        ours && !own.isEmpty()
                                ? Addresses.id("anchor", own)
                                : Addresses.made("anchor", of.value() + " " + order)),
                WebArguments.origin(target),
                of,
                place.isNothing() ? order : (int) place.number().orElse(order),
                target(target, source),
                carried.address()
                        .map(address -> new Id.Anchor(Addresses.id("anchor", address)))
                        .orElse(null),
                ours ? kept(target, source) : null);
    }

    private static Hook.Kept kept(Json target, Json source) throws BadAnnotations {
        Json score = WebTerms.ours(target, "score");
        return new Hook.Kept(
                WebArguments.one(target, "state", Anchor.State.class),
                Math.clamp(score.number().orElse(1), 0, 1),
                WebTerms.ours(target, "reason").words(),
                WebTerms.ours(target, "settled").truth(),
                WebTerms.ours(source, "textHash").words());
    }

    private Target target(Json target, Json source) throws BadAnnotations {
        Selectors.Found found = target.isText() ? Selectors.Found.NOTHING : selectors.of(WebTerms.selector(target));
        Set<String> addresses = new LinkedHashSet<>();
        Id.Document document = null;
        if (source.isObject()) {
            String own = WebTerms.ours(source, "document").address().orElse("");
            document = own.isEmpty() ? null : new Id.Document(Addresses.id("document", own));
            addHash(addresses, Addresses.TEXT, WebTerms.ours(source, "textHash").words());
            addHash(addresses, Addresses.FILE, WebTerms.ours(source, "fileHash").words());
        }
        String address = source.address().orElse("").strip();
        int cut = address.indexOf('#');
        if (cut > 0) {
            found = found.or(Fragments.of(address.substring(cut + 1)));
            addresses.add(address.substring(0, cut));
        }
        addresses.add(address);
        for (Json more : source.get("canonical", "via").all()) {
            addresses.add(more.address().orElse("").strip());
        }
        addresses.remove("");
        Target.Position stood = stood(target);
        return new Target(
                document,
                List.copyOf(addresses),
                title(source),
                found.quote(),
                stood == null ? found.position() : stood,
                found.rectangle());
    }

    /// Where the words stood in a text that the library that wrote the file did not have.
    private static Target.@Nullable Position stood(Json target) throws BadAnnotations {
        Json start = WebTerms.ours(target, "start");
        Json end = WebTerms.ours(target, "end");
        return start.isNothing() || end.isNothing()
                ? null
                : new Target.Position(start.offset().orElse(0), end.offset().orElse(0), Target.Unit.UTF_16);
    }

    private static void addHash(Set<String> addresses, String head, String hash) {
        if (!hash.isBlank()) {
            addresses.add(head + hash.strip());
        }
    }

    private static String title(Json source) throws BadAnnotations {
        for (String name : TITLES) {
            for (Json title : source.get(name).all()) {
                String words = title.isObject() ? WebTerms.value(title).words() : title.words();
                if (!words.isBlank()) {
                    return words.strip();
                }
            }
        }
        return "";
    }
}
