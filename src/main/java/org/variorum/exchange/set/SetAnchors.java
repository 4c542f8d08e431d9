package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.anchor.Placing;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Selector;

/// Reads where the things of a set point to, and finds the words in the documents that are there.
final class SetAnchors {
    private final Id.Set set;
    private final SetIds ids;
    private final Map<String, Placing> texts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> documents;
    private final List<Anchor> anchors = new ArrayList<>();

    /// @param texts of the shipped documents, by slug
    /// @param documents the slugs of all documents, shipped and expected
    SetAnchors(Id.Set set, SetIds ids, Map<String, DocumentText> texts, Set<String> documents) {
        this.set = set;
        this.ids = ids;
        texts.forEach((slug, text) -> {
            this.texts.put(slug, new Placing(text));
            this.words.put(slug, text.text());
        });
        this.documents = documents;
    }

    /// What tells a passage from another in the ids of what leans on it.
    static String passage(Fields fields) {
        return fields.text("document") + "-" + SetIds.brief(fields.text("quote"));
    }

    /// The anchor among a thing's own fields, and those in its list.
    ///
    /// @param optional whether the thing may do without
    void readAll(Fields fields, Id of, boolean optional) {
        int first = fields.has("document") || !optional ? 1 : 0;
        if (first > 0) {
            read(fields, of, 0);
        }
        List<Fields> more = fields.list("anchors");
        for (int i = 0; i < more.size(); i++) {
            read(more.get(i), of, first + i);
        }
    }

    void read(Fields fields, Id of, int order) {
        String document = fields.reference("document", documents, false);
        Selector.@Nullable Region region = region(fields);
        String exact = region == null ? fields.required("quote") : fields.text("quote");
        if (document.isEmpty() || exact.isEmpty() && region == null) {
            return;
        }
        String slug = of.slug() + "@" + passage(fields);
        String id = fields.name("anchor_id");
        String carried = fields.name("carried_from");
        Placing placing = texts.get(document);
        Selector.@Nullable Quote words = quote(fields, exact, "");
        Anchor anchor = new Anchor(
                new Id.Anchor(id.isEmpty() ? ids.made("anchor", slug) : ids.named(id)),
                Origin.of(set),
                of,
                new Id.Document(ids.named(document)),
                fields.has("at") ? words : quote(fields, exact, " "),
                span(fields, document),
                region,
                Anchor.State.PENDING,
                0,
                "",
                order,
                false,
                carried.isEmpty() ? null : new Id.Anchor(ids.named(carried)));
        Anchor placed = place(anchor, placing, words);
        anchors.add(fields.text("settled").equals("true") ? placed.settled(true) : placed);
    }

    private static Selector.@Nullable Quote quote(Fields fields, String exact, String between) {
        return exact.isEmpty() ? null : quote(exact, fields.text("prefix"), fields.text("suffix"), between);
    }

    /// Where the words stood, from code points to UTF-16 where the text is here; else as it is written, which is
    /// only a hint.
    private Selector.@Nullable Span span(Fields fields, String document) {
        List<String> ends = fields.texts("at");
        if (ends.size() != 2 || ends.stream().anyMatch(end -> !end.matches("[0-9]{1,9}"))) {
            return null;
        }
        int start = Integer.parseInt(ends.get(0));
        int end = Integer.parseInt(ends.get(1));
        String text = words.getOrDefault(document, "");
        int all = text.codePointCount(0, text.length());
        if (text.isEmpty()) {
            return new Selector.Span(start, Math.max(start, end));
        }
        return end < start || end > all
                ? null
                : new Selector.Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static Selector.@Nullable Region region(Fields fields) {
        if (!fields.has("region")) {
            return null;
        }
        List<String> numbers = fields.texts("region");
        if (numbers.size() != 5
                || !numbers.getFirst().matches("[0-9]{1,6}")
                || numbers.stream()
                        .anyMatch(number -> !number.matches("-?[0-9]{1,9}(\\.[0-9]+)?([eE]-?[0-9]{1,3})?"))) {
            fields.fault("“region” should be five numbers: page, counted from 0, x, y, width, height in points.");
            return null;
        }
        return new Selector.Region(
                Integer.parseInt(numbers.get(0)),
                Double.parseDouble(numbers.get(1)),
                Double.parseDouble(numbers.get(2)),
                Double.parseDouble(numbers.get(3)),
                Double.parseDouble(numbers.get(4)));
    }

    /// The format leaves open whether a space stands between the words and their context: both are tried.
    private static Anchor place(Anchor anchor, @Nullable Placing placing, Selector.@Nullable Quote close) {
        if (placing == null) {
            return anchor;
        }
        Anchor spaced = placing.place(anchor);
        if (spaced.state() == Anchor.State.ATTACHED || close == null || close.equals(anchor.quote())) {
            return spaced;
        }
        Anchor tight = placing.place(anchor.withQuote(close));
        return tight.state() == Anchor.State.ATTACHED ? tight : spaced;
    }

    private static Selector.Quote quote(String exact, String prefix, String suffix, String between) {
        return new Selector.Quote(
                exact, prefix.isEmpty() ? "" : prefix + between, suffix.isEmpty() ? "" : between + suffix);
    }

    List<Anchor> all() {
        return anchors;
    }
}
