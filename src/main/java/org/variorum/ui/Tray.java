package org.variorum.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.Words;

/// The anchors that need a look: which of them the reader goes through, and what is decided of each. Every
/// decision is one change that can be taken back; nothing is deleted. FX thread.
public final class Tray {
    private final Workspace workspace;
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.EVERYTHING);
    private final ObjectProperty<Id.@Nullable Anchor> wanted = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Anchor> retying = new SimpleObjectProperty<>();

    Tray(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Which of them are listed.
    ///
    /// @param document only those of one document; null for all
    /// @param shape only those that stand so; null for all that need a look
    public record Filter(Id.@Nullable Document document, AnchorSign.@Nullable Shape shape) {
        public static final Filter EVERYTHING = new Filter(null, null);

        public Filter of(AnchorSign.@Nullable Shape only) {
            return new Filter(document, only);
        }

        public boolean holds(Anchor anchor) {
            return (document == null || document.equals(anchor.document()))
                    && (shape == null ? anchor.needsLook() : shape == AnchorSign.Shape.of(anchor));
        }
    }

    /// Whether the tray stands beside the texts, where it has room for the old words beside the new.
    public BooleanProperty wide() {
        return wide;
    }

    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /// An anchor that the reader asked for from elsewhere; the tray shows it and sets this to null.
    public ObjectProperty<Id.@Nullable Anchor> wanted() {
        return wanted;
    }

    /// Opens the tray beside the texts.
    public void open(Filter only) {
        filter.set(only);
        workspace.desk().room().set(Room.READ);
        wide.set(true);
    }

    /// Opens the tray at one anchor.
    public void show(Anchor anchor) {
        AnchorSign.Shape shape = AnchorSign.Shape.of(anchor);
        open(anchor.needsLook() ? Filter.EVERYTHING : new Filter(null, shape));
        wanted.set(anchor.id());
    }

    // --- decisions ---------------------------------------------------------------------------------------------------

    /// The reader says that it belongs to these words, which it is known by from now on.
    public void accept(Anchor anchor, Range place) {
        tie(Deed.ACCEPT_PLACE, anchor, place);
    }

    private void tie(Deed deed, Anchor anchor, Range place) {
        workspace.text(
                anchor.document(),
                text -> workspace.perform(Edit.of(deed, new Edit.Put(tied(anchor, text.text(), place)))));
    }

    private static Anchor tied(Anchor anchor, String text, Range place) {
        return anchor.at(text, place, Words.of("tray.by-you"));
    }

    /// The same for what is in focus in the reading room.
    ///
    /// @return false where that needs no look, or stands nowhere
    public boolean acceptInFocus() {
        Focus focus = workspace.desk().focus().get();
        if (focus == null || !workspace.library().isWritable()) {
            return false;
        }
        java.util.Optional<Anchor> moved = workspace.now().anchorsOf(focus.id()).stream()
                .filter(anchor ->
                        anchor.document().equals(focus.pane().document().get()))
                .filter(anchor -> anchor.state() == Anchor.State.MOVED
                        && anchor.needsLook()
                        && anchor.range().isPresent())
                .findFirst();
        moved.ifPresent(anchor -> accept(anchor, anchor.range().orElseThrow()));
        return moved.isPresent();
    }

    /// The reader says that a region without words is where it should be.
    public void acceptRegion(Anchor anchor) {
        workspace.perform(Edit.of(
                Deed.ACCEPT_PLACE,
                new Edit.Put(anchor.found(Anchor.State.ATTACHED, anchor.span(), 1, Words.of("tray.by-you")))));
    }

    /// Several that stand in the same words as before, in one step. They keep the words they were made on.
    public void acceptAll(List<Anchor> anchors) {
        List<Edit> edits = anchors.stream()
                .<Edit>map(anchor ->
                        new Edit.Put(anchor.found(Anchor.State.ATTACHED, anchor.span(), 1, Words.of("tray.by-you"))))
                .toList();
        if (!edits.isEmpty()) {
            workspace.performUndoably(
                    Edit.of(Deed.ACCEPT_PLACES, edits), Words.of("tray.all.done", edits.size()), Words.of("tray.undo"));
        }
    }

    /// It stands nowhere, and the reader leaves it so: it is kept, and not offered again.
    public void keepAsLost(Anchor anchor) {
        Anchor lost = anchor.state() == Anchor.State.LOST
                ? anchor
                : anchor.found(Anchor.State.LOST, null, anchor.score(), Words.of("tray.none-of-these"));
        workspace.perform(Edit.of(Deed.KEEP_LOST, new Edit.Put(lost.settled(true))));
    }

    /// Offers again what was kept as lost.
    public void lookAgain(Anchor anchor) {
        workspace.perform(Edit.of(Deed.LOOK_AGAIN, new Edit.Put(anchor.settled(false))));
    }

    // --- tied anew by selecting --------------------------------------------------------------------------------------

    /// The anchor that waits for words to be selected; null where none does.
    public ObjectProperty<@Nullable Anchor> retying() {
        return retying;
    }

    /// Begins to wait for words: the document is opened, and the keyboard goes there.
    public void retie(Anchor anchor) {
        Pane pane = workspace.desk().open(anchor.document());
        workspace.desk().active().set(pane);
        retying.set(anchor);
        if (pane.surface().get() != null) {
            pane.surface().get().node().requestFocus();
        } else {
            pane.surface().subscribe(surface -> {
                if (surface != null && retying.get() == anchor) {
                    surface.node().requestFocus();
                }
            });
        }
    }

    /// What is selected in the document of the anchor that waits.
    public java.util.Optional<Range> selected() {
        Anchor anchor = retying.get();
        return anchor == null
                ? java.util.Optional.empty()
                : workspace.desk().panes().stream()
                        .filter(pane -> anchor.document().equals(pane.document().get()))
                        .map(pane -> pane.selection().get())
                        .filter(range -> range != null && !range.isEmpty())
                        .map(Range.class::cast)
                        .findFirst();
    }

    /// Ties the anchor that waits to the selected words.
    ///
    /// @return false where no words are selected
    public boolean tieToSelection() {
        Anchor anchor = retying.get();
        java.util.Optional<Range> range = selected();
        if (anchor == null || range.isEmpty()) {
            workspace.say(Words.of("tray.select.first"));
            return false;
        }
        workspace.desk().panes().forEach(pane -> {
            if (anchor.document().equals(pane.document().get())
                    && pane.surface().get() != null) {
                pane.surface().get().selection().set(null);
            }
        });
        retying.set(null);
        tie(Deed.REATTACH, words(anchor), range.get());
        return true;
    }

    /// A region is not the place of words that the reader chose.
    private static Anchor words(Anchor anchor) {
        Selector.Region region = anchor.region();
        return region == null
                ? anchor
                : new Anchor(
                        anchor.id(),
                        anchor.origin(),
                        anchor.of(),
                        anchor.document(),
                        anchor.quote() == null ? new Selector.Quote("", "", "") : anchor.quote(),
                        anchor.span(),
                        null,
                        anchor.state(),
                        anchor.score(),
                        anchor.reason(),
                        anchor.order(),
                        anchor.settled(),
                        anchor.carriedFrom());
    }

    public void stopRetying() {
        retying.set(null);
    }
}
