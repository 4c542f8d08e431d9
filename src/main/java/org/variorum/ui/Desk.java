package org.variorum.ui;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Aside;
import org.variorum.compare.OwnPin;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// The panes that are open, and what is in focus.
public final class Desk {
    public static final int MOST = 4;

    /// Answers to answers are followed so far; a file could have them in a ring.
    private static final int DEEPEST = 1000;

    private final Workspace workspace;
    private final ObservableList<Pane> panes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Pane> active = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Focus> focus = new SimpleObjectProperty<>();
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.READ);
    private final ObjectProperty<@Nullable Sides> sides = new SimpleObjectProperty<>();
    private final ObjectProperty<Id.@Nullable Claim> claim = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> horizon = new SimpleObjectProperty<>();
    private final ObjectProperty<Aside> aside = new SimpleObjectProperty<>(Aside.NOTHING);
    private final ObjectProperty<Id.@Nullable Document> audited = new SimpleObjectProperty<>();
    private final ObservableList<OwnPin> pins = FXCollections.observableArrayList();
    private final Deque<Room> before = new ArrayDeque<>();
    private BiConsumer<Making, @Nullable Node> maker = (_, _) -> {};
    private boolean goingBack;

    Desk(Workspace workspace) {
        this.workspace = workspace;
        room.addListener((_, old, _) -> {
            if (!goingBack) {
                before.push(old);
            }
        });
    }

    /// The room on the screen. To show a text sets it to {@link Room#READ}.
    public ObjectProperty<Room> room() {
        return room;
    }

    /// The two voices that are compared; null until two were chosen.
    public ObjectProperty<@Nullable Sides> sides() {
        return sides;
    }

    /// The claim that the rooms outside the reading room look at, if any.
    public ObjectProperty<Id.@Nullable Claim> claim() {
        return claim;
    }

    /// What the reader put side by side, in any two documents; forgotten when the program ends.
    public ObservableList<OwnPin> pins() {
        return pins;
    }

    /// The day up to which is asked what could be known; null where nobody asks.
    public ObjectProperty<@Nullable LocalDate> horizon() {
        return horizon;
    }

    /// The sources that are looked away from, to see what falls without them. A view only.
    public ObjectProperty<Aside> aside() {
        return aside;
    }

    /// The document whose quotations are checked; null where none was asked for.
    public ObjectProperty<Id.@Nullable Document> audited() {
        return audited;
    }

    /// Checks the quotations of a document.
    public void audit(Id.Document document) {
        audited.set(document);
        room.set(Room.AUDIT);
    }

    /// Compares two voices, at a claim if one is named.
    public void compare(Sides two, Id.@Nullable Claim at) {
        sides.set(two);
        claim.set(null);
        claim.set(at);
        room.set(Room.COMPARE);
    }

    /// Goes to the room that was on the screen before.
    public void back() {
        if (!before.isEmpty()) {
            goingBack = true;
            room.set(before.pop());
            goingBack = false;
        }
    }

    /// Asks for a form.
    public void make(Making what) {
        maker.accept(what, null);
    }

    /// The same for a form that shall stand beside something, and not over it.
    public void make(Making what, Node beside) {
        maker.accept(what, beside);
    }

    /// Who has the forms.
    public void setMaker(BiConsumer<Making, @Nullable Node> maker) {
        this.maker = maker;
    }

    /// From left to right, one to four.
    public ObservableList<Pane> panes() {
        return panes;
    }

    /// The pane the reader worked in last.
    public ObjectProperty<@Nullable Pane> active() {
        return active;
    }

    public ObjectProperty<@Nullable Focus> focus() {
        return focus;
    }

    /// Another, empty pane at the right; the last one where there are {@link #MOST}.
    public Pane addPane() {
        room.set(Room.READ);
        if (panes.size() >= MOST) {
            return panes.getLast();
        }
        Pane pane = new Pane();
        panes.add(pane);
        active.set(pane);
        return pane;
    }

    /// Closes a pane; the last one stays, empty.
    public void close(Pane pane) {
        Focus now = focus.get();
        if (now != null && now.pane() == pane) {
            focus.set(null);
        }
        if (panes.size() == 1) {
            pane.document().set(null);
            return;
        }
        panes.remove(pane);
        if (active.get() == pane) {
            active.set(panes.getFirst());
        }
    }

    /// Exchanges a pane with its right neighbour, the last one with the first.
    public void swap(Pane pane) {
        int at = panes.indexOf(pane);
        int other = at + 1 < panes.size() ? at + 1 : 0;
        if (at >= 0 && at != other) {
            List<Pane> order = new java.util.ArrayList<>(panes);
            java.util.Collections.swap(order, at, other);
            panes.setAll(order);
        }
    }

    /// Shows a document in the pane where it is open already, else in the active one.
    public Pane open(Id.Document document) {
        Optional<Pane> there = paneOf(document);
        Pane pane = there.orElseGet(() -> {
            Pane now = active.get();
            return now != null && panes.contains(now) ? now : panes.isEmpty() ? addPane() : panes.getFirst();
        });
        return show(document, pane);
    }

    /// Shows a document beside a pane: where it is open already, else in the nearest other pane, which is
    /// added if needed.
    public Pane openBeside(Id.Document document, Pane pane) {
        Optional<Pane> there = paneOf(document);
        Pane other = there.orElseGet(() -> {
            int at = panes.indexOf(pane);
            return panes.size() == 1 ? addPane() : panes.get(at + 1 < panes.size() ? at + 1 : at - 1);
        });
        return show(document, other);
    }

    public Pane show(Id.Document document, Pane pane) {
        room.set(Room.READ);
        if (!document.equals(pane.document().get())) {
            Focus now = focus.get();
            if (now != null && now.pane() == pane) {
                focus.set(null);
            }
            pane.document().set(document);
        }
        return pane;
    }

    public Optional<Pane> paneOf(Id.Document document) {
        return panes.stream()
                .filter(pane -> document.equals(pane.document().get()))
                .findFirst();
    }

    /// Puts a claim in focus where it is made: in the pane that shows it, else its first document is opened.
    public void focusOn(Id.Claim claim) {
        focusOn(claim, null);
    }

    /// The same with one of its positions unfolded. A claim that stands in no text that is here is shown in a
    /// form.
    public void focusOn(Id.Claim claim, Id.@Nullable Interpretation position) {
        place(claim)
                .ifPresentOrElse(
                        anchor -> {
                            Pane pane = open(anchor.document());
                            focus.set(new Focus.OnClaim(pane, claim, position));
                            anchor.range().ifPresent(range -> pane.reveal(range, false));
                        },
                        () -> make(new Making.Change(claim)));
    }

    /// Puts a claim in focus without moving anything, if a pane shows it.
    public void restoreFocus(Id.Claim claim, Id.@Nullable Interpretation position) {
        place(claim)
                .flatMap(anchor -> paneOf(anchor.document()))
                .ifPresent(pane -> focus.set(new Focus.OnClaim(pane, claim, position)));
    }

    /// Puts a note in focus.
    public void focusOn(Id.Note note, boolean writing) {
        Note root = root(note);
        if (root != null && !root.id().equals(note)) {
            focusOn(root.id(), false);
            return;
        }
        Id.Document whole = root == null ? null : root.thread().whole();
        if (whole != null && workspace.now().document(whole).isPresent()) {
            Pane pane = open(whole);
            focus.set(new Focus.OnNote(pane, note, writing));
            pane.reveal(new Range(0, 0), false);
            return;
        }
        place(note).ifPresent(anchor -> {
            Pane pane = open(anchor.document());
            focus.set(new Focus.OnNote(pane, note, writing));
            anchor.range().ifPresent(range -> pane.reveal(range, false));
        });
    }

    /// The note that an answer, or an answer to an answer, answers in the end; the note itself where it answers
    /// none that is here.
    private @Nullable Note root(Id.Note note) {
        Note at = workspace.now().note(note).orElse(null);
        for (int depth = 0; at != null && at.thread().answers() != null && depth < DEEPEST; depth++) {
            Note above = workspace.now().note(at.thread().answers()).orElse(null);
            if (above == null) {
                return at;
            }
            at = above;
        }
        return at;
    }

    /// Opens the source of a piece of evidence beside a pane, at the passage, and draws the eye to it.
    public void openEvidence(Id.Evidence evidence, Pane from) {
        place(evidence).ifPresent(anchor -> {
            Pane pane = anchor.document().equals(from.document().get()) ? from : openBeside(anchor.document(), from);
            anchor.range().ifPresent(pane::send);
        });
    }

    /// Goes to a passage, and draws the eye to it.
    public void go(Id.Document document, Range range) {
        open(document).reveal(range, true);
    }

    /// Where a thing stands: in a document that is open, if it can be, else the first place that is not pending.
    private Optional<Anchor> place(Id thing) {
        Snapshot now = workspace.now();
        List<Anchor> anchors = now.anchorsOf(thing).stream()
                .filter(anchor -> now.document(anchor.document()).isPresent())
                .toList();
        return anchors.stream()
                .filter(anchor -> paneOf(anchor.document()).isPresent())
                .findFirst()
                .or(() -> anchors.stream().findFirst());
    }
}
