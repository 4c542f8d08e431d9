package org.variorum.ui.margin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Opposition;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Focus;
import org.variorum.ui.Pane;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// What the margin of one pane shows, and what can be done in it.
final class MarginModel {
    private final Workspace workspace;
    private final Desk desk;
    private final Pane pane;

    MarginModel(Workspace workspace, Pane pane) {
        this.workspace = workspace;
        this.desk = workspace.desk();
        this.pane = pane;
    }

    Workspace workspace() {
        return workspace;
    }

    Desk desk() {
        return desk;
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    List<Entry> entries() {
        Id.Document document = pane.document().get();
        return document == null ? List.of() : Entry.in(workspace.now(), document);
    }

    /// What is in focus in this pane; null where nothing is, or it is in another.
    @Nullable
    Focus focus() {
        Focus focus = desk.focus().get();
        return focus != null && focus.pane() == pane ? focus : null;
    }

    boolean isWriting(Id note) {
        return focus() instanceof Focus.OnNote on
                && on.writing()
                && on.note().equals(note)
                && isReaders(note)
                && isWritable();
    }

    Optional<Note> stored(Id note) {
        return workspace.now().find(note).map(Note.class::cast);
    }

    boolean isWritable() {
        return workspace.library().isWritable();
    }

    private boolean isReaders(Id id) {
        return id instanceof Id.Note note
                && workspace
                        .now()
                        .note(note)
                        .map(n -> n.origin().isReaders() && n.from().isReader())
                        .orElse(false);
    }

    Optional<ClaimFacts> claim(Entry entry) {
        Snapshot now = workspace.now();
        Id.Interpretation unfolded =
                focus() instanceof Focus.OnClaim on && on.claim().equals(entry.of()) ? on.interpretation() : null;
        return now.find(entry.of())
                .map(Claim.class::cast)
                .map(claim ->
                        ClaimFacts.of(now, claim, entry.anchor(), unfolded, this::order, workspace.paragraphs()::of));
    }

    Optional<NoteFacts> note(Entry entry) {
        return NoteFacts.of(workspace.now(), entry);
    }

    /// Panes from left to right; what is not open comes last.
    private int order(Id.Document document) {
        for (int i = 0; i < desk.panes().size(); i++) {
            if (document.equals(desk.panes().get(i).document().get())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    boolean isHere(Id.Document document) {
        return document.equals(pane.document().get());
    }

    List<String> allTags() {
        return workspace.now().notes().stream()
                .flatMap(note -> note.tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    // --- focus -------------------------------------------------------------------------------------------------------

    /// Puts a card in focus; one's own note is opened for writing.
    void open(Id id) {
        desk.active().set(pane);
        switch (id) {
            case Id.Claim claim -> desk.focus().set(new Focus.OnClaim(pane, claim, null));
            case Id.Note note -> desk.focus().set(new Focus.OnNote(pane, note, isReaders(note)));
            default -> {}
        }
    }

    /// Puts a card in focus, to read.
    void look(Id id) {
        if (id instanceof Id.Note note) {
            desk.active().set(pane);
            desk.focus().set(new Focus.OnNote(pane, note, false));
        } else {
            open(id);
        }
    }

    /// The next claim or note at a place in the text, if there is any, to read.
    void lookAt(int offset) {
        Id.Document document = pane.document().get();
        if (document != null) {
            Focus focus = focus();
            Entry.at(workspace.now(), document, offset, focus == null ? null : focus.id())
                    .filter(id -> focus == null || !id.equals(focus.id()))
                    .ifPresent(this::look);
        }
    }

    /// Unfolds a position; folds it again where it is the one that is unfolded.
    void choose(Id.Claim claim, Id.Interpretation position) {
        boolean again = focus() instanceof Focus.OnClaim on && position.equals(on.interpretation());
        desk.active().set(pane);
        desk.focus().set(new Focus.OnClaim(pane, claim, again ? null : position));
    }

    /// One step back: from writing to the note, from what is in focus to nothing.
    void close() {
        Focus focus = focus();
        if (focus instanceof Focus.OnNote on && on.writing() && isReaders(on.note())) {
            desk.focus().set(new Focus.OnNote(pane, on.note(), false));
        } else if (focus != null) {
            desk.focus().set(null);
        }
    }

    /// The two that stand furthest from each other on a claim; with a position unfolded, its voice and the one
    /// furthest from it.
    Optional<Opposition> opposition(Id.Claim claim, Id.@Nullable Voice of) {
        return Opposition.among(workspace.now().interpretationsOf(claim), of);
    }

    void compare(Opposition two, Id.Claim claim) {
        desk.compare(new Sides(two.one(), two.other()), claim);
    }

    String name(Id.Voice voice) {
        return workspace.now().voice(voice).map(VoiceName::brief).orElse("");
    }

    void openEvidence(Id.Evidence evidence) {
        desk.openEvidence(evidence, pane);
    }

    void reveal(Range range) {
        pane.reveal(range, false);
    }

    // --- changes -----------------------------------------------------------------------------------------------------

    /// The passage was found again, and the reader says that it is the right one.
    void accept(Anchor anchor) {
        anchor.range()
                .ifPresentOrElse(
                        range -> workspace.tray().accept(anchor, range),
                        () -> workspace.tray().acceptRegion(anchor));
    }

    /// What stands where an anchor does, in the text of this pane.
    Optional<String> wordsAt(Anchor anchor) {
        var text = pane.text().get();
        return text == null || !isHere(anchor.document())
                ? Optional.empty()
                : anchor.range()
                        .filter(range -> range.end() <= text.text().length())
                        .map(text::slice);
    }

    /// A note of the reader's own on the passage of another.
    void answer(Anchor anchor) {
        Note note = new Note(
                new Id.Note(Id.fresh()),
                Origin.READER,
                NoteKind.COMMENT,
                "",
                List.of(),
                Colour.YELLOW,
                workspace.clock().instant(),
                workspace.clock().instant());
        Anchor own = new Anchor(
                new Id.Anchor(Id.fresh()),
                Origin.READER,
                note.id(),
                anchor.document(),
                anchor.quote(),
                anchor.span(),
                anchor.region(),
                anchor.state(),
                anchor.score(),
                anchor.reason(),
                0);
        workspace.perform(Edit.of(Deed.ADD_NOTE, new Edit.Put(note), new Edit.Put(own)));
        desk.active().set(pane);
        desk.focus().set(new Focus.OnNote(pane, note.id(), true));
    }

    // --- answers -----------------------------------------------------------------------------------------------------

    /// An answer of the reader's own to a note; it is written in that note's card.
    void reply(Note to) {
        workspace.replies().answer(to.id());
    }

    /// The answer that is being written; null where none is.
    Id.@Nullable Note replying() {
        return workspace.replies().writing();
    }

    void replying(Id.@Nullable Note answer) {
        workspace.replies().write(answer);
    }

    /// Takes an answer away, with what answers it; undo brings all back.
    void removeAnswer(Note answer) {
        workspace.perform(Edit.of(Deed.REMOVE_NOTE, new Edit.Remove(answer.id())));
    }

    // --- witnesses ---------------------------------------------------------------------------------------------------

    /// Shows the passage that an anchor was carried from, in the other pane.
    void showOrigin(Anchor from) {
        Pane other = desk.openBeside(from.document(), pane);
        from.range().ifPresent(other::send);
    }

    /// The reader says that a carried anchor stands where it should.
    void confirm(Anchor carried) {
        Range range = carried.range().orElse(null);
        if (carried.state() == Anchor.State.MOVED && range != null) {
            workspace.tray().accept(carried, range);
        } else {
            workspace.perform(Edit.of(Deed.ACCEPT_PLACE, new Edit.Put(carried.settled(true))));
        }
    }

    /// Takes a note off one passage; the note stays.
    void untie(Anchor anchor) {
        workspace.performUndoably(
                Edit.of(Deed.UNTIE_NOTE, new Edit.Remove(anchor.id())),
                Words.of("margin.carried.untied"),
                Words.of("window.undo"));
    }

    /// Goes on writing a note: one step of undo as long as the reader does not pause.
    ///
    /// @param unsaved called where the library could not take it
    void write(Note note, Runnable unsaved) {
        workspace.goOn(Edit.of(Deed.WRITE_NOTE, new Edit.Put(note)), List.of(note.id(), "body"), unsaved);
    }

    void put(Deed deed, Note note) {
        workspace.perform(Edit.of(deed, new Edit.Put(note)));
    }

    /// What a change is dated with.
    Instant instant() {
        return workspace.clock().instant();
    }

    void remove(Note note) {
        close();
        close();
        workspace.perform(Edit.of(Deed.REMOVE_NOTE, new Edit.Remove(note.id())));
    }
}
