package org.variorum.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Comparison;
import org.variorum.compare.Sieve;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.Focus;
import org.variorum.ui.Room;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.DateWords;
import org.variorum.work.Lane;

/// What the room shows: two voices compared in the background, sieved, in order. FX thread.
final class CompareModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Comparison.Row>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.ALL);
    private final Set<Id> unfolded = new HashSet<>();
    private @Nullable Snapshot compared;
    private @Nullable Sides comparedSides;
    private boolean comparing;

    CompareModel(Workspace workspace) {
        this.workspace = workspace;
        sieve.subscribe((_, _) -> sift());
        workspace.snapshot().subscribe((_, _) -> refresh());
        workspace.desk().sides().subscribe((_, _) -> refresh());
        workspace.desk().room().subscribe((_, _) -> refresh());
    }

    Workspace workspace() {
        return workspace;
    }

    Snapshot now() {
        return workspace.now();
    }

    /// Empty until two voices have been compared.
    ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The rows that are let through, in order.
    ReadOnlyObjectProperty<List<Comparison.Row>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    @Nullable
    Sides sides() {
        return workspace.desk().sides().get();
    }

    /// The claims whose other voices, and the positions all of whose passages are shown.
    Set<Id> unfolded() {
        return unfolded;
    }

    boolean isComparing() {
        return comparing;
    }

    /// The day that the set turns on, in words; empty where there is none.
    String pivot() {
        return now().sets().stream()
                .map(ReadingSet::pivot)
                .filter(day -> day != null)
                .findFirst()
                .map(DateWords::full)
                .orElse("");
    }

    // --- who is compared ---------------------------------------------------------------------------------------------

    /// On the first visit: the set's first two voices, and the claim that is in focus in the reading room.
    void begin() {
        if (sides() == null) {
            List<Voice> first = firstTwo(now());
            if (first.size() == 2) {
                workspace
                        .desk()
                        .sides()
                        .set(new Sides(first.getFirst().id(), first.getLast().id()));
            }
        }
        if (workspace.desk().claim().get() == null && workspace.desk().focus().get() instanceof Focus.OnClaim on) {
            workspace.desk().claim().set(on.claim());
        }
        refresh();
    }

    private static List<Voice> firstTwo(Snapshot now) {
        Optional<Id.Set> set = now.sets().stream().map(ReadingSet::id).findFirst();
        List<Voice> ofSet = now.voices().stream()
                .filter(voice -> set.isPresent() && set.equals(origin(voice.origin())))
                .limit(2)
                .toList();
        return ofSet.size() == 2 ? ofSet : now.voices().stream().limit(2).toList();
    }

    private static Optional<Id.Set> origin(Origin origin) {
        return origin.set();
    }

    void turn() {
        Sides two = sides();
        if (two != null) {
            workspace.desk().sides().set(two.turned());
        }
    }

    /// Puts a voice on one side. The one that is on the other side already changes places with it.
    void put(Voice voice, boolean onTheLeft) {
        Sides two = sides();
        if (two == null) {
            return;
        }
        Id.Voice stays = onTheLeft ? two.right() : two.left();
        Sides next = voice.id().equals(stays)
                ? two.turned()
                : onTheLeft ? new Sides(voice.id(), stays) : new Sides(stays, voice.id());
        workspace.desk().sides().set(next);
    }

    // --- comparing ---------------------------------------------------------------------------------------------------

    /// Compares anew where something changed and the room is on the screen.
    private void refresh() {
        Snapshot now = now();
        Sides two = sides();
        boolean current = now == compared && two != null && two.equals(comparedSides);
        if (comparing || current || two == null || workspace.desk().room().get() != Room.COMPARE) {
            return;
        }
        comparing = true;
        boolean others = !two.equals(comparedSides);
        workspace
                .work()
                .start(
                        Lane.THOUGHT,
                        "",
                        _ -> Comparison.of(now, two.left(), two.right()),
                        found -> {
                            comparing = false;
                            compared = now;
                            comparedSides = two;
                            take(found, others);
                            refresh();
                        },
                        problem -> {
                            comparing = false;
                            workspace.fail(problem);
                        });
    }

    private void take(Optional<Comparison> found, boolean anew) {
        comparison.set(found);
        if (anew || found.isEmpty() || !renew(found.get())) {
            sift();
        }
    }

    /// Shows the same rows as they are now, in the order they are in: a row that has just been judged does not
    /// jump away under the reader's hand. Answers whether that is enough.
    private boolean renew(Comparison fresh) {
        Map<Id.Claim, Comparison.Row> rows = fresh.rows().stream()
                .collect(Collectors.toMap(row -> row.claim().id(), Function.identity()));
        List<Comparison.Row> same = shown.get().stream()
                .map(row -> rows.get(row.claim().id()))
                .filter(row -> row != null)
                .toList();
        Set<Id.Claim> there = same.stream().map(row -> row.claim().id()).collect(Collectors.toSet());
        boolean nothingNew = same.size() == shown.get().size()
                && fresh.rows().stream()
                        .filter(row -> !there.contains(row.claim().id()))
                        .noneMatch(sieve.get()::lets);
        if (nothingNew) {
            shown.set(same);
        }
        return nothingNew;
    }

    private void sift() {
        shown.set(comparison.get().map(sieve.get()::of).orElse(List.of()));
    }

    /// How many rows the filters hold back.
    int hidden() {
        return comparison.get().map(it -> it.rows().size()).orElse(0)
                - shown.get().size();
    }
}
