package org.variorum.exchange.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;

/// Makes notes of Hypothesis's annotations, one after the other. One thread.
final class HypothesisReader {
    static final int MOST = 100_000;
    private static final String HOME = "https://hypothes.is/a/";

    private final Instant now;
    private final Mentions mentions = new Mentions();
    private final HypothesisTarget targets = new HypothesisTarget(mentions);
    private final HypothesisLeft left = new HypothesisLeft(mentions);
    private final Map<Id.Note, Read> read = new LinkedHashMap<>();

    /// @param depth how many annotations it stands below
    private record Read(Note note, List<Hook> hooks, int depth, String whole) {}

    HypothesisReader(Instant now) {
        this.now = now;
    }

    void add(Json json) throws BadAnnotations {
        Read fresh = annotation(json);
        Read before = read.putIfAbsent(fresh.note().id(), fresh);
        if (before == null) {
            if (read.size() > MOST) {
                throw json.bad(String.format(
                        "the file holds more than %,d annotations; export them in several parts and bring in each.",
                        MOST));
            }
            left.count(json);
        } else if (!before.whole().equals(fresh.whole())) {
            mentions.add(
                    "annotations", "another annotation in the file has the same id; the one changed last was taken.");
            if (fresh.note().modified().isAfter(before.note().modified())) {
                read.put(fresh.note().id(), fresh);
            }
        }
    }

    /// Those that others answer come first.
    Annotations all() {
        List<Entity> things = new ArrayList<>();
        List<Hook> hooks = new ArrayList<>();
        read.values().stream().sorted(Comparator.comparingInt(Read::depth)).forEach(each -> {
            things.add(each.note());
            hooks.addAll(each.hooks());
        });
        return new Annotations(things, hooks, mentions.all());
    }

    private Read annotation(Json json) throws BadAnnotations {
        String name = Clean.line(json.object().get("id").words());
        String base = base(name, json);
        String identity = name.isEmpty() ? json.fingerprint() : address(base, name);
        Id.Note id = new Id.Note(Addresses.id("note", identity));
        List<Json> references = json.get("references").all();
        Id.Note answers = references.isEmpty() ? null : parent(base, references.getLast());
        List<Target> places = targets.read(json);
        boolean passage = places.stream().anyMatch(place -> !place.isWhole());
        Note note = note(json, id, name, base, answers, passage);
        List<Hook> hooks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Id.Anchor anchor = new Id.Anchor(Addresses.made("anchor", id.value() + " " + i));
            hooks.add(new Hook(anchor, note.origin(), id, i, places.get(i), null, null));
        }
        return new Read(note, hooks, references.size(), json.fingerprint());
    }

    private Note note(Json json, Id.Note id, String name, String base, Id.@Nullable Note answers, boolean passage)
            throws BadAnnotations {
        String body = Clean.words(json.get("text").words());
        List<String> all = new ArrayList<>();
        for (Json tag : json.get("tags").all()) {
            String words = Clean.words(tag.words());
            if (!words.isEmpty()) {
                all.add(words);
            }
        }
        HypothesisTags tags = HypothesisTags.of(all);
        NoteKind kind = tags.kind()
                .orElse(HypothesisTags.natural(!body.isBlank(), !tags.tags().isEmpty(), passage && answers == null));
        Optional<Instant> made = json.get("created").time();
        Optional<Instant> changed = json.get("updated").time();
        Instant created = made.or(() -> changed).orElse(now);
        return new Note(
                id,
                origin(id),
                kind,
                body,
                tags.tags(),
                tags.colour(),
                created,
                changed.orElse(created),
                answers == null ? Note.Thread.NONE : Note.Thread.answering(answers),
                new Note.From(HypothesisPeople.of(json).author(), from(json, name, base)));
    }

    /// The note of a reading set stays the set's.
    static Origin origin(Id.Note id) {
        int colon = id.value().indexOf(':');
        return colon > 0 ? Origin.of(new Id.Set(id.value().substring(0, colon))) : Origin.READER;
    }

    /// Where the server keeps its annotations.
    private static String base(String name, Json json) throws BadAnnotations {
        String page = Clean.line(json.get("links").get("html").words());
        return !name.isEmpty() && page.endsWith("/" + name) ? page.substring(0, page.length() - name.length()) : HOME;
    }

    private static Id.@Nullable Note parent(String base, Json reference) throws BadAnnotations {
        String name = Clean.line(reference.words());
        return name.isEmpty() ? null : new Id.Note(Addresses.id("note", address(base, name)));
    }

    private static String address(String base, String name) {
        return name.contains(":") ? name : base + name;
    }

    /// A note of ours that another program wrote keeps the address that it has there.
    private static String from(Json json, String name, String base) throws BadAnnotations {
        boolean ours = name.startsWith("urn:");
        return ours ? Clean.line(json.get("links").get("html").words()) : name.isEmpty() ? "" : address(base, name);
    }
}
