package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

/// Reads who speaks in a set, in which works, and about what.
final class SetPeople {
    private final SetIds ids;
    private final Origin origin;
    private final Slugs voiceSlugs = new Slugs();
    private final Slugs workSlugs = new Slugs();
    private final Slugs questionSlugs = new Slugs();
    /// Works whose short citation the set itself gives.
    private final Set<Id.Work> told = new HashSet<>();
    final List<Voice> voices = new ArrayList<>();
    final List<Work> works = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();

    SetPeople(SetIds ids, Origin origin) {
        this.ids = ids;
        this.origin = origin;
    }

    void read(Fields top) {
        top.list("voices").forEach(this::readVoice);
        top.list("works").forEach(this::readWork);
        tellApart();
        for (Fields fields : top.list("questions")) {
            String slug = questionSlugs.add(fields);
            questions.add(new Question(
                    new Id.Question(ids.named(slug)),
                    origin,
                    fields.required("text"),
                    fields.text("note"),
                    questions.size()));
        }
    }

    private void readVoice(Fields fields) {
        String slug = voiceSlugs.add(fields);
        String name = fields.required("name");
        String label = fields.text("label");
        voices.add(new Voice(
                new Id.Voice(ids.named(slug)),
                origin,
                name,
                label.isEmpty() ? name : label,
                fields.choice("kind", List.of(VoiceKind.ACTOR, VoiceKind.HISTORIAN, VoiceKind.TEXT, VoiceKind.SCHOOL)),
                voices.size()));
    }

    private void readWork(Fields fields) {
        String slug = workSlugs.add(fields);
        works.add(new Work(
                new Id.Work(ids.named(slug)),
                origin,
                fields.required("title"),
                fields.has("citation") ? fields.text("citation") : ShortCitation.of(fields),
                fields.text("issued"),
                fields.has("csl") ? fields.text("csl") : Csl.of(fields)));
        if (fields.has("citation")) {
            told.add(works.getLast().id());
        }
    }

    /// Two works by one author in one year get an a and a b.
    private void tellApart() {
        Map<String, Integer> total = new HashMap<>();
        works.forEach(work -> total.merge(work.shortCitation(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        works.replaceAll(work -> {
            String citation = work.shortCitation();
            if (told.contains(work.id())) {
                return work;
            }
            boolean endsInYear = !citation.isEmpty() && Character.isDigit(citation.charAt(citation.length() - 1));
            if (total.getOrDefault(citation, 0) < 2 || !endsInYear) {
                return work;
            }
            int n = seen.merge(citation, 1, Integer::sum) - 1;
            String letter = n < 26 ? String.valueOf((char) ('a' + n)) : "-" + n;
            return new Work(work.id(), work.origin(), work.title(), citation + letter, work.issued(), work.csl());
        });
    }

    Set<String> voiceSlugs() {
        return voiceSlugs.taken();
    }

    Set<String> workSlugs() {
        return workSlugs.taken();
    }

    Set<String> questionSlugs() {
        return questionSlugs.taken();
    }
}
