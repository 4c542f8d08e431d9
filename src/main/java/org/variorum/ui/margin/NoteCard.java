package org.variorum.ui.margin;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A note: to read, or open for writing; as one line where there is no room.
final class NoteCard extends Card {
    private static final double LEVEL = 15;

    private final MarginModel model;
    private final Runnable changed;
    private @Nullable NoteFacts facts;
    private @Nullable Draft draft;
    private @Nullable NoteEditor editor;
    private final Answers answers;
    private boolean answered;
    private boolean inFocus;
    private boolean news;
    private boolean overlaps;

    /// @param changed called when its height may have changed
    NoteCard(Id.Note note, MarginModel model, Runnable changed) {
        super(note, model);
        this.model = model;
        this.changed = changed;
        this.answers = new Answers(model, changed);
        getStyleClass().add("note-card");
    }

    @Override
    boolean refresh(Entry entry, boolean nowInFocus, boolean nowOverlaps) {
        NoteFacts stored = model.note(entry).orElse(null);
        if (stored == null) {
            return false;
        }
        Draft writing = draft == null ? new Draft(stored.note()) : draft;
        draft = writing;
        arrived(stored.note());
        boolean taken = news;
        news = false;
        boolean write = nowInFocus && model.isWriting(stored.note().id());
        NoteEditor open = editor;
        if (open != null && !write) {
            open.close();
            editor = null;
        }
        NoteFacts now = new NoteFacts(writing.now(), stored.anchor(), stored.quote());
        boolean hasAnswers = answers.show(stored.note().id(), nowInFocus);
        remeasure();
        if (!taken
                && answered == hasAnswers
                && now.equals(facts)
                && inFocus == nowInFocus
                && overlaps == nowOverlaps
                && write == (open != null)) {
            return false;
        }
        answered = hasAnswers;
        facts = now;
        inFocus = nowInFocus;
        overlaps = nowOverlaps;
        setInFocus(nowInFocus);
        dress(now);
        if (write && open != null) {
            open.show(taken);
        } else if (write) {
            NoteEditor fresh = new NoteEditor(writing, model, changed);
            editor = fresh;
            VBox box = new VBox(caption(now), fresh);
            addTail(box, now);
            box.getStyleClass().add("note-whole");
            show(box, null);
            fresh.begin();
        } else {
            show(canUnfold() ? whole(now) : null, line(now));
        }
        return true;
    }

    /// The library has it so. To be told of every state of the library, also of those that are never shown.
    void arrived(Note stored) {
        news |= draft != null && draft.arrived(stored);
    }

    @Override
    boolean canUnfold() {
        return facts != null
                && (inFocus || !facts.isBare() || answered || facts.anchor().carriedFrom() != null);
    }

    @Override
    double levelPoint(double height) {
        return Math.min(LEVEL, height / 2);
    }

    @Override
    boolean opens() {
        return !inFocus || facts != null && facts.isReaders() && editor == null;
    }

    @Nullable
    NoteFacts facts() {
        return facts;
    }

    /// Saves what is still being typed.
    void dispose() {
        answers.stop();
        if (editor != null) {
            editor.close();
            editor = null;
        }
    }

    private void dress(NoteFacts now) {
        getStyleClass().removeIf(name -> name.startsWith("hl-") || name.equals("edged") || name.equals("page-note"));
        getStyleClass().add("hl-" + now.note().colour().name().toLowerCase(Locale.ROOT));
        if (now.note().kind() != NoteKind.GLOSS) {
            getStyleClass().add("edged");
        }
        if (now.isWhole()) {
            getStyleClass().add("page-note");
        }
        setAccessibleText(title(now) + ": "
                + Cut.plain(now.isBare() ? now.quote() : now.note().body()));
    }

    private static String title(NoteFacts now) {
        String kind = now.note().kind().name().toLowerCase(Locale.ROOT);
        if (now.isWhole()) {
            return Words.of("margin.whole");
        }
        return Words.of((now.isReaders() ? "margin.your." : "margin.") + kind);
    }

