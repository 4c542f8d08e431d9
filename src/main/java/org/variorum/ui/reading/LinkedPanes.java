package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import org.variorum.compare.Following;
import org.variorum.compare.JumpMark;
import org.variorum.compare.LinkedTexts;
import org.variorum.compare.OwnPin;
import org.variorum.compare.Pin;
import org.variorum.compare.Pins;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Desk;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;
import org.variorum.work.Lane;

/// Ties the open panes by what links their texts, as long as they want to be tied. What links them is looked for
/// in the background, and only when a pane or the things that tie have changed. FX thread.
final class LinkedPanes {
    private final Workspace workspace;
    private final Desk desk;
    private final LinkedScroll scroll = new LinkedScroll(this::follows);
    private final Locks locks;
    private final Map<Pane, PaneLink> links = new WeakHashMap<>();
    private int round;

    /// A pane that wants to be tied, and has what it takes.
    private record Open(Pane pane, Surface surface, Pins.Side side) {}

    /// Two of them and what links them, from the left one to the right one.
    private record Pair(Open left, Open right, LinkedTexts texts) {}

    LinkedPanes(Workspace workspace) {
        this.workspace = workspace;
        desk = workspace.desk();
        locks = new Locks(workspace);
        desk.panes().addListener((ListChangeListener<Pane>) _ -> panesChanged());
        desk.pins().addListener((ListChangeListener<OwnPin>) _ -> tie());
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.anchors() != now.anchors()
                    || before.claims() != now.claims()
                    || before.interpretations() != now.interpretations()
                    || before.evidence() != now.evidence()
                    || before.documents() != now.documents()) {
                tie();
            }
        });
        panesChanged();
    }

    /// What a pane shows of it.
    PaneLink of(Pane pane) {
        return links.computeIfAbsent(pane, this::listen);
    }

    private PaneLink listen(Pane pane) {
        pane.surface().addListener(_ -> tie());
        pane.linked().addListener((_, _, locked) -> {
            locks.turned(pane, locked);
            tie();
        });
        pane.sent().addListener(_ -> {
            Surface there = pane.surface().get();
            if (there != null) {
                scroll.sent(there);
            }
        });
        return new PaneLink();
    }

    private void panesChanged() {
        desk.panes().forEach(this::of);
        tie();
    }

    /// Looks anew for what links the panes. What linked them before holds until that is known.
    private void tie() {
        int mine = ++round;
        List<Open> open = open();
        scroll.keep(open.stream().map(Open::surface).toList());
        desk.panes().stream()
                .filter(pane -> open.stream().noneMatch(each -> each.pane() == pane))
                .forEach(pane -> show(pane, List.of()));
        if (open.size() < 2) {
            open.forEach(each -> show(each.pane(), List.of()));
            return;
        }
        Snapshot now = workspace.now();
        List<OwnPin> own = List.copyOf(desk.pins());
        workspace
                .work()
                .start(
                        Lane.LIBRARY,
                        "",
                        _ -> pairs(now, open, own),
                        pairs -> {
                            if (mine == round) {
                                tied(open, pairs);
                            }
                        },
                        workspace::fail);
    }

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        for (Pane pane : desk.panes()) {
            Surface surface = pane.surface().get();
            DocumentText text = pane.text().get();
            var document = pane.document().get();
            if (pane.linked().get() && surface != null && text != null && document != null) {
                workspace
                        .now()
                        .document(document)
                        .ifPresent(found -> open.add(new Open(pane, surface, new Pins.Side(found, text))));
            }
        }
        return open;
    }

    private static List<Pair> pairs(Snapshot now, List<Open> open, List<OwnPin> own) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                Open left = open.get(i);
                Open right = open.get(j);
                pairs.add(new Pair(left, right, Pins.link(now, left.side(), right.side(), own)));
            }
        }
        return pairs;
    }

    private void tied(List<Open> open, List<Pair> pairs) {
        pairs.forEach(pair -> scroll.tie(pair.left().surface(), pair.right().surface(), pair.texts()));
        for (Open each : open) {
            List<Pair> its = new ArrayList<>();
            for (Pair pair : pairs) {
                if (pair.left() == each) {
                    its.add(pair);
                } else if (pair.right() == each) {
                    its.add(new Pair(each, pair.left(), pair.texts().turned()));
                }
            }
            show(each.pane(), its);
        }
    }

    /// @param pairs from this pane to the others
    private void show(Pane pane, List<Pair> pairs) {
        PaneLink link = of(pane);
        List<PaneLink.Jump> jumps = new ArrayList<>();
        for (Pair pair : pairs) {
            for (JumpMark mark : pair.texts().jumpMarks()) {
                Pin way = mark.ways().getFirst();
                Range to = way.there();
                int paragraph = pair.right().side().text().paragraphAt(to.start());
                jumps.add(new PaneLink.Jump(mark.here(), pair.right().pane(), to, words(way), paragraph));
            }
        }
        jumps.sort(java.util.Comparator.comparingInt(jump -> jump.from().start()));
        link.tied().set(pairs.stream().anyMatch(pair -> !pair.texts().isEmpty()));
        link.jumps().set(List.copyOf(jumps));
        if (!link.tied().get()) {
            link.resting().set(null);
        }
    }

    private String words(Pin way) {
        return workspace
                .now()
                .claim(way.claims().getFirst())
                .map(claim -> claim.label().isEmpty() ? claim.statement() : claim.label())
                .orElse("");
    }

    /// What a pane does while another one leads is shown in its header.
    private void follows(Surface leader, Surface follower, Following how) {
        for (Pane pane : desk.panes()) {
            if (pane.surface().get() == leader) {
                of(pane).resting().set(null);
            } else if (pane.surface().get() == follower) {
                of(pane).resting().set(how instanceof Following.Rest rest ? resting(leader, rest) : null);
            }
        }
    }

    private PaneLink.Resting resting(Surface leader, Following.Rest rest) {
        Pane leads = desk.panes().stream()
                .filter(pane -> pane.surface().get() == leader)
                .findFirst()
                .orElseThrow();
        return new PaneLink.Resting(
                leads, rest.above().isPresent(), rest.below().isPresent());
    }

    /// Lets all panes scroll together, or each alone.
    void lock() {
        locks.turn();
    }

    /// Scrolls a pane to the next place that ties it to another, or to the one before.
    ///
    /// @param by 1 or -1
    void toLinked(Pane pane, int by) {
        Surface surface = pane.surface().get();
        if (surface != null) {
            scroll.next(surface, by)
                    .ifPresent(pin -> scroll.leadFrom(surface, pin.here().start()));
        }
    }

    /// Takes a jump: the other pane goes there, and the eye is drawn to it.
    void jump(PaneLink.Jump jump) {
        jump.other().send(jump.to());
        of(jump.other()).resting().set(null);
    }

    /// Takes the jump nearest to what is looked at in a pane.
    void jump(Pane pane) {
        Surface surface = pane.surface().get();
        if (surface != null && surface.node().getHeight() > 0) {
            double eye = EyeLine.of(surface);
            of(pane).nearest((int) EyeLine.placeAt(surface, new int[0], eye)).ifPresent(this::jump);
        }
    }
}
