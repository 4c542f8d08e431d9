package org.variorum.exchange;

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
    private final Set<String> documents;
    private final List<Anchor> anchors = new ArrayList<>();

    /// @param texts of the shipped documents, by slug
    /// @param documents the slugs of all documents, shipped and expected
    SetAnchors(Id.Set set, SetIds ids, Map<String, DocumentText> texts, Set<String> documents) {
        this.set = set;
        this.ids = ids;
        texts.forEach((slug, text) -> this.texts.put(slug, new Placing(text)));
        this.documents = documents;
    }

    /// What tells a passage from another in the ids of what leans on it.
    static String passage(Fields fields) {
        return fields.text("document") + "-" + SetIds.brief(fields.text("quote"));
    }

    void read(Fields fields, Id of, int order) {
        String document = fields.reference("document", documents, false);
        String exact = fields.required("quote");
        if (document.isEmpty() || exact.isEmpty()) {
            return;
        }
        String slug = of.slug() + "@" + passage(fields);
        anchors.add(place(
                new Anchor(
                        new Id.Anchor(ids.made("anchor", slug)),
                        Origin.of(set),
                        of,
                        new Id.Document(ids.named(document)),
                        quote(exact, fields.text("prefix"), fields.text("suffix"), " "),
                        null,
                        null,
                        Anchor.State.PENDING,
                        0,
                        "",
                        order),
                texts.get(document),
                quote(exact, fields.text("prefix"), fields.text("suffix"), "")));
    }

    /// The format leaves open whether a space stands between the words and their context: both are tried.
    private static Anchor place(Anchor anchor, @Nullable Placing placing, Selector.Quote close) {
        if (placing == null) {
            return anchor;
        }
        Anchor spaced = placing.place(anchor);
        if (spaced.state() == Anchor.State.ATTACHED || close.equals(anchor.quote())) {
            return spaced;
        }
        Anchor tight = placing.place(new Anchor(
                anchor.id(),
                anchor.origin(),
                anchor.of(),
                anchor.document(),
                close,
                null,
                null,
                Anchor.State.PENDING,
                0,
                "",
                anchor.order()));
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
