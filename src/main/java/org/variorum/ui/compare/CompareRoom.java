package org.variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Comparison;
import org.variorum.model.Id;
import org.variorum.ui.Room;
import org.variorum.ui.SendOut;
import org.variorum.ui.Sides;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Settling;
import org.variorum.ui.kit.VerdictBox;
import org.variorum.ui.kit.Words;

/// The compare room: what two voices hold, question by question, how it is known and on which words it rests,
/// where they part, what everybody else says, and what the reader makes of it.
public final class CompareRoom extends Region implements Settling {
    private final CompareModel model;
    private final RoomHead head;
    private final SidePanel panel;
    private final RowList list;
    private final VBox empty = new VBox();
    private @Nullable Id wanted;

    public CompareRoom(Workspace workspace, SendOut sendOut) {
        model = new CompareModel(workspace);
        head = new RoomHead(model, sendOut);
        panel = new SidePanel(model, this::go);
        list = new RowList(new Maker());
        getStyleClass().add("compare-room");
        empty.getStyleClass().add("compare-empty");
        getChildren().addAll(panel, head, list, empty);
        model.comparison().subscribe((_, _) -> head.refresh());
        model.shown().subscribe((_, _) -> refresh());
        model.sieve().subscribe((_, _) -> list.toTop());
        workspace.desk().sides().subscribe((_, _) -> head.refresh());
        workspace.desk().claim().subscribe((_, now) -> want(now));
        workspace.judging().changes().subscribe((_, _) -> verdictsChanged());
        workspace.snapshot().subscribe((_, _) -> verdictsChanged());
        workspace.paragraphs().learnt().subscribe((_, _) -> learnt());
        workspace.beforeLeaving(this::save);
        workspace.desk().room().subscribe((old, now) -> {
            if (old == Room.COMPARE) {
                save();
            }
        });
        list.onMoved(this::moved);
        model.begin();
        head.refresh();
        refresh();
        want(workspace.desk().claim().get());
    }

    @Override
    public boolean isSettled() {
        return !model.isComparing() && !model.workspace().paragraphs().isReading();
    }

    /// Whose positions are on the screen; empty until two voices have been compared.
    public Optional<Sides> compared() {
        return model.comparison()
                .get()
                .map(it -> new Sides(it.left().id(), it.right().id()));
    }

    /// @param distance px, downwards
    public void scrollBy(double distance) {
        list.scrollBy(distance);
    }

    private void save() {
        list.live().forEach(row -> box(row).ifPresent(VerdictBox::save));
    }

    private static Optional<VerdictBox> box(Region row) {
        return switch (row) {
            case ClaimRow claim -> Optional.of(claim.verdict());
            case QuestionRow question -> Optional.of(question.verdict());
            default -> Optional.empty();
        };
    }

    // --- what changes ------------------------------------------------------------------------------------------------

    private void refresh() {
        List<Comparison.Row> rows = model.shown().get();
        list.show(Item.of(rows, model.sieve().get().order(), model.hidden()));
        panel.refresh();
        fillEmpty(rows);
        bringWanted();
        mark();
        moved();
    }

    /// What is said where there is nothing to show.
    private void fillEmpty(List<Comparison.Row> rows) {
        boolean none = rows.isEmpty() && !model.isComparing();
        empty.setVisible(none);
        list.setVisible(!none);
        if (none) {
            boolean sieved = model.hidden() > 0;
            String words = model.sides() == null
                    ? Words.of("compare.empty.no-voices")
                    : model.comparison().get().isEmpty()
                            ? Words.of("compare.empty.gone")
                            : sieved ? Words.of("compare.empty.sieved") : Words.of("compare.empty.nothing");
            empty.getChildren().setAll(Prose.flow(words, "empty-words"));
            if (sieved) {
                empty.getChildren().add(new RestRow(new Item.Rest(model.hidden()), model));
            }
        }
    }

    private void verdictsChanged() {
        for (Region row : list.live()) {
            switch (row) {
                case ClaimRow claim -> claim.showVerdicts();
                case QuestionRow question -> question.showVerdicts();
                default -> {}
            }
        }
    }

