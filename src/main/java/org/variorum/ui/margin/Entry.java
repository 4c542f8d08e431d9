package org.variorum.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.model.Snapshot;

/// Something that stands in the margin of one document: a claim or a note, beside its first passage there.
///
/// @param of the claim or note
/// @param anchor the one it stands beside
/// @param range where that is in the document's text
public record Entry(Id of, Anchor anchor, Range range) {
    private static final String WHOLE = "whole:";
    private static final Comparator<Entry> BY_PLACE = Comparator.comparingInt((Entry e) -> e.range.start())
            .thenComparingInt(e -> e.range.end())
            .thenComparing(e -> e.of.value());

    /// All of a document, in the order of their passages. Pure.
    public static List<Entry> in(Snapshot snapshot, Id.Document document) {
        Map<Id, Entry> first = new LinkedHashMap<>();
        for (Anchor anchor : snapshot.anchorsIn(document)) {
            switch (anchor.of()) {
                case Id.Claim _, Id.Note _ -> {
                    if (anchor.range().isPresent()) {
                        Entry entry =
                                new Entry(anchor.of(), anchor, anchor.range().get());
                        first.merge(entry.of, entry, (a, b) -> BY_PLACE.compare(a, b) <= 0 ? a : b);
                    }
                }
                default -> {}
            }
        }
        for (Note note : snapshot.notesAbout(document)) {
            first.put(note.id(), whole(note, document));
        }
        List<Entry> entries = new ArrayList<>(first.values());
        entries.sort(BY_PLACE);
        return entries;
    }

    /// A note about the document as a whole stands before its first word.
    private static Entry whole(Note note, Id.Document document) {
        Anchor head = new Anchor(
                new Id.Anchor(WHOLE + note.id().value()),
                note.origin(),
                note.id(),
                document,
                new Selector.Quote("", "", ""),
                new Selector.Span(0, 0),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
        return new Entry(note.id(), head, new Range(0, 0));
    }

    /// Whether it is about the document as a whole, and stands at its head.
    boolean isWhole() {
        return isWhole(anchor);
    }

    static boolean isWhole(Anchor anchor) {
        return anchor.id().value().startsWith(WHOLE);
    }

    /// The index of the first entry whose passage begins at `offset` or after it.
    static int indexFrom(List<Entry> entries, int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).range.start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What choosing a place in the text leads to: of the claims and notes whose passages hold the offset,
    /// the one after `now`, the shortest passage first, and round again.
    ///
    /// @param now what is in focus, or null
    public static Optional<Id> at(
            Snapshot snapshot, Id.Document document, int offset, @org.jspecify.annotations.Nullable Id now) {
        List<Id> here = snapshot.anchorsIn(document).stream()
                .filter(anchor -> anchor.of() instanceof Id.Claim || anchor.of() instanceof Id.Note)
                .filter(anchor -> anchor.range().map(r -> r.contains(offset)).orElse(false))
                .sorted(Comparator.comparingInt(
                                (Anchor a) -> a.range().map(Range::length).orElse(0))
                        .thenComparing(a -> a.of().value()))
                .map(Anchor::of)
                .distinct()
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(here.get((here.indexOf(now) + 1) % here.size()));
    }
}
