package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.variorum.model.Block;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.kit.Words;

/// The marks in the pad left of a text, each level with a passage from which one can jump to another pane. Only
/// those on the screen exist.
final class JumpMarks extends Region {
    private static final double SIZE = 14;
    private static final double LEFT = 1;

    private final Consumer<PaneLink.Jump> take;
    private final List<Button> marks = new ArrayList<>();
    private List<PaneLink.Jump> jumps = List.of();

    JumpMarks(PaneLink link, Consumer<PaneLink.Jump> take) {
        this.take = take;
        getStyleClass().add("jump-marks");
        setPickOnBounds(false);
        setManaged(false);
        link.jumps().subscribe(now -> {
            jumps = now;
            requestLayout();
        });
    }

    /// Puts the marks level with their passages. In the pane's layout, after the surface; this has the surface's
    /// place and size.
    void level(Surface surface) {
        int used = 0;
        double last = Double.NEGATIVE_INFINITY;
        int first = surface.topOffset();
        for (PaneLink.Jump jump : jumps) {
            if (jump.from().start() < first) {
                continue;
            }
            Surface.Level line = surface.levelOf(jump.from().start());
            if (line.top() > getHeight()) {
                break;
            }
            double y = Math.round(line.middle() - SIZE / 2 + (isNumbered(surface, jump) ? line.height() : 0));
            if (y - last >= SIZE && y + SIZE <= getHeight()) {
                last = y;
                Button mark = mark(used++);
                show(mark, jump);
                mark.resizeRelocate(LEFT, y, SIZE, SIZE);
            }
        }
        while (marks.size() > used) {
            getChildren().remove(marks.removeLast());
        }
    }

    /// On its first line a paragraph has its number: there the mark stands on the next line.
    private static boolean isNumbered(Surface surface, PaneLink.Jump jump) {
        int at = surface.text().blockAt(jump.from().start());
        Block block = at < 0 ? null : surface.text().blocks().get(at);
        return block != null
                && block.isNumbered()
                && surface.levelOf(block.start()).top()
                        >= surface.levelOf(jump.from().start()).top() - 1;
    }

    private Button mark(int at) {
        if (at == marks.size()) {
            Button fresh = Buttons.icon("mdi2a-arrow-right-bottom", "reading.link.jump", () -> {});
            fresh.getStyleClass().add("jump-mark");
            fresh.setFocusTraversable(false);
            marks.add(fresh);
            getChildren().add(fresh);
        }
        return marks.get(at);
    }

    private void show(Button mark, PaneLink.Jump jump) {
        if (mark.getUserData() != jump) {
            mark.setUserData(jump);
            String words = words(jump);
            mark.setAccessibleText(words);
            Hints.give(mark, words);
            mark.setOnAction(_ -> take.accept(jump));
        }
    }

    static String words(PaneLink.Jump jump) {
        return jump.paragraph() == 0
                ? Words.of("reading.link.jump.to", jump.words())
                : Words.of("reading.link.jump.paragraph", jump.words(), String.valueOf(jump.paragraph()));
    }
}
