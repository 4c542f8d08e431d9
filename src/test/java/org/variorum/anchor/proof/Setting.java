package org.variorum.anchor.proof;

import org.variorum.anchor.Finder;
import org.variorum.anchor.Placing;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// What is known when a passage is looked for.
enum Setting {
    /// The text it stood in: a document gets a new version.
    OLD_TEXT("the old text known"),
    /// What an anchor keeps: words, 32 characters on either side, position.
    SURROUNDINGS("words, surroundings and position"),
    /// The words alone, as in most reading sets and citations.
    BARE("the words alone");

    private final String title;

    Setting(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Placing placing(Question question) {
        return this == OLD_TEXT ? new Placing(question.before(), question.now()) : new Placing(question.now());
    }

    Selector.Quote quote(String text, Range passage) {
        Selector.Quote quote = Finder.describe(text, passage);
        return this == BARE ? new Selector.Quote(quote.exact(), "", "") : quote;
    }

    Anchor anchor(Selector.Quote quote, Range passage) {
        return new Anchor(
                new Id.Anchor("a"),
                Origin.READER,
                new Id.Note("n"),
                new Id.Document("d"),
                quote,
                this == BARE ? null : new Selector.Span(passage.start(), passage.end()),
                null,
                this == BARE ? Anchor.State.PENDING : Anchor.State.ATTACHED,
                1,
                "",
                0);
    }

    /// Whether what is known says which passage of its own text is meant: all that is kept of it stands there
    /// once. With the old text known, its position says it.
    boolean tells(String text, Selector.Quote quote) {
        if (this == OLD_TEXT) {
            return true;
        }
        String all = quote.prefix() + quote.exact() + quote.suffix();
        return text.indexOf(all) == text.lastIndexOf(all);
    }
}
