package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.ui.kit.Surface;

/// The cards near the screen, as nodes; those of a long document are made as they come near and let go as
/// they leave.
final class CardColumn {
    /// How far above and below the screen cards are looked after, px.
    private static final double REACH = 320;

    /// How far above the screen the focused card may begin and still reach into it, px.
    private static final double FOCUS_REACH = 2_400;

    private static final int MOST_ABOVE = 80;
    private static final int MOST_BELOW = 160;
    private static final int SPARE = 40;

    private final Pane node;
    private final MarginModel model;
    private final Runnable changed;
    private final int mostNew;
    private final Folding folding = new Folding();
    private final Map<Id, Card> cards = new HashMap<>();
    private final Map<Id, Integer> seen = new HashMap<>();
    private List<Entry> entries = List.of();
    private List<Placed> placed = List.of();
    private int edition;
    /// Whether some cards had to wait for the next frame.
    private boolean late;

    /// A card in its place.
    ///
    /// @param top px in the margin, where it belongs; while things settle it may be shown elsewhere
    record Placed(Entry entry, Card card, Surface.Level level, double top, double height) {}

    private record Near(Entry entry, Surface.Level level) {}

    /// @param mostNew how many cards may be made in one layout
    CardColumn(Pane node, MarginModel model, Runnable changed, int mostNew) {
        this.mostNew = mostNew;
        this.node = node;
        this.model = model;
        this.changed = changed;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Placed> placed() {
        return placed;
    }

    /// What cards say may have changed.
    void stale() {
        edition++;
        folding.forget();
    }

    void show(List<Entry> now) {
        stale();
        entries = now;
        Set<Id> there = new HashSet<>();
        now.forEach(entry -> there.add(entry.of()));
        for (Id id : List.copyOf(cards.keySet())) {
            if (!there.contains(id)) {
                drop(id);
            } else if (cards.get(id) instanceof NoteCard card) {
                model.stored(card.of()).ifPresent(card::arrived);
            }
        }
    }

    void clear() {
        List.copyOf(cards.keySet()).forEach(this::drop);
        placed = List.of();
    }

    private void drop(Id id) {
        Card card = cards.remove(id);
        seen.remove(id);
        if (card instanceof NoteCard note) {
            note.dispose();
        }
        if (card != null) {
            node.getChildren().remove(card);
        }
    }

    /// Finds the cards near the screen and where they belong.
    ///
    /// @param down how far the surface's top is below the margin's, px
    void place(Surface surface, double width, double height, double down, @Nullable Id inFocus) {
        List<Near> window = affordable(near(surface, height, inFocus), height, inFocus);
        int count = window.size();
        int focused = indexOf(window, inFocus);
        Entry focusedEntry = focused < 0 ? null : window.get(focused).entry();
        Card[] shown = new Card[count];
        Id[] ids = new Id[count];
        double[] whole = new double[count];
        double[] wishes = new double[count];
        folding.forWidth(width);
        for (int i = 0; i < count; i++) {
            Entry entry = window.get(i).entry();
            Card card = card(entry, entry == focusedEntry, focusedEntry);
            card.narrow(width < Card.NARROW);
            shown[i] = card;
            ids[i] = entry.of();
            whole[i] = card.canUnfold() ? card.wholeHeight(width) : Card.FOLDED;
            wishes[i] = wish(card, down + window.get(i).level().middle(), whole[i]);
        }
        boolean complete = count > 0 && window.getLast().entry() == entries.getLast();
        boolean[] folded = folding.fold(ids, wishes, whole, focused, complete);
        double[] heights = new double[count];
        for (int i = 0; i < count; i++) {
            shown[i].fold(folded[i]);
            heights[i] = Folding.height(folded[i], whole[i]);
            wishes[i] = wish(shown[i], down + window.get(i).level().middle(), heights[i]);
        }
        double[] tops = MarginLayout.tops(wishes, heights, MarginView.GAP, focused);
        List<Placed> now = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            now.add(new Placed(
                    window.get(i).entry(), shown[i], window.get(i).level(), Math.round(tops[i]), heights[i]));
        }
        placed = now;
        letGo(Set.of(ids));
    }

