package org.variorum.ui.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapWish;
import org.variorum.model.Snapshot;
import org.variorum.work.Lane;
import org.variorum.work.Progress;
import org.variorum.work.Work;

/// Makes plans in the background. The old one holds until the new one is there; a newer wish cancels what is under
/// way. FX thread.
final class Planner {
    private static final long MEASURING_NANOS = 4_000_000;
    private static final double MEASURED = 0.2;

    private final Work work;
    private final Type type;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(Plan.EMPTY);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(1);
    private Work.@Nullable Running running;
    private int turn;
    private boolean busy;

    /// @param failed gets what went wrong
    Planner(Work work, Type type, Consumer<Throwable> failed) {
        this.work = work;
        this.type = type;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// How far the plan under way is, 0 to 1; 1 where none is.
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    boolean isBusy() {
        return busy;
    }

    /// Ends what is under way; the old plan stays.
    void cancel() {
        if (running != null) {
            running.cancel();
        }
        turn++;
        busy = false;
        share.set(1);
    }

    void ask(Snapshot now, MapWish wish) {
        cancel();
        int mine = turn;
        busy = true;
        share.set(0);
        running = work.start(
                Lane.LAYOUT,
                "",
                _ -> ArgumentMap.of(now, wish),
                map -> measure(map, 0, mine),
                problem -> fail(problem, mine));
    }

    /// Measures what is wrapped, a little between two frames.
    private void measure(ArgumentMap map, int from, int mine) {
        if (mine != turn) {
            return;
        }
        int size = map.nodes().size();
        long end = System.nanoTime() + MEASURING_NANOS;
        int at = from;
        while (at < size && (System.nanoTime() < end || type.knows(map.nodes().get(at)))) {
            type.height(map.nodes().get(at++));
        }
        if (at < size) {
            int next = at;
            share.set(MEASURED * at / size);
            work.onScreen(() -> measure(map, next, mine));
        } else {
            layOut(map, mine);
        }
    }

    private void layOut(ArgumentMap map, int mine) {
        Map<String, Double> heights = new HashMap<>();
        map.nodes().forEach(node -> heights.put(node.key(), type.height(node)));
        running = work.start(
                Lane.LAYOUT,
                "",
                progress -> MapLayout.of(
                        map, node -> Objects.requireNonNull(heights.get(node.key())), new Shown(progress, mine)),
                found -> {
                    if (mine == turn) {
                        busy = false;
                        share.set(1);
                        plan.set(found);
                    }
                },
                problem -> fail(problem, mine));
    }

    private void fail(Throwable problem, int mine) {
        if (mine == turn) {
            busy = false;
            share.set(1);
            failed.accept(problem);
        }
    }

    /// What the layout tells is shown as well.
    private final class Shown implements Progress {
        private final Progress inner;
        private final int mine;

        Shown(Progress inner, int mine) {
            this.inner = inner;
            this.mine = mine;
        }

        @Override
        public void report(double done, String words) {
            inner.report(done, words);
            work.onScreen(() -> {
                if (mine == turn && busy) {
                    share.set(MEASURED + (1 - MEASURED) * Math.clamp(done, 0, 0.99));
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return inner.isCancelled();
        }
    }
}