    private VBox whole(NoteFacts now) {
        Note note = now.note();
        VBox whole = new VBox(caption(now));
        whole.getStyleClass().add("note-whole");
        Lemma lemma = Lemma.of(note.body());
        boolean isGloss = note.kind() == NoteKind.GLOSS && !lemma.words().isEmpty();
        if (isGloss && !lemma.isShort()) {
            whole.getChildren().add(Prose.flow(lemma.words(), "lemma"));
        }
        if (!note.body().isBlank()) {
            whole.getChildren().add(Prose.markdown(isGloss ? lemma.rest() : note.body(), "note-words"));
        } else if (!now.quote().isEmpty()) {
            whole.getChildren().add(Prose.flow("“" + Cut.at(now.quote(), 160) + "”", "note-quote"));
        }
        if (!note.tags().isEmpty() && (inFocus || now.isReaders())) {
            Chips tags = new Chips();
            tags.getStyleClass().add("tags");
            note.tags().forEach(tag -> tags.getChildren().add(Prose.label(tag, "tag")));
            whole.getChildren().add(tags);
        }
        if (now.anchor().needsLook()
                && now.anchor().state() == Anchor.State.MOVED
                && now.anchor().carriedFrom() == null) {
            whole.getChildren().add(new Moved(now.anchor(), model, inFocus));
        }
        addTail(whole, now);
        if (inFocus && model.isWritable()) {
            whole.getChildren()
                    .add(
                            now.isReaders()
                                    ? quiet("margin.note.edit", () -> model.open(note.id()))
                                    : now.note().origin().isReaders()
                                            ? quiet("margin.answer", () -> model.reply(note))
                                            : quiet("margin.note.answer", () -> model.answer(now.anchor())));
        }
        return whole;
    }

    /// What stands under a note: where it was carried from, and what answers it.
    private void addTail(VBox box, NoteFacts now) {
        if (now.anchor().carriedFrom() != null) {
            box.getChildren().add(new CarriedMark(now.anchor(), model, inFocus));
        }
        if (answered) {
            box.getChildren().add(answers);
        }
    }

    private static Button quiet(String words, Runnable action) {
        Button button = new Button(Words.of(words));
        button.getStyleClass().setAll("quiet-button");
        button.setOnAction(_ -> action.run());
        button.setMinWidth(0);
        return button;
    }

    private HBox caption(NoteFacts now) {
        HBox caption = new HBox(6);
        caption.getStyleClass().add("caption-row");
        caption.setAlignment(Pos.CENTER_LEFT);
        String icon = switch (now.note().kind()) {
            case QUESTION -> "mdi2h-help-circle-outline";
            case BOOKMARK -> "mdi2b-bookmark-outline";
            case HIGHLIGHT, COMMENT, GLOSS -> now.isWhole() ? "mdi2f-file-document-outline" : "";
        };
        if (!icon.isEmpty()) {
            caption.getChildren().add(new FontIcon(icon));
        }
        Label title = Prose.label(title(now), "caption");
        title.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label aside = Prose.label(aside(now), "caption");
        aside.setMinWidth(0);
        caption.getChildren().addAll(title, space, aside);
        if (inFocus && model.isWritable()) {
            caption.getChildren().add(new NoteMenu(now, model));
        }
        return caption;
    }

    /// What stands at the right of the caption: a gloss's word, whose note it is, or its colour in words.
    private String aside(NoteFacts now) {
        String aside = plainAside(now);
        return !overlaps
                ? aside
                : aside.isEmpty() ? Words.of("margin.overlaps") : Words.of("margin.overlaps") + " · " + aside;
    }

    private static String plainAside(NoteFacts now) {
        if (now.note().kind() == NoteKind.GLOSS) {
            Lemma lemma = Lemma.of(now.note().body());
            return lemma.isShort() ? lemma.words() : "";
        }
        if (!now.note().from().isReader()) {
            return By.line(now.note());
        }
        if (now.anchor().carriedFrom() != null) {
            return Words.of("margin.carried");
        }
        return now.isReaders()
                ? Words.of("colour." + now.note().colour().name().toLowerCase(Locale.ROOT))
                : Words.of("margin.editors");
    }

    private static HBox line(NoteFacts now) {
        Lemma lemma = Lemma.of(now.note().body());
        String words = now.isBare()
                ? "“" + Cut.at(now.quote(), 80) + "”"
                : lemma.words().isEmpty() ? Cut.at(Cut.plain(now.note().body()), 80) : lemma.words();
        Label title = Prose.label(title(now), "caption");
        title.setMinWidth(USE_PREF_SIZE);
        Label text = Prose.label(words, "line-label");
        text.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        text.setEllipsisString("…");
        text.setMinWidth(0);
        HBox line = new HBox(8, title, text);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
