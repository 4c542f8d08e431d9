package org.variorum.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Carriage;
import org.variorum.compare.Witness;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.ui.Making;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;

/// Everything by which a reader makes claims and what stands round them: the bar at selected words, and the
/// forms, which the other rooms ask for by {@link Making}.
public final class ClaimsRoom {
    private final Workspace workspace;
    private final Above above;
    private final SelectionBar bar;
    private @Nullable Region open;

    /// Where forms are shown.
    public interface Above {
        /// @param beside what it shall not cover, in the scene; null for the middle of the window
        void show(Region form, @Nullable Bounds beside);

        void hide();
    }

    /// @param overlay adds a node that floats above everything and places itself
    public ClaimsRoom(Workspace workspace, Consumer<Node> overlay, Above above) {
        this.workspace = workspace;
        this.above = above;
        this.bar = new SelectionBar(workspace, new Opened());
        overlay.accept(bar);
        workspace.desk().setMaker(this::make);
    }

    /// The bar, whose gestures can be made by key as well.
    public SelectionBar bar() {
        return bar;
    }

    void show(Form form, @Nullable Bounds beside) {
        putAway();
        open = form;
        above.show(form, beside);
        form.begin();
    }

    private void look(Look look, @Nullable Bounds beside) {
        putAway();
        open = look;
        above.show(look, beside);
        look.begin();
    }

    /// A form that gives way to another keeps what was typed.
    private void putAway() {
        if (open instanceof Form form) {
            form.leave();
        } else if (open != null) {
            close();
        }
    }

    private void close() {
        open = null;
        above.hide();
    }

    /// The form goes, and the keys go to the text again.
    private void close(Passage passage) {
        close();
        var surface = passage.pane().surface().get();
        if (surface != null) {
            surface.node().requestFocus();
        }
    }

    private void make(Making what, @Nullable Node near) {
        Bounds beside = near == null || near.getScene() == null ? null : near.localToScene(near.getLayoutBounds());
        Snapshot now = workspace.now();
        switch (what) {
            case Making.NewClaim(var question) ->
                show(new ClaimForm(workspace, Optional.empty(), question, this::close), beside);
            case Making.NewPosition(var claim, var voice) ->
                now.claim(claim).ifPresent(on -> show(position(on, null, null, voice), beside));
            case Making.CopyOf(var id) ->
                now.interpretation(id)
                        .ifPresent(like ->
                                now.claim(like.claim()).ifPresent(on -> show(position(on, null, like, null), beside)));
            case Making.Change(var id) -> change(id, beside, this::close);
            case Making.TakeAway(var id) -> remove(id, beside, this::close);
            case Making.Tie(var claim) -> tie(claim);
            case Making.Carry(var note) -> carry(Carriage.own(now, note), Deed.CARRY_NOTE, beside);
            case Making.CarryAll(var document) -> carry(Carriage.own(now, document), Deed.CARRY_NOTES, beside);
            case Making.People() -> people(PeopleList.Part.VOICES);
        }
    }

    /// The places are looked for first; then the reader chooses.
    private void carry(List<Anchor> anchors, Deed deed, @Nullable Bounds beside) {
        Snapshot now = workspace.now();
        if (anchors.isEmpty()) {
            workspace.say(Words.of("carry.nothing"));
        } else if (anchors.stream()
                .allMatch(anchor -> Witness.of(now, anchor.document()).isEmpty())) {
            workspace.say(Words.of("carry.no-witness"));
        } else {
            workspace.longWork(
                    Words.of("carry.looking"),
                    _ -> Carriage.of(now, anchors, workspace.library()::text),
                    found -> show(new CarryForm(workspace, found, deed, this::close), beside));
        }
    }

    private PositionForm position(
            Claim on, @Nullable Interpretation old, @Nullable Interpretation like, Id.@Nullable Voice voice) {
        return new PositionForm(workspace, new PositionStart(on, old, like, voice, Optional.empty()), this::close);
    }

    void change(Id id, @Nullable Bounds beside, Runnable then) {
        Snapshot now = workspace.now();
        Runnable remove = () -> remove(id, beside, then);
        switch (now.find(id).orElse(null)) {
            case Claim claim when !claim.origin().isReaders() -> look(Look.at(workspace, claim, then), beside);
            case Claim claim -> show(new ClaimForm(workspace, claim, then), beside);
            case Interpretation held when !held.origin().isReaders() -> look(Look.at(workspace, held, then), beside);
            case Interpretation held ->
                now.claim(held.claim()).ifPresent(on -> show(position(on, held, null, null), beside));
            case Evidence evidence -> show(new EvidenceChange(workspace, evidence, remove, then), beside);
            case Voice voice ->
                show(new PlainForm.OfVoice(workspace, Optional.of(voice), Optional.of(remove), then), beside);
            case Work work ->
                show(new PlainForm.OfWork(workspace, Optional.of(work), Optional.of(remove), then), beside);
            case Question question ->
                show(new PlainForm.OfQuestion(workspace, Optional.of(question), Optional.of(remove), then), beside);
            case null, default -> {}
        }
    }

    /// Small things just go, and can be had back; where much hangs on it, that is asked first.
    void remove(Id id, @Nullable Bounds beside, Runnable then) {
        Snapshot now = workspace.now();
        if (now.find(id).isEmpty()) {
            return;
        }
        if (!Named.isReaders(now, id)) {
            workspace.say(Words.of("claims.editions"));
            return;
        }
        Removal removal = Removal.of(now, id);
        if (removal.isWeighty()) {
            show(new RemovalForm(workspace, removal, Named.of(now, id), false, then), beside);
            return;
        }
        putAway();
        then.run();
        Edit edit = Edit.of(RemovalForm.deed(id), removal.away(now));
        workspace.performUndoably(edit, Words.of("claims.removed"), Words.of("window.undo"));
    }

    private void tie(Id.Claim claim) {
        Optional<Passage> words = bar.passage();
        if (words.isEmpty()) {
            workspace.say(Words.of("claims.claim.tie.how"));
            return;
        }
        if (open != null) {
            putAway();
        }
        workspace.perform(Tying.tie(workspace.now(), words.get(), claim), () -> {
            words.get().letGo();
            workspace.desk().restoreFocus(claim, null);
        });
    }

    /// The list is there again after a form that it opened.
    void again(PeopleList.Part part) {
        open = null;
        people(part);
    }

    void people(PeopleList.Part part) {
        putAway();
        PeopleList list = new PeopleList(workspace, part, new Managing(workspace, this, part), this::close);
        open = list;
        above.show(list, null);
        list.begin();
    }

    private final class Opened implements SelectionBar.Forms {
        @Override
        public void claim(Passage passage) {
            show(new ClaimForm(workspace, Optional.of(passage), null, () -> close(passage)), passage.onScreen());
        }

        @Override
        public void evidence(Passage passage) {
            Bounds beside = passage.onScreen();
            EvidenceForm form = new EvidenceForm(
                    workspace,
                    passage,
                    (typed, bearing, remark) -> position(passage, typed, beside, bearing, remark),
                    () -> close(passage));
            show(form, beside);
        }

        private void position(Passage passage, String typed, @Nullable Bounds beside, Bearing bearing, String remark) {
            Claim on = workspace.desk().focus().get() instanceof org.variorum.ui.Focus.OnClaim focus
                    ? workspace.now().claim(focus.claim()).orElse(null)
                    : null;
            PositionForm form = new PositionForm(
                    workspace, new PositionStart(on, null, null, null, Optional.of(passage)), () -> close(passage));
            form.begunAs(typed, bearing, remark);
            show(form, beside);
        }
    }
}
