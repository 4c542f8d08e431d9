package org.variorum.ui.matrix;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Aside;
import org.variorum.compare.Balance;
import org.variorum.compare.Difference;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.compare.Resting;
import org.variorum.compare.SetAside;
import org.variorum.compare.Source;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.Workspace;
import org.variorum.work.Lane;

/// What the matrix shows, and what is chosen in it. Follows the library; setting aside and filtering never
/// change it. FX thread.
final class MatrixModel implements RowView.Look {
    /// As many positions are worked out at once; more are worked out in the background.
    private static final int AT_ONCE = 1_500;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Gathered> gathered = new ReadOnlyObjectWrapper<>(Gathered.NOTHING);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<SetAside> without = new ReadOnlyObjectWrapper<>(SetAside.NOTHING);
    private final ObjectProperty<@Nullable Cell> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Id.@Nullable Voice> beside = new SimpleObjectProperty<>();
    private Set<Id.Interpretation> fallen = Set.of();
    private Map<Id.Interpretation, List<Source>> early = Map.of();
    private @Nullable Snapshot wanted;

    MatrixModel(Workspace workspace) {
        this.workspace = workspace;
        filter.addListener((_, _, _) -> show());
        workspace.desk().horizon().addListener((_, _, _) -> {
            lookBack();
            lookAway(workspace.desk().aside().get());
        });
        workspace.desk().aside().addListener((_, _, now) -> lookAway(now));
        chosen.addListener((_, old, now) -> {
            if (old == null || now == null || !old.claim().equals(now.claim())) {
                beside.set(null);
            }
        });
    }

    Workspace workspace() {
        return workspace;
    }

    /// Works out what the library holds now, unless that is shown already.
    void refresh() {
        Snapshot now = workspace.now();
        if (now == gathered.get().snapshot() || now == wanted) {
            return;
        }
        wanted = now;
        if (now.interpretations().size() <= AT_ONCE) {
            take(Gathered.of(now));
        } else {
            workspace.work().start(Lane.LIBRARY, "", _ -> Gathered.of(now), this::take, workspace::fail);
        }
    }

    private void take(Gathered fresh) {
        if (fresh.snapshot() == wanted) {
            wanted = null;
            gathered.set(fresh);
            lookBack();
            lookAway(workspace.desk().aside().get());
        }
    }

    /// Whether something is still being worked out.
    boolean isWorking() {
        return wanted != null;
    }

    private void show() {
        shown.set(Shown.of(gathered.get(), filter.get(), fallen));
    }

    ReadOnlyObjectProperty<Gathered> gathered() {
        return gathered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /// What is set aside, and what falls with it.
    ReadOnlyObjectProperty<SetAside> without() {
        return without.getReadOnlyProperty();
    }

    void setAside(Aside aside) {
        workspace.desk().aside().set(aside);
    }

    private void lookAway(Aside aside) {
        SetAside now = SetAside.of(aside.isEmpty() ? List.of() : gathered.get().positions(), aside);
        Set<Id.Interpretation> falling = new HashSet<>();
        now.fallen().forEach(position -> falling.add(position.interpretation().id()));
        fallen = falling;
        without.set(now);
        show();
    }

    /// Whether a position loses its support by what is set aside.
    boolean falls(Position position) {
        return fallen.contains(position.interpretation().id());
    }

    /// Whether the evidence of a position is lost in the library itself.
    boolean isUnsupported(Position position) {
        return gathered.get().unsupported().contains(position.interpretation().id());
    }

    /// The sources it leans on that were not yet open on the day that the reader asks about; none where nobody
    /// asks.
    List<Source> notYet(Position position) {
        return early.getOrDefault(position.interpretation().id(), List.of());
    }

    private void lookBack() {
        early = NotYet.on(gathered.get(), workspace.desk().horizon().get());
    }

    @Override
    public CellPaths.Fate fate(Position position) {
        return new CellPaths.Fate(
                isUnsupported(position), falls(position), !notYet(position).isEmpty());
    }

    /// The balance of a claim as it reads without what is set aside.
    @Override
    public Balance balance(Matrix.Row row) {
        return fallen.isEmpty()
                ? row.balance()
                : without.get().balance(row.claim().id());
    }

    /// What rests on each source; answers later where there is much.
    void resting(Consumer<List<Resting>> then) {
        List<Position> positions = gathered.get().positions();
        if (positions.size() <= AT_ONCE) {
            then.accept(Resting.of(positions));
        } else {
            workspace.work().start(Lane.LIBRARY, "", _ -> Resting.of(positions), then, workspace::fail);
        }
    }

    /// The cell whose evidence is shown; null where none is.
    ObjectProperty<@Nullable Cell> chosen() {
        return chosen;
    }

    /// The voice that the reader put beside the chosen one; null where the program chooses.
    ObjectProperty<Id.@Nullable Voice> beside() {
        return beside;
    }

    /// Shows a passage in its source.
    void open(Anchor anchor) {
        anchor.range().ifPresent(range -> workspace.desk().go(anchor.document(), range));
    }

    Optional<Matrix.Row> row(Id.Claim claim) {
        return gathered.get().matrix().rows().stream()
                .filter(row -> row.claim().id().equals(claim))
                .findFirst();
    }

    /// The voice shown beside another: the one the reader chose, else the one most opposed to it.
    Optional<Voice> besideOf(Matrix.Row row, Id.Voice voice) {
        Id.Voice own = beside.get();
        if (own != null && !own.equals(voice)) {
            return workspace.now().voice(own);
        }
        List<Position> mine = row.of(voice);
        return gathered.get().matrix().voices().stream()
                .filter(other ->
                        !other.id().equals(voice) && !row.of(other.id()).isEmpty())
                .min(comparing(other -> difference(mine, row.of(other.id()))));
    }

    private static Difference difference(List<Position> one, List<Position> other) {
        return Difference.between(
                one.stream().map(Position::stance).toList(),
                other.stream().map(Position::stance).toList());
    }
}
