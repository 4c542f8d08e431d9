package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.variorum.model.DocumentText;
import org.variorum.model.Page;

/// The pages that are on the screen, and the pictures that are wanted for them and for their neighbours.
final class PageCells {
    /// Pages of which the lines are kept, once somebody asked.
    private static final int MOST_LINES = 64;

    private final DocumentText text;
    private final PageStack stack;
    private final PagePictures pictures;
    private final ObservableList<Node> children;
    private final Map<Integer, PageCell> live = new TreeMap<>();
    private final Map<Integer, PageLines> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PageLines> eldest) {
            return size() > MOST_LINES;
        }
    };

    PageCells(DocumentText text, PageStack stack, PagePictures pictures, ObservableList<Node> children) {
        this.text = text;
        this.stack = stack;
        this.pictures = pictures;
        pictures.whenArrived(this::refresh);
        this.children = children;
    }

    /// From the first to the last.
    Collection<PageCell> all() {
        return live.values();
    }

    @Nullable
    PageCell get(int page) {
        return live.get(page);
    }

    PageLines lines(int page) {
        PageCell cell = live.get(page);
        return cell != null
                ? cell.lines()
                : lines.computeIfAbsent(
                        page, _ -> new PageLines(text, text.pages().get(page)));
    }

    /// The x of a page's left edge: pages stand in the middle of the widest.
    double left(int page, double left) {
        return left + Math.floor((stack.widest() - stack.width(page)) / 2);
    }

    /// @param left of the widest page, px
    /// @param y where the screen begins, px from the top of the first page
    /// @param dress puts marks and selection on a cell that is new or has another size
    void layOut(double left, double y, double height, double output, Consumer<PageCell> dress) {
        int first = stack.pageAt(y);
        int last = stack.pageAt(y + height);
        live.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < first || entry.getKey() > last;
            if (gone) {
                PageCell cell = entry.getValue();
                children.remove(cell);
                children.removeAll(cell.around());
            }
            return gone;
        });
        for (int page = first; page <= last; page++) {
            PageCell cell = live.get(page);
            boolean fresh = cell == null;
            if (cell == null) {
                cell = new PageCell(text, text.pages().get(page));
                live.put(page, cell);
                children.add(cell);
                children.addAll(cell.around());
                cell.show(pictures.best(page), pictures.problem(page));
            }
            boolean resized = cell.place(
                    left(page, left), stack.top(page) - y, stack.width(page), stack.height(page), stack.scale(page));
            if (fresh || resized) {
                dress.accept(cell);
            }
        }
        pictures.want(wishes(y, height, output));
    }

    /// The page in the middle of the screen first, then the others on it, then the next and the one before.
    private List<PagePictures.Wish> wishes(double y, double height, double output) {
        int middle = stack.pageAt(y + height / 2);
        int first = stack.pageAt(y);
        int last = stack.pageAt(y + height);
        List<Integer> order = new ArrayList<>(List.of(middle));
        for (int step = 1; step <= last - first; step++) {
            addIf(order, middle + step, first, last);
            addIf(order, middle - step, first, last);
        }
        addIf(order, last + 1, 0, stack.count() - 1);
        addIf(order, first - 1, 0, stack.count() - 1);
        List<PagePictures.Wish> wishes = new ArrayList<>();
        for (int page : order) {
            Page size = text.pages().get(page);
            double scale = stack.scale(page) * output;
            wishes.add(new PagePictures.Wish(page, scale, (int) Math.round(size.width() * scale)));
        }
        return wishes;
    }

    private static void addIf(List<Integer> order, int page, int least, int most) {
        if (page >= least && page <= most && !order.contains(page)) {
            order.add(page);
        }
    }

    boolean isIdle() {
        return pictures.isIdle();
    }

    /// A page has another picture now.
    private void refresh(int page) {
        PageCell cell = live.get(page);
        if (cell != null) {
            cell.show(pictures.best(page), pictures.problem(page));
        }
    }

    void dispose() {
        pictures.close();
    }
}
