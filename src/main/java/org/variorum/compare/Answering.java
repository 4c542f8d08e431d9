package org.variorum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.variorum.model.Block;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.StyleSpan;

/// Which paragraphs of a witness answer a passage. Pure; for one pair of texts.
final class Answering {
    private final Pins.Side mine;
    private final Pins.Side its;
    private final Optional<List<int[]>> pairs;

    Answering(Pins.Side mine, Pins.Side its) {
        this.mine = mine;
        this.its = its;
        this.pairs = Pins.pairs(mine.document(), its.document());
    }

    /// Whether anybody says how the paragraphs answer each other.
    boolean isAligned() {
        return pairs.isPresent() && !isUneven();
    }

    /// One to one cannot be true of texts that do not have equally many paragraphs.
    private boolean isUneven() {
        return isOneToOne(mine.document(), its.document()) && numbered(mine.text()) != numbered(its.text());
    }

    private static boolean isOneToOne(Document mine, Document its) {
        return mine.alignment().pairs().isEmpty() && its.alignment().pairs().isEmpty();
    }

    private static long numbered(DocumentText text) {
        return text.blocks().stream().filter(Block::isNumbered).count();
    }

    /// The whole paragraphs that answer a passage, or why there are none.
    Proposal to(Range passage) {
        List<Block> own = mine.text().blocks().stream()
                .filter(block -> block.range().overlaps(passage))
                .toList();
        if (own.isEmpty() || own.stream().noneMatch(Block::isNumbered)) {
            return new Proposal.Refused(Proposal.Why.UNNUMBERED);
        }
        if (own.stream().allMatch(Answering::isEditors) || isEditors(passage)) {
            return new Proposal.Refused(Proposal.Why.EDITORS);
        }
        if (pairs.isEmpty()) {
            return new Proposal.Refused(Proposal.Why.UNALIGNED);
        }
        if (isUneven()) {
            return new Proposal.Refused(Proposal.Why.UNEVEN);
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        own.stream().filter(Block::isNumbered).forEach(block -> numbers.addAll(answers(block.number())));
        return there(numbers);
    }

    private List<Integer> answers(int number) {
        return pairs.orElse(List.of()).stream()
                .filter(pair -> pair.length == 2 && pair[0] == number)
                .map(pair -> pair[1])
                .toList();
    }

    /// What lies between two that answer would be claimed with them: so they have to follow each other.
    private Proposal there(TreeSet<Integer> numbers) {
        List<Block> found = new ArrayList<>();
        for (Block block : its.text().blocks()) {
            if (block.isNumbered() && numbers.contains(block.number())) {
                found.add(block);
            }
        }
        boolean scattered = numbers.isEmpty()
                || found.size() != numbers.size()
                || numbers.last() - numbers.first() + 1 != numbers.size();
        if (scattered) {
            return new Proposal.Refused(Proposal.Why.UNALIGNED);
        }
        if (found.stream().allMatch(Answering::isEditors)) {
            return new Proposal.Refused(Proposal.Why.GAP);
        }
        Range place = new Range(found.getFirst().start(), found.getLast().end());
        return new Proposal.ByParagraph(place, numbers.first(), numbers.last());
    }

    private static boolean isEditors(Block block) {
        return block.kind() == Block.Kind.GAP || block.kind() == Block.Kind.EDITOR;
    }

    private boolean isEditors(Range passage) {
        return mine.text().spans().stream()
                .anyMatch(span -> span.kind() == StyleSpan.Kind.EDITOR
                        && span.start() <= passage.start()
                        && passage.end() <= span.end());
    }
}
