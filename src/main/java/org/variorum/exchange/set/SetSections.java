package org.variorum.exchange.set;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Event;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

/// Writes the lists of a set: who speaks, about what, who stands how to it on what evidence, and the notes.
final class SetSections {
    private final Snapshot now;
    private final SetScope scope;
    private final SetNames names;
    private final SetIds ids;
    private final SetAnchorFields anchors;
    private final String by;

    /// @param by what the reader is called where others read it
    SetSections(Snapshot now, SetScope scope, SetNames names, SetIds ids, SetAnchorFields anchors, String by) {
        this.now = now;
        this.scope = scope;
        this.names = names;
        this.ids = ids;
        this.anchors = anchors;
        this.by = by;
    }

    void put(SetYaml.Fill top) {
        top.put("voices", list(now.voices(), Voice::id, this::voice))
                .put("works", list(now.works(), org.variorum.model.Work::id, work -> SetWorks.fields(work, names)))
                .put("questions", list(now.questions(), Question::id, this::question))
                .put("claims", list(now.claims(), Claim::id, this::claim))
                .put("interpretations", list(now.interpretations(), Interpretation::id, this::interpretation))
                .put("notes", list(now.notes(), Note::id, this::note))
                .put("events", list(now.events(), Event::id, this::event));
    }

    private <T> List<Map<String, Object>> list(
            List<T> all, java.util.function.Function<T, Id> id, java.util.function.Function<T, SetYaml.Fill> fields) {
        return all.stream()
                .filter(each -> scope.has(id.apply(each)))
                .map(each -> fields.apply(each).map())
                .toList();
    }

    private SetYaml.Fill voice(Voice voice) {
        boolean reader = voice.kind() == VoiceKind.READER;
        return SetYaml.fields()
                .put("id", names.slug(voice.id()))
                .put("name", reader ? by : voice.name())
                .put("label", reader || voice.label().equals(voice.name()) ? "" : voice.label())
                .put("kind", reader ? "historian" : SetDescription.word(voice.kind()));
    }

    private SetYaml.Fill question(Question question) {
        return SetYaml.fields()
                .put("id", names.slug(question.id()))
                .put("text", question.text())
                .put("note", question.note());
    }

    private SetYaml.Fill claim(Claim claim) {
        return SetYaml.fields()
                .put("id", names.slug(claim.id()))
                .put("label", claim.label())
                .put("question", names.slug(claim.question()))
                .put("statement", claim.statement())
                .put("made_by", slug(claim.madeBy()))
                .put("anchors", anchors.list(claim.id()));
    }

    private @Nullable String slug(@Nullable Id id) {
        return scope.has(id) && id != null ? names.slug(id) : null;
    }

    private SetYaml.Fill interpretation(Interpretation position) {
        String claim = names.slug(position.claim());
        String voice = names.slug(position.voice());
        String work = slug(position.work());
        SetYaml.Fill fields = SetYaml.fields();
        id(fields, "interpretation", claim + "/" + voice + (work == null ? "" : "/" + work), position.id());
        return fields.put("claim", claim)
                .put("voice", voice)
                .put("stance", SetDescription.word(position.stance()))
                .put("directness", SetDescription.word(position.directness()))
                .put("reported_by", slug(position.reportedBy()))
                .put("argument", position.argument())
                .put("work", work)
                .put("locator", position.locator())
                .put("date", position.date())
                .put("confidence", SetDescription.word(position.confidence()))
                .put(
                        "evidence",
                        now.evidenceOf(position.id()).stream()
                                .filter(each -> scope.has(each.id()))
                                .map(each -> evidence(each).map())
                                .toList());
    }

    private SetYaml.Fill evidence(Evidence piece) {
        SetYaml.Fill fields = SetYaml.fields();
        id(fields, "evidence", piece.interpretation().slug() + "/" + anchors.passage(piece.id()), piece.id());
        anchors.put(fields, piece.id());
        return fields.put("bearing", SetDescription.word(piece.bearing())).put("remark", piece.remark());
    }

    private SetYaml.Fill note(Note note) {
        SetYaml.Fill fields = SetYaml.fields();
        id(fields, "note", "note/" + anchors.passage(note.id()), note.id());
        anchors.put(fields, note.id());
        fields.put("kind", SetDescription.word(note.kind()))
                .put("body", note.body())
                .put("tags", note.tags())
                .put("colour", note.colour() == Colour.YELLOW ? "" : SetDescription.word(note.colour()));
        if (note.created().getEpochSecond() != 0 || !note.modified().equals(note.created())) {
            fields.put("created", note.created().toString())
                    .put("modified", note.modified().toString());
        }
        Id.Document whole = note.thread().whole();
        Id.Note answers = note.thread().answers();
        return fields.put("whole", whole == null ? null : names.slug(whole))
                .put("answers", answers == null ? null : names.name(answers))
                .put(
                        "author",
                        note.from().isReader() && note.origin().isReaders()
                                ? by
                                : note.from().author())
                .put("address", note.from().address());
    }

    private SetYaml.Fill event(Event event) {
        SetYaml.Fill fields = SetYaml.fields();
        id(fields, "event", "event/" + event.date() + "-" + SetIds.brief(event.text()), event.id());
        return fields.put("date", event.date()).put("text", event.text()).put("document", names.slug(event.document()));
    }

    /// Says what a thing is called only where reading it again would call it something else.
    private void id(SetYaml.Fill fields, String kind, String slug, Id id) {
        if (ids.next(kind, slug).equals(id.value())) {
            ids.made(kind, slug);
        } else {
            fields.put("id", names.name(id));
        }
    }
}
