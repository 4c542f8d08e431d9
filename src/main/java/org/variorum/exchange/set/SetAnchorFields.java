package org.variorum.exchange.set;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Writes where the things of a set point to: words with what stands round them, to the letter, and the place.
/// The opposite of {@link SetAnchors}.
final class SetAnchorFields {
    private final Snapshot now;
    private final SetNames names;
    private final SetIds ids;
    private final Function<Id.Document, String> texts;

    /// @param texts of the documents that are here; empty for others
    SetAnchorFields(Snapshot now, SetNames names, SetIds ids, Function<Id.Document, String> texts) {
        this.now = now;
        this.names = names;
        this.ids = ids;
        this.texts = texts;
    }

    /// What tells a passage from another in the ids of what leans on it, as {@link SetAnchors#passage} has it.
    String passage(Id thing) {
        List<Anchor> anchors = now.anchorsOf(thing);
        if (anchors.isEmpty()) {
            return "-" + SetIds.brief("");
        }
        Anchor first = anchors.getFirst();
        String words = first.quote() == null ? "" : first.quote().exact();
        return names.slug(first.document()) + "-" + SetIds.brief(words);
    }

    /// The first of a thing's anchors among its own fields, the others as a list.
    void put(SetYaml.Fill fields, Id thing) {
        List<Anchor> anchors = now.anchorsOf(thing);
        if (!anchors.isEmpty()) {
            fields.putAll(fields(anchors.getFirst()));
            fields.put(
                    "anchors",
                    anchors.stream()
                            .skip(1)
                            .map(this::fields)
                            .map(SetYaml.Fill::map)
                            .toList());
        }
    }

    /// All of a thing's anchors.
    List<Map<String, Object>> list(Id thing) {
        return now.anchorsOf(thing).stream()
                .map(this::fields)
                .map(SetYaml.Fill::map)
                .toList();
    }

    private SetYaml.Fill fields(Anchor anchor) {
        SetYaml.Fill fields = SetYaml.fields().put("document", names.slug(anchor.document()));
        String slug = anchor.of().slug() + "@" + names.slug(anchor.document()) + "-";
        switch (anchor.quote()) {
            case null -> slug += SetIds.brief("");
            case Selector.Quote(var exact, var prefix, var suffix) -> {
                fields.put("quote", exact).put("prefix", prefix).put("suffix", suffix);
                slug += SetIds.brief(exact);
            }
        }
        if (ids.next("anchor", slug).equals(anchor.id().value())) {
            ids.made("anchor", slug);
        } else {
            fields.put("anchor_id", names.name(anchor.id()));
        }
        fields.put("at", at(anchor));
        if (anchor.region() instanceof Selector.Region r) {
            fields.put("region", List.of(r.page(), r.x(), r.y(), r.width(), r.height()));
        }
        return fields.put("settled", anchor.settled())
                .put("carried_from", anchor.carriedFrom() == null ? null : names.name(anchor.carriedFrom()));
    }

    /// Where the words stand, in code points; `[-1, -1]` where nobody knows. It also says that the words round
    /// the quote are to the letter.
    private @Nullable List<Integer> at(Anchor anchor) {
        if (anchor.quote() == null) {
            return null;
        }
        Selector.Span span = anchor.span();
        String text = texts.apply(anchor.document());
        if (span == null) {
            return List.of(-1, -1);
        }
        if (span.end() > text.length() || span.start() < 0 || span.end() < span.start()) {
            return List.of(span.start(), span.end());
        }
        return List.of(text.codePointCount(0, span.start()), text.codePointCount(0, span.end()));
    }
}
