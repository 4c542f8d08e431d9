package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

/// A text, passages of it, and what became of it: where are the passages now?
record Question(DocumentText before, List<Range> passages, Tracked changed, DocumentText now) {
    /// @param passages how many to ask for; where they are deleted, fewer fit into a short text
    static Question of(Kind kind, DocumentText text, int passages, Random random) {
        return switch (kind) {
            case TWIN_ALONE -> Twins.question(text, true, random);
            case TWIN_STAYS -> Twins.question(text, false, random);
            case PASSAGE_DELETED -> {
                List<Range> chosen = apart(
                        Passages.of(text.text(), passages, random), text.text().length() / 3);
                yield of(text, chosen, Editing.without(Tracked.of(text.text()), chosen));
            }
            default ->
                of(text, Passages.of(text.text(), passages, random), kind.change(Tracked.of(text.text()), random));
        };
    }

    static Question of(DocumentText before, List<Range> passages, Tracked changed) {
        return new Question(before, passages, changed, changed.document(before));
    }

    private static List<Range> apart(List<Range> passages, int most) {
        List<Range> apart = new ArrayList<>();
        int length = 0;
        for (Range passage : passages) {
            if (apart.stream().noneMatch(passage::overlaps) && length + passage.length() <= most) {
                apart.add(passage);
                length += passage.length();
            }
        }
        return apart;
    }
}
