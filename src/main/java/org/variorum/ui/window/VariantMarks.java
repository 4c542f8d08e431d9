package org.variorum.ui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.compare.VersionPair;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Mark;
import org.variorum.work.Lane;

/// Where an open text differs from another version of it that is open too: worked out in the background whenever
/// other texts are open. FX thread.
final class VariantMarks {
    private final Workspace workspace;
    private final Runnable changed;
    private final Map<Pane, List<Mark>> marks = new HashMap<>();
    private List<Open> asked = List.of();
    private int round;

    /// A pane and what it shows.
    private record Open(Pane pane, Document document, DocumentText text) {}

    private record Two(Open one, Open other) {}

    /// @param changed told when there are other marks
    VariantMarks(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        this.changed = changed;
    }

    List<Mark> of(Pane pane) {
        return marks.getOrDefault(pane, List.of());
    }

    /// Other texts are open, or may be.
    void look() {
        List<Open> open = open();
        if (open.equals(asked)) {
            return;
        }
        asked = open;
        int mine = ++round;
        List<Two> pairs = pairs(open);
        if (pairs.isEmpty()) {
            show(Map.of());
            return;
        }
        workspace
                .work()
                .start(
                        Lane.THOUGHT,
                        "",
                        _ -> marks(pairs),
                        found -> {
                            if (mine == round) {
                                show(found);
                            }
                        },
                        workspace::fail);
    }

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        for (Pane pane : workspace.desk().panes()) {
            Id.Document id = pane.document().get();
            DocumentText text = pane.text().get();
            if (id != null && text != null && pane.surface().get() != null) {
                workspace.now().document(id).ifPresent(found -> open.add(new Open(pane, found, text)));
            }
        }
        return open;
    }

    /// Each pane with the first other one that shows another version.
    private static List<Two> pairs(List<Open> open) {
        List<Two> pairs = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                if (VersionPair.areVersions(open.get(i).document(), open.get(j).document())) {
                    pairs.add(new Two(open.get(i), open.get(j)));
                }
            }
        }
        return pairs;
    }

    private static Map<Pane, List<Mark>> marks(List<Two> pairs) {
        Map<Pane, List<Mark>> found = new HashMap<>();
        for (Two two : pairs) {
            VersionPair pair = VersionPair.of(two.one().text(), two.other().text());
            found.putIfAbsent(two.one().pane(), marks(two.one(), pair.here()));
            found.putIfAbsent(two.other().pane(), marks(two.other(), pair.there()));
        }
        return found;
    }

    private static List<Mark> marks(Open open, List<Range> ranges) {
        return ranges.stream()
                .filter(range ->
                        !range.isEmpty() || isAfterWord(range, open.text().text()))
                .map(range -> wide(range, open.text().text().length()))
                .map(range ->
                        new Mark(range, new Mark.Look.Variant(), open.document().id()))
                .toList();
    }

    /// Whether something is missing after a word: what is missing before a paragraph's first one has no space that
    /// could be marked.
    private static boolean isAfterWord(Range range, String text) {
        return range.start() > 0 && !Character.isWhitespace(text.charAt(range.start() - 1));
    }

    /// Where words are missing the space between its neighbours is marked.
    private static Range wide(Range range, int length) {
        return range.isEmpty() && range.start() < length ? new Range(range.start(), range.start() + 1) : range;
    }

    private void show(Map<Pane, List<Mark>> found) {
        if (!Objects.equals(marks, found)) {
            marks.clear();
            marks.putAll(found);
            changed.run();
        }
    }
}