    /// As many as can be had without a frame that is late: those that are made already, and some new ones, what
    /// is on the screen first. The others come with the next frames.
    private List<Near> affordable(List<Near> window, double height, @Nullable Id inFocus) {
        if (late) {
            folding.forget();
        }
        List<Near> fresh = new ArrayList<>(window);
        fresh.removeIf(near -> cards.containsKey(near.entry().of()));
        late = fresh.size() > mostNew;
        if (!late) {
            return window;
        }
        fresh.sort(Comparator.comparingDouble(near -> away(near, height, inFocus)));
        Set<Near> waiting = new HashSet<>(fresh.subList(mostNew, fresh.size()));
        Platform.runLater(changed);
        return window.stream().filter(near -> !waiting.contains(near)).toList();
    }

    /// How far from the screen, px; the focused card comes first.
    private static double away(Near near, double height, @Nullable Id inFocus) {
        double top = near.level().top();
        return near.entry().of().equals(inFocus) ? -1 : Math.max(0, Math.max(-top, top - height));
    }

    private static double wish(Card card, double line, double height) {
        return Math.round(line - card.levelPoint(height));
    }

    private static int indexOf(List<Near> window, @Nullable Id id) {
        for (int i = 0; i < window.size(); i++) {
            if (window.get(i).entry().of().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private List<Near> near(Surface surface, double height, @Nullable Id inFocus) {
        int middle = Entry.indexFrom(entries, surface.topOffset());
        List<Near> near = new ArrayList<>();
        for (int i = middle - 1; i >= 0 && near.size() < MOST_ABOVE; i--) {
            Entry entry = entries.get(i);
            Surface.Level level = surface.levelOf(entry.range().start());
            if (level.top() < -REACH && !reaches(near.size(), i, level, inFocus)) {
                break;
            }
            near.add(new Near(entry, level));
        }
        java.util.Collections.reverse(near);
        for (int i = middle; i < entries.size() && i - middle < MOST_BELOW; i++) {
            Surface.Level level = surface.levelOf(entries.get(i).range().start());
            if (level.top() > height + REACH) {
                break;
            }
            near.add(new Near(entries.get(i), level));
        }
        return near;
    }

    /// Whether the focused card is further up and may still reach into the screen.
    private boolean reaches(int taken, int index, Surface.Level level, @Nullable Id inFocus) {
        if (inFocus == null || level.top() < -FOCUS_REACH) {
            return false;
        }
        for (int i = index; i >= 0 && index - i < MOST_ABOVE - taken; i--) {
            if (entries.get(i).of().equals(inFocus)) {
                return true;
            }
        }
        return false;
    }

    private Card card(Entry entry, boolean focused, @Nullable Entry focusedEntry) {
        Card card = cards.get(entry.of());
        if (card == null) {
            card = switch (entry.of()) {
                case Id.Claim claim -> new ClaimCard(claim, model);
                case Id.Note note -> new NoteCard(note, model, () -> grew(note));
                default -> throw new IllegalArgumentException("not in a margin: " + entry.of());
            };
            Card fresh = card;
            card.hoverProperty().subscribe((_, _) -> {
                if (fresh.far) {
                    changed.run();
                }
            });
            cards.put(entry.of(), card);
            node.getChildren().add(card);
        }
        if (!Integer.valueOf(edition).equals(seen.put(entry.of(), edition))) {
            boolean overlaps = focusedEntry != null && !focused && entry.range().overlaps(focusedEntry.range());
            card.refresh(entry, focused, overlaps);
        }
        return card;
    }

    private void grew(Id id) {
        Card card = cards.get(id);
        if (card != null) {
            card.remeasure();
        }
        changed.run();
    }

    /// Hides what has left; forgets it when there is too much of it.
    private void letGo(Set<Id> kept) {
        int spare = cards.size() - kept.size();
        Iterator<Map.Entry<Id, Card>> all = new ArrayList<>(cards.entrySet()).iterator();
        while (all.hasNext()) {
            Map.Entry<Id, Card> each = all.next();
            if (!kept.contains(each.getKey())) {
                each.getValue().setVisible(false);
                if (spare > SPARE && !each.getValue().isInFocus()) {
                    drop(each.getKey());
                    spare--;
                }
            }
        }
    }
}
