package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Event;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.ReadingSet;
import org.variorum.model.Role;

/// Reads a reading set: `set.yaml` and one Markdown file per document.
public final class SetReader {
    private static final int MOST_DOCUMENTS = 2_000;

    private final DocumentBody body;

    public SetReader(DocumentBody body) {
        this.body = body;
    }

    /// A value that changes when the set does. Quick: reads the files, not what they say.
    ///
    /// @throws BadSet where a file cannot be read at all
    public String fingerprint(SetFiles files) throws BadSet {
        return SetFingerprint.of(files, body);
    }

    /// @throws BadSet with all that is wrong, up to a bound
    public SetContents read(SetFiles files) throws BadSet {
        Optional<byte[]> bytes = files.read("set.yaml");
        if (bytes.isEmpty()) {
            throw new BadSet(
                    files.place() + " has no set.yaml, so it is not a reading set; choose the folder with it.");
        }
        String yaml = Utf8.decode(bytes.get())
                .orElseThrow(() -> new BadSet("set.yaml in " + files.place() + " is not UTF-8; save it as UTF-8."));
        var faults = new Faults();
        Fields top = new YamlFile(files.place() + "/set.yaml", 1, faults).read(yaml);
        faults.throwIfAny();
        if (!top.required("format").equals("1")) {
            top.fault("this is format “" + top.text("format") + "”, and only 1 is known; use a newer Variorum.");
        }
        var id = new Id.Set(top.slug());
        faults.throwIfAny();
        return new Reading(files, faults, top, id).contents();
    }

    static boolean isSlug(String slug) {
        return slug.matches("[a-z0-9][a-z0-9._-]{0,99}");
    }

    /// One set under way.
    private final class Reading {
        private final SetFiles files;
        private final Faults faults;
        private final Fields top;
        private final Id.Set id;
        private final SetIds ids;
        private final Origin origin;

        Reading(SetFiles files, Faults faults, Fields top, Id.Set id) {
            this.files = files;
            this.faults = faults;
            this.top = top;
            this.id = id;
            this.ids = new SetIds(id);
            this.origin = Origin.of(id);
        }

        SetContents contents() throws BadSet {
            List<String> shippedSlugs = top.texts("documents");
            List<ReadingSet.Expected> expected = expected();
            Set<String> all = new LinkedHashSet<>(shippedSlugs);
            expected.forEach(each -> all.add(each.id().slug()));
            Map<String, SetContents.Shipped> documents = documents(shippedSlugs, all);
            Map<String, DocumentText> texts = new HashMap<>();
            documents.forEach((slug, shipped) -> texts.put(slug, shipped.text()));
            var anchors = new SetAnchors(id, ids, texts, all);
            var people = new SetPeople(ids, origin);
            people.read(top);
            var arguments = new SetArguments(ids, origin, anchors, people);
            var claimSlugs = new Slugs();
            arguments.readClaims(top.list("claims"), claimSlugs);
            arguments.readInterpretations(top.list("interpretations"), claimSlugs.taken());
            List<Note> notes = new SetNotes(ids, origin, anchors, all).read(top.list("notes"));
            List<Event> events = events(all);
            var set = new ReadingSet(
                    id,
                    top.required("title"),
                    top.text("summary"),
                    top.optional("pivot"),
                    opening(all, claimSlugs.taken()),
                    shippedSlugs.stream().map(this::document).toList(),
                    expected,
                    top.rows("variants"),
                    SetFingerprint.of(files, body));
            var contents = new SetContents(
                    set,
                    List.copyOf(documents.values()),
                    people.voices,
                    people.works,
                    people.questions,
                    arguments.claims,
                    arguments.interpretations,
                    arguments.evidence,
                    notes,
                    anchors.all(),
                    events);
            calledTwice(contents);
            faults.throwIfAny();
            return contents;
        }

        /// What is given a name must not be given that of another.
        private void calledTwice(SetContents contents) {
            Set<Id> seen = new HashSet<>();
            contents.entities().stream()
                    .map(Entity::id)
                    .filter(each -> !seen.add(each))
                    .forEach(each -> top.fault("“" + each.slug() + "” is given twice as a name; change one."));
        }

        private Id.Document document(String slug) {
            return new Id.Document(ids.named(slug));
        }

        private Map<String, SetContents.Shipped> documents(List<String> slugs, Set<String> all) throws BadSet {
            if (slugs.size() > MOST_DOCUMENTS) {
                throw new BadSet(
                        files.place() + "/set.yaml names more than " + MOST_DOCUMENTS + " documents; divide the set.");
            }
            var documents = new SetDocuments(id, files.place(), ids, faults, body);
            for (String slug : slugs) {
                if (!isSlug(slug)) {
                    top.fault("the document “" + slug + "” should be a slug: lower-case letters, digits, hyphens.");
                    continue;
                }
                Optional<byte[]> bytes = files.read(slug + ".md");
                if (bytes.isEmpty()) {
                    top.fault("the document “" + slug + "” has no file; add " + slug + ".md or take it off.");
                } else {
                    documents.read(slug, bytes.get(), all, files);
                }
            }
            return documents.all();
        }

        private List<ReadingSet.Expected> expected() {
            List<ReadingSet.Expected> expected = new ArrayList<>();
            var described = new SetDocuments(id, files.place(), ids, faults, body);
            Set<String> all = new LinkedHashSet<>(top.texts("documents"));
            top.list("expected").forEach(fields -> all.add(fields.text("id")));
            for (Fields fields : top.list("expected")) {
                String share = fields.inside("recognise_by").text("anchors");
                expected.add(new ReadingSet.Expected(
                        document(fields.slug()),
                        fields.required("title"),
                        fields.choice("role", List.of(Role.values())),
                        share.matches("0?\\.\\d{1,6}|1(\\.0+)?") ? Double.parseDouble(share) : 0.6,
                        described.expected(fields, all)));
            }
            return expected;
        }

        private ReadingSet.@Nullable Opening opening(Set<String> all, Set<String> claims) {
            if (!top.has("opening")) {
                return null;
            }
            Fields fields = top.inside("opening");
            String claim = fields.reference("claim", claims, true);
            return new ReadingSet.Opening(
                    document(fields.reference("left", all, false)),
                    document(fields.reference("right", all, false)),
                    claim.isEmpty() ? null : new Id.Claim(ids.named(claim)));
        }

        private List<Event> events(Set<String> all) {
            List<Event> events = new ArrayList<>();
            for (Fields fields : top.list("events")) {
                String date = fields.required("date");
                String text = fields.required("text");
                events.add(new Event(
                        new Id.Event(ids.made("event", "event/" + date + "-" + SetIds.brief(text))),
                        origin,
                        date,
                        text,
                        document(fields.reference("document", all, false))));
            }
            return events;
        }
    }
}
