package org.variorum.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.model.Document;
import org.variorum.model.Entity;
import org.variorum.model.Id;

/// Which paragraphs of translations and originals lost their answer when a document got another text.
final class Answering {
    private Answering() {}

    /// @param document the one that got another text
    /// @param before what the change replaced, by id
    /// @param after what it put there
    static List<VersionReport.Unanswered> lost(Id.Document document, Map<Id, Entity> before, Map<Id, Entity> after) {
        List<VersionReport.Unanswered> all = new ArrayList<>();
        if (!(before.get(document) instanceof Document old)) {
            return all;
        }
        int most = old.size().paragraphs();
        for (Entity thing : before.values()) {
            if (thing instanceof Document one && after.get(one.id()) instanceof Document now) {
                Id.Document original = one.alignment().original();
                if (one.id().equals(document) && original != null) {
                    add(all, original, numbers(one, 1, most), numbers(now, 1, most));
                } else if (document.equals(original)) {
                    int pairs = Math.min(most, one.size().paragraphs());
                    add(all, one.id(), numbers(one, 0, pairs), numbers(now, 0, pairs));
                }
            }
        }
        return all;
    }

    private static void add(
            List<VersionReport.Unanswered> all,
            Id.Document other,
            SortedSet<Integer> before,
            SortedSet<Integer> after) {
        before.removeAll(after);
        if (!before.isEmpty()) {
            all.add(new VersionReport.Unanswered(other, List.copyOf(before)));
        }
    }

    /// @param most how many paragraphs answer one another where that is not written down
    private static SortedSet<Integer> numbers(Document document, int side, int most) {
        List<int[]> pairs = document.alignment().pairs();
        return pairs.isEmpty()
                ? IntStream.rangeClosed(1, most).boxed().collect(Collectors.toCollection(TreeSet::new))
                : pairs.stream().map(pair -> pair[side]).collect(Collectors.toCollection(TreeSet::new));
    }
}
