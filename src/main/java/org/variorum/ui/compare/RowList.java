package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.HeightTable;

/// A long list of high, uneven things of which only those on the screen are made, with one more on either side so
/// that the Tab key finds its way. What stands at the top stays there while heights become known and things come
/// and go above it.
final class RowList extends Region {
    private static final double BAR = 11;
    private static final double STEP = 48;

    /// Makes what stands for an item, and brings it up to date.
    interface Maker {
        Region make(Item item);

        void refresh(Region node, Item item);

        /// Whether it must stay although it has left the screen: the reader is writing in it.
        boolean isHeld(Region node);

        /// It is taken away.
        void letGo(Region node);
    }

    private final Maker maker;
    private final ScrollBar bar = new ScrollBar();
    private final Map<Object, Region> live = new HashMap<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final Rectangle clip = new Rectangle();
    private List<Item> items = List.of();
    private HeightTable heights = new HeightTable(0);
    private int top;
    private double offset;
    private double laidWidth = -1;
    private boolean moving;
    private @Nullable Node wanted;
    private Runnable movedTo = () -> {};
    private int told = -1;

    RowList(Maker maker) {
        this.maker = maker;
        getStyleClass().add("row-list");
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setManaged(false);
        bar.valueProperty().subscribe((_, _) -> dragged());
        getChildren().add(bar);
        setFocusTraversable(true);
        setOnScroll(event -> {
            scrollBy(-event.getDeltaY());
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusWent);
            }
        });
    }

    /// Shows these things. What was at the top stays there, if it is still among them.
    void show(List<Item> now) {
        Object before = items.isEmpty() ? null : items.get(top).key();
        List<Object> after = new ArrayList<>();
        for (int i = top; i < items.size(); i++) {
            after.add(items.get(i).key());
        }
        Map<Object, Double> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (heights.isExact(i)) {
                known.put(items.get(i).key(), heights.height(i));
            }
        }
        List<Object> liveBefore = liveInOrder();
        items = List.copyOf(now);
        places.clear();
        heights = new HeightTable(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            places.put(item.key(), i);
            heights.guess(i, known.getOrDefault(item.key(), item.guess()));
        }
        refreshLive(liveBefore.stream().filter(places::containsKey).toList().equals(liveInOrder()));
        Integer place = before == null ? null : places.get(before);
        if (place == null) {
            offset = 0;
            place = after.stream()
                    .map(places::get)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(0);
        }
        top = place;
        requestLayout();
    }

    /// The keys of what is made, from top to bottom, of those that are still among the items.
    private List<Object> liveInOrder() {
        return live.keySet().stream()
                .filter(places::containsKey)
                .sorted(java.util.Comparator.comparing(key -> places.getOrDefault(key, 0)))
                .toList();
    }

    /// @param sameOrder whether what stays stands in the order it stood in
    private void refreshLive(boolean sameOrder) {
        for (Object key : List.copyOf(live.keySet())) {
            Integer place = places.get(key);
            Region node = live.get(key);
            if (node == null) {
                continue;
            }
            if (place == null || !sameOrder && !maker.isHeld(node)) {
                drop(key, node);
            } else {
                maker.refresh(node, items.get(place));
            }
        }
    }

    private void drop(Object key, Region node) {
        live.remove(key);
        maker.letGo(node);
        getChildren().remove(node);
    }

    /// What is on the screen or near it.
    List<Region> live() {
        return List.copyOf(live.values());
    }

    boolean has(Object key) {
        return places.containsKey(key);
    }

    /// Brings a thing to the top, with the heading that stands over it.
    void scrollTo(Object key) {
        Integer place = places.get(key);
        if (place != null) {
            top = place > 0 && items.get(place - 1) instanceof Item.Heading ? place - 1 : place;
            offset = 0;
            requestLayout();
        }
    }

    void toTop() {
        top = 0;
        offset = 0;
        requestLayout();
    }

    /// @param distance px, downwards
    void scrollBy(double distance) {
        offset -= distance;
        requestLayout();
    }

    /// @param told called when another thing has come to the top
    void onMoved(Runnable told) {
        movedTo = told;
    }

    /// What stands at the top of the screen.
    Optional<Item> top() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(Math.min(top, items.size() - 1)));
    }

    /// How far below the top of the screen that begins, px: 0 or less.
    double topOffset() {
        return offset;
    }

    private void dragged() {
        if (!moving && !items.isEmpty()) {
            double y = bar.getValue();
            top = heights.find(y);
            offset = heights.sum(top) - y;
            requestLayout();
        }
    }

    private void keys(KeyEvent event) {
        double page = getHeight() - STEP;
        switch (event.getCode()) {
            case DOWN -> scrollBy(STEP);
            case UP -> scrollBy(-STEP);
            case PAGE_DOWN, SPACE -> scrollBy(page);
            case PAGE_UP -> scrollBy(-page);
            case HOME -> toTop();
            case END -> {
                top = Math.max(0, items.size() - 1);
                requestLayout();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Whoever gets the keyboard comes onto the screen.
    private void focusWent(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this && owner != this) {
                wanted = owner;
                requestLayout();
                return;
            }
        }
    }

    // --- layout ------------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (width != laidWidth) {
            laidWidth = width;
            for (int i = 0; i < items.size(); i++) {
                heights.guess(i, heights.height(i));
            }
        }
        Set<Object> used = new HashSet<>();
        if (!items.isEmpty() && width > 0) {
            place(width, used);
            if (wanted != null) {
                reveal(wanted);
                wanted = null;
                place(width, used);
            }
        }
        for (Object key : List.copyOf(live.keySet())) {
            Region node = live.get(key);
            if (node != null && !used.contains(key)) {
                if (maker.isHeld(node) || holdsFocus(node)) {
                    putAside(key, node, width);
                } else {
                    drop(key, node);
                }
            }
        }
        layBar();
        if (told != top) {
            told = top;
            movedTo.run();
        }
    }

    private void place(double width, Set<Object> used) {
        double height = getHeight();
        top = Math.clamp(top, 0, items.size() - 1);
        upwards(width);
        double y = downwards(width, height, used);
        if (y < height && (top > 0 || offset < 0)) {
            offset += height - y;
            upwards(width);
            downwards(width, height, used);
        }
    }

    /// Goes up until what is at the top begins at the top or above it.
    private void upwards(double width) {
        while (offset > 0 && top > 0) {
            top--;
            offset -= measure(top, width);
        }
        if (top == 0 && offset > 0) {
            offset = 0;
        }
        while (top + 1 < items.size() && offset + measure(top, width) <= 0) {
            offset += heights.height(top);
            top++;
        }
    }

    /// Puts everything from the top down, and one above; answers where the last one ends.
    private double downwards(double width, double height, Set<Object> used) {
        double y = offset;
        int i = top;
        for (; i < items.size() && y < height; i++) {
            y += put(i, y, width, used);
        }
        if (i < items.size()) {
            put(i, y, width, used);
            return Double.MAX_VALUE;
        }
        if (top > 0) {
            put(top - 1, offset - measure(top - 1, width), width, used);
        }
        return y;
    }

    private double put(int index, double y, double width, Set<Object> used) {
        double high = measure(index, width);
        Region node = node(index);
        node.resizeRelocate(0, Math.round(y), width, high);
        used.add(items.get(index).key());
        return high;
    }

    private double measure(int index, double width) {
        Region node = node(index);
        if (!heights.isExact(index) || node.isNeedsLayout()) {
            heights.measured(index, Math.ceil(node.prefHeight(width)));
        }
        return heights.height(index);
    }

    private Region node(int index) {
        Item item = items.get(index);
        Region there = live.get(item.key());
        if (there == null) {
            there = maker.make(item);
            live.put(item.key(), there);
            getChildren().add(childIndex(index), there);
            there.applyCss();
        }
        return there;
    }

    /// In the order of the items, so that the Tab key goes from top to bottom.
    private int childIndex(int index) {
        long before = live.keySet().stream()
                .map(places::get)
                .filter(place -> place != null && place < index)
                .count();
        return (int) Math.min(before, getChildren().size() - 1);
    }

    private void putAside(Object key, Region node, double width) {
        Integer place = places.get(key);
        boolean above = place != null && place < top;
        double high = node.prefHeight(width);
        node.resizeRelocate(0, above ? -high - 10 : getHeight() + 10, width, high);
    }

    private static boolean holdsFocus(Region node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private void reveal(Node node) {
        Bounds there = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double low = there.getMaxY() + 12 - getHeight();
        double high = there.getMinY() - 12;
        if (high < 0) {
            offset -= high;
        } else if (low > 0) {
            offset -= Math.min(low, high);
        }
    }

    private void layBar() {
        moving = true;
        double total = heights.total();
        double height = getHeight();
        bar.setVisible(total > height);
        bar.setMin(0);
        bar.setMax(Math.max(1, total - height));
        bar.setVisibleAmount(total <= 0 ? 1 : height / total * bar.getMax());
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(height - STEP);
        bar.setValue(items.isEmpty() ? 0 : Math.clamp(heights.sum(top) - offset, 0, bar.getMax()));
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, height);
        moving = false;
    }
}