    private void learnt() {
        for (Region row : list.live()) {
            if (row instanceof ClaimRow claim) {
                claim.learnt();
            }
        }
    }

    // --- going somewhere ---------------------------------------------------------------------------------------------

    private void go(Id.Question question) {
        if (list.has(question)) {
            list.scrollTo(question);
        } else {
            model.shown().get().stream()
                    .filter(row -> row.question().id().equals(question))
                    .findFirst()
                    .ifPresentOrElse(row -> list.scrollTo(row.claim().id()), () -> letThrough(question));
        }
    }

    /// What somebody asks for is shown, whatever the filters say.
    private void letThrough(Id.Question question) {
        model.sieve().set(model.sieve().get().opened());
        if (list.has(question)) {
            list.scrollTo(question);
        }
    }

    private void want(Id.@Nullable Claim claim) {
        wanted = claim;
        bringWanted();
        mark();
    }

    /// Goes to the claim that is asked for, as soon as it is among the rows.
    private void bringWanted() {
        Id claim = wanted;
        Optional<Comparison> comparison = model.comparison().get();
        if (claim == null || comparison.isEmpty() || model.isComparing()) {
            return;
        }
        wanted = null;
        boolean compared = comparison.get().rows().stream()
                .anyMatch(row -> row.claim().id().equals(claim));
        if (compared && !list.has(claim)) {
            model.sieve().set(model.sieve().get().opened());
        }
        if (compared) {
            list.scrollTo(claim);
        } else if (model.workspace().desk().room().get() == Room.COMPARE
                && model.now().find(claim).isPresent()) {
            model.workspace().say(Words.of("compare.not-on-claim"));
        }
    }

    private void mark() {
        Id claim = model.workspace().desk().claim().get();
        for (Region row : list.live()) {
            if (row instanceof ClaimRow each) {
                each.mark(each.key().equals(claim));
            }
        }
    }

    /// Another question may have come to the top.
    private void moved() {
        list.top().flatMap(this::question).ifPresent(panel::current);
    }

    private Optional<Id.Question> question(Item item) {
        return switch (item) {
            case Item.Heading heading -> Optional.of(heading.question().id());
            case Item.Claim claim -> Optional.of(claim.row().question().id());
            case Item.Rest _ -> Optional.empty();
        };
    }

    private final class Maker implements RowList.Maker {
        private ClaimRow.Sidesmen voices() {
            Comparison now = model.comparison().get().orElseThrow();
            return new ClaimRow.Sidesmen(now.left(), now.right());
        }

        @Override
        public Region make(Item item) {
            return switch (item) {
                case Item.Heading heading -> new QuestionRow(heading, voices(), model);
                case Item.Claim claim -> {
                    ClaimRow row = new ClaimRow(claim, voices(), model);
                    row.mark(row.key().equals(model.workspace().desk().claim().get()));
                    yield row;
                }
                case Item.Rest rest -> new RestRow(rest, model);
            };
        }

        @Override
        public void refresh(Region node, Item item) {
            switch (item) {
                case Item.Heading _ -> ((QuestionRow) node).show(voices());
                case Item.Claim claim -> ((ClaimRow) node).show(claim, voices());
                case Item.Rest rest -> ((RestRow) node).show(rest);
            }
        }

        @Override
        public boolean isHeld(Region node) {
            return box(node).map(VerdictBox::isWriting).orElse(false);
        }

        @Override
        public void letGo(Region node) {
            box(node).ifPresent(VerdictBox::save);
        }
    }

    @Override
    protected void layoutChildren() {
        double side = getWidth() < 900 ? 0 : SidePanel.WIDTH;
        panel.setVisible(side > 0);
        panel.resizeRelocate(0, 0, Math.max(side, 1), getHeight());
        double width = getWidth() - side;
        head.resizeRelocate(side, 0, width, RoomHead.HEIGHT);
        list.resizeRelocate(side, RoomHead.HEIGHT, width, getHeight() - RoomHead.HEIGHT);
        empty.resizeRelocate(side, RoomHead.HEIGHT, width, getHeight() - RoomHead.HEIGHT);
    }
}
