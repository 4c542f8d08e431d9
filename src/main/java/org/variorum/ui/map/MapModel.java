package org.variorum.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.MapNode;
import org.variorum.compare.MapWish;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Focus;
import org.variorum.ui.Room;
import org.variorum.ui.Workspace;

/// What is to be seen of the argument, where the reader is in it, and the gestures. FX thread.
final class MapModel {
    private final Workspace workspace;
    private final Desk desk;
    private final Planner planner;
    private final ObjectProperty<MapWish> wish = new SimpleObjectProperty<>(MapWish.EVERYTHING_FOLDED);
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private boolean stale = true;
    private boolean choosing;

    MapModel(Workspace workspace, Type type) {
        this.workspace = workspace;
        this.desk = workspace.desk();
        planner = new Planner(workspace.work(), type, workspace::fail);
        Id.Claim first = desk.claim().get() == null && desk.focus().get() instanceof Focus.OnClaim on
                ? on.claim()
                : desk.claim().get();
        if (first != null) {
            attend(first);
        }
        wish.addListener((_, _, _) -> refresh());
        workspace.snapshot().addListener((_, _, _) -> refreshInSight());
        desk.room().addListener((_, _, now) -> {
            if (now == Room.MAP && stale) {
                refresh();
            }
        });
        desk.claim().addListener((_, _, now) -> {
            if (now != null && !choosing) {
                attend(now);
            }
        });
        selected.addListener((_, _, now) -> tell(now));
        refresh();
    }

    ReadOnlyObjectProperty<Plan> plan() {
        return planner.plan();
    }

    ObjectProperty<MapWish> wish() {
        return wish;
    }

    /// The key of the node the reader is at.
    ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    Planner planner() {
        return planner;
    }

    /// Whether the plan is that of the last wish.
    boolean isSettled() {
        return !planner.isBusy() && !workspace.paragraphs().isReading();
    }

    Snapshot now() {
        return workspace.now();
    }

    // --- wishes ------------------------------------------------------------------------------------------------------

    void toggle(MapNode node) {
        if (node.below() > 0) {
            selected.set(node.key());
            wish.set(wish.get().opening(node.key(), !node.isOpen()));
        }
    }

    /// The claim that a node belongs to, if it belongs to one only.
    Optional<Id.Claim> claimOf(@Nullable String key) {
        for (String at = key; at != null; ) {
            Optional<MapNode> node = planner.plan().get().spot(at).map(Plan.Spot::node);
            if (node.isPresent() && node.get() instanceof MapNode.OfClaim claim) {
                return Optional.of(claim.claim().id());
            }
            List<Plan.Course> up = planner.plan().get().to(at);
            at = up.isEmpty() ? null : up.getFirst().edge().from();
        }
        return Optional.empty();
    }

    /// The claim that all rooms look at.
    Optional<Id.Claim> attended() {
        return Optional.ofNullable(desk.claim().get());
    }

    /// Opens a claim and goes to it.
    private void attend(Id.Claim claim) {
        String key = MapNode.key(claim);
        boolean elsewhere =
                wish.get().claim().isPresent() && !wish.get().claim().get().equals(claim);
        MapWish next = wish.get().opening(key, true);
        wish.set(elsewhere ? next.only(Optional.of(claim)) : next);
        selected.set(key);
    }

    /// Tells the other rooms which claim is looked at.
    private void tell(@Nullable String key) {
        claimOf(key).filter(claim -> !claim.equals(desk.claim().get())).ifPresent(claim -> {
            choosing = true;
            desk.claim().set(claim);
            choosing = false;
        });
    }

    /// Goes where a node stands: a claim or a position in its card, a passage in its text. What stands nowhere is
    /// opened or folded.
    void go(MapNode node) {
        selected.set(node.key());
        switch (node) {
            case MapNode.OfClaim claim
            when hasPlace(claim.claim().id()) -> desk.focusOn(claim.claim().id());
            case MapNode.OfPosition position
            when hasPlace(position.position().interpretation().claim()) ->
                desk.focusOn(
                        position.position().interpretation().claim(),
                        position.position().interpretation().id());
            case MapNode.OfPassage passage
            when Wording.canGo(passage) -> {
                Anchor anchor = passage.anchor().orElseThrow();
                desk.go(anchor.document(), anchor.range().orElseThrow());
            }
            default -> toggle(node);
        }
    }

    private boolean hasPlace(Id.Claim claim) {
        return now().anchorsOf(claim).stream()
                .anyMatch(anchor -> now().document(anchor.document()).isPresent());
    }

    private void refreshInSight() {
        stale = true;
        if (desk.room().get() == Room.MAP) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        planner.ask(workspace.now(), wish.get());
    }
}
