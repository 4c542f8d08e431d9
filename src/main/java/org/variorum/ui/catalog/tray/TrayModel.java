package org.variorum.ui.catalog.tray;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Tray;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.AnchorSign.Shape;

/// What the tray lists, which entry is looked at, and the places that are offered for it.
public final class TrayModel {
    private final Workspace workspace;
    private final Thinking thinking;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Anchor> current = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Look> look = new SimpleObjectProperty<>();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Map<Shape, Integer>> counts = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<List<Anchor>> same = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty keptOpen = new SimpleBooleanProperty();
    /// Decided, and on the way to the library.
    private final Map<Id.Anchor, Anchor> decided = new HashMap<>();
    private boolean begun;

    public TrayModel(Workspace workspace) {
        this.workspace = workspace;
        thinking = new Thinking(workspace);
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.anchors() != now.anchors() || before.documents() != now.documents()) {
                decided.entrySet()
                        .removeIf(each -> !now.anchor(each.getKey()).equals(java.util.Optional.of(each.getValue())));
                changed();
            }
        });
        workspace.message().addListener((_, _, now) -> {
            if (now != null && now.problem() && !decided.isEmpty()) {
                decided.clear();
                changed();
            }
        });
        workspace.tray().filter().addListener((_, _, _) -> fill());
        workspace.tray().wanted().addListener((_, _, wanted) -> goTo(wanted));
        keptOpen.addListener((_, _, _) -> fill());
    }

    /// Begins to follow the library: the first time that the tray is on the screen.
    void begin() {
        if (!begun) {
            begun = true;
            changed();
            goTo(workspace.tray().wanted().get());
        }
    }

    private void goTo(Id.@Nullable Anchor wanted) {
        if (begun && wanted != null) {
            workspace.now().anchor(wanted).ifPresent(anchor -> {
                if (anchor.settled()) {
                    keptOpen.set(true);
                }
                look(anchor);
            });
            workspace.tray().wanted().set(null);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    ObservableList<Item> items() {
        return items;
    }

    ObjectProperty<@Nullable Anchor> current() {
        return current;
    }

    /// What is known of {@link #current}; null until it has been worked out.
    ObjectProperty<@Nullable Look> look() {
        return look;
    }

    /// Which of the places is taken; negative for none.
    IntegerProperty chosen() {
        return chosen;
    }

    /// How many anchors of the document that is asked for, or of all, stand how.
    ObjectProperty<Map<Shape, Integer>> counts() {
        return counts;
    }

    /// The moved ones among those that are asked for which stand in the same words.
    ObjectProperty<List<Anchor>> same() {
        return same;
    }

    BooleanProperty keptOpen() {
        return keptOpen;
    }

    Thinking thinking() {
        return thinking;
    }

    // --- what is listed ----------------------------------------------------------------------------------------------

    private void changed() {
        if (begun) {
            fill();
            thinking.sameWords(workspace.now(), found -> {
                allSame = found;
                showSame();
            });
        }
    }

    private List<Anchor> allSame = List.of();

    private void showSame() {
        Tray.Filter filter = workspace.tray().filter().get();
        same.set(allSame.stream()
                .filter(filter::holds)
                .filter(anchor -> !decided.containsKey(anchor.id()))
                .toList());
    }

    private void fill() {
        if (!begun) {
            return;
        }
        Snapshot now = workspace.now();
        Tray.Filter filter = workspace.tray().filter().get();
        List<Item> fresh = Item.of(now, filter, keptOpen.get());
        fresh.removeIf(item -> item instanceof Item.Entry entry
                && decided.containsKey(entry.anchor().id()));
        Anchor before = current.get();
        Id.Anchor back = Rows.cameBack(items, fresh);
        Rows.replace(items, fresh);
        count(now, filter);
        showSame();
        Anchor again = before == null ? null : now.anchor(before.id()).orElse(null);
        if (back != null) {
            now.anchor(back).ifPresent(this::look);
        } else if (again == null || !lists(again)) {
            List<Anchor> all = anchors();
            look(all.isEmpty() ? null : all.getFirst());
        } else if (!again.equals(before)) {
            look(again);
        }
    }

    private void count(Snapshot now, Tray.Filter filter) {
        Map<Shape, Integer> all = new EnumMap<>(Shape.class);
        for (Anchor anchor : filter.document() == null ? now.anchors() : now.anchorsIn(filter.document())) {
            all.merge(Shape.of(anchor), 1, Integer::sum);
        }
        counts.set(all);
    }

    List<Anchor> anchors() {
        return Rows.anchors(items);
    }

    private boolean lists(Anchor anchor) {
        return items.contains(new Item.Entry(anchor));
    }

    // --- what is looked at -------------------------------------------------------------------------------------------

    /// Looks at an entry without moving any text.
    void look(@Nullable Anchor anchor) {
        if (anchor != null && anchor.equals(current.get()) && look.get() != null) {
            return;
        }
        chosen.set(-1);
        look.set(null);
        current.set(anchor);
        if (anchor != null) {
            thinking.look(anchor, found -> {
                if (found.anchor().equals(current.get())) {
                    look.set(found);
                    chosen.set(found.first());
                }
            });
        }
    }

    /// The next entry, or the one before; stays at the ends.
    @Nullable
    Anchor neighbour(int by) {
        List<Anchor> all = anchors();
        Anchor now = current.get();
        int at = now == null ? -1 : all.indexOf(now);
        int next = Math.clamp(at + by, 0, Math.max(0, all.size() - 1));
        return all.isEmpty() ? null : all.get(next);
    }

    /// The one that is looked at is decided: the list goes on without it, and the one after it is looked at.
    ///
    /// @return the next; null where none is left
    @Nullable
    Anchor goOn(Anchor done) {
        List<Anchor> all = anchors();
        int at = all.indexOf(done);
        Anchor next = at < 0 || all.size() == 1 ? null : all.get(at + 1 < all.size() ? at + 1 : at - 1);
        decided.put(done.id(), done);
        look(next);
        fill();
        return next;
    }

    void forget(List<Anchor> done) {
        done.forEach(anchor -> decided.put(anchor.id(), anchor));
        fill();
    }
}
