package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Mark;

/// Marks by block: what a block has to draw, and what lies at an offset. Plain data.
final class MarkIndex {
    static final MarkIndex EMPTY = new MarkIndex(DocumentText.EMPTY, List.of());

    private final List<List<Mark>> byBlock = new ArrayList<>();
    private final DocumentText text;

    MarkIndex(DocumentText text, List<Mark> marks) {
        this.text = text;
        for (int i = 0; i < text.blocks().size(); i++) {
            byBlock.add(List.of());
        }
        for (Mark mark : marks) {
            for (int i = text.blockAt(mark.range().start()); i >= 0 && i < byBlock.size(); i++) {
                Range block = text.blocks().get(i).range();
                if (block.start() > mark.range().start()
                        && block.start() >= mark.range().end()) {
                    break;
                }
                if (byBlock.get(i).isEmpty()) {
                    byBlock.set(i, new ArrayList<>());
                }
                byBlock.get(i).add(mark);
            }
        }
    }

    List<Mark> of(int block) {
        return block < byBlock.size() ? byBlock.get(block) : List.of();
    }

    /// The marks that touch an offset, the shortest first: of two marks one inside the other, the inner one.
    List<Mark> at(int offset) {
        int block = text.blockAt(offset);
        if (block < 0) {
            return List.of();
        }
        return of(block).stream()
                .filter(mark ->
                        mark.range().start() <= offset && offset <= mark.range().end())
                .sorted(Comparator.comparingInt(mark -> mark.range().length()))
                .toList();
    }
}
