package org.variorum.ui.catalog.tray;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.ui.Desk;
import org.variorum.ui.Focus;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Words;

/// What the reader does while going through the tray: steps to entries and places, which are shown in their
/// document at once, and decides.
final class Going {
    private final TrayModel model;
    private final Workspace workspace;

    Going(TrayModel model) {
        this.model = model;
        this.workspace = model.workspace();
    }

    /// Looks at an entry, and shows where it stands.
    void to(@Nullable Anchor anchor) {
        model.look(anchor);
        if (anchor != null) {
            anchor.range().ifPresentOrElse(range -> show(anchor, range), () -> showPage(anchor));
        }
    }

    void step(int by) {
        to(model.neighbour(by));
    }

    private void show(Anchor anchor, Range range) {
        uncover(anchor);
        workspace.desk().go(anchor.document(), range);
    }

    /// A card that is open in a narrow pane lies over its text.
    private void uncover(Anchor anchor) {
        Focus focus = workspace.desk().focus().get();
        if (focus != null && anchor.document().equals(focus.pane().document().get())) {
            workspace.desk().focus().set(null);
        }
    }

    /// A region without words: its page.
    private void showPage(Anchor anchor) {
        Selector.Region region = anchor.region();
        if (region != null && anchor.state() != Anchor.State.PENDING) {
            Pane pane = workspace.desk().open(anchor.document());
            workspace.text(anchor.document(), text -> {
                if (region.page() < text.pages().size()) {
                    int start = text.pages().get(region.page()).start();
                    pane.reveal(new Range(start, start), false);
                }
            });
        }
    }

    /// The next of the places where it may belong, or the one before, and round again.
    void place(int by) {
        Look look = model.look().get();
        if (look != null && !look.places().isEmpty()) {
            int count = look.places().size();
            int now = model.chosen().get();
            int next = now < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(now + by, count);
            choose(next);
            if (count == 1 && now == 0) {
                workspace.say(Words.of("tray.only-place"));
            }
        } else if (look != null && model.current().get() != null) {
            workspace.say(Words.of("tray.no-place"));
        }
    }

    /// @param index from 0; what is not there is ignored
    void choose(int index) {
        Look look = model.look().get();
        if (look != null && index < look.places().size()) {
            model.chosen().set(index);
            show(look.anchor(), look.places().get(index).range());
        }
    }

    /// The place that is chosen is the right one.
    void accept() {
        Anchor anchor = model.current().get();
        Look look = model.look().get();
        if (anchor == null || !workspace.library().isWritable() || isSettled(anchor)) {
            return;
        }
        if (anchor.quote() == null && anchor.state() == Anchor.State.MOVED) {
            workspace.tray().acceptRegion(anchor);
            to(model.goOn(anchor));
            return;
        }
        Optional<Range> place = look != null && model.chosen().get() >= 0
                ? Optional.of(look.places().get(model.chosen().get()).range())
                : anchor.range();
        if (place.isEmpty()) {
            workspace.say(Words.of("tray.choose-first"));
            return;
        }
        workspace.tray().accept(anchor, place.get());
        to(model.goOn(anchor));
    }

    private static boolean isSettled(Anchor anchor) {
        return anchor.settled() || !anchor.needsLook();
    }

    /// It stays lost; where it is kept so already, it is offered again.
    void keep() {
        Anchor anchor = model.current().get();
        if (anchor == null || !workspace.library().isWritable()) {
            return;
        }
        if (anchor.settled()) {
            workspace.tray().lookAgain(anchor);
        } else if (anchor.needsLook()) {
            workspace.tray().keepAsLost(anchor);
            to(model.goOn(anchor));
        }
    }

    /// The words are to be selected.
    void retie() {
        Anchor anchor = model.current().get();
        if (anchor != null && workspace.library().isWritable()) {
            workspace.tray().retie(anchor);
        }
    }

    /// Ties to what is selected, and goes on.
    void tie() {
        Anchor anchor = workspace.tray().retying().get();
        if (anchor != null
                && workspace.tray().tieToSelection()
                && anchor.equals(model.current().get())) {
            model.look(anchor.needsLook() ? model.goOn(anchor) : anchor);
        }
    }

    /// All that were only moved and stand in the same words.
    void acceptSame() {
        List<Anchor> same = model.same().get();
        if (!same.isEmpty() && workspace.library().isWritable()) {
            workspace.tray().acceptAll(same);
            model.forget(same);
        }
    }

    /// Opens the earlier version at the old words, beside the document.
    void whereItStood() {
        Anchor anchor = model.current().get();
        if (anchor != null) {
            model.thinking()
                    .stood(
                            anchor,
                            found -> found.ifPresentOrElse(
                                    stood -> beside(anchor, stood),
                                    () -> workspace.say(Words.of("tray.stood.nowhere"))));
        }
    }

    private void beside(Anchor anchor, Thinking.Stood stood) {
        Desk desk = workspace.desk();
        Pane pane = desk.open(anchor.document());
        desk.openBeside(stood.document(), pane).send(stood.range());
        Look look = model.look().get();
        int chosen = model.chosen().get();
        if (look != null && chosen >= 0 && look.anchor().equals(anchor)) {
            pane.send(look.places().get(chosen).range());
        }
    }
}
