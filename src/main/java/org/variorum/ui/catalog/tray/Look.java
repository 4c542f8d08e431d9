package org.variorum.ui.catalog.tray;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.anchor.Found;
import org.variorum.anchor.Placing;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// One anchor with the places where it may belong, best first; for a moved one the place where it is shown
/// comes first.
///
/// @param places empty where nothing comes near, and for a region without words
record Look(Anchor anchor, List<Place> places) {
    private static final int MOST = 9;

    /// Works them out. Long; any thread.
    static Look of(Anchor anchor, DocumentText text, Placing placing) {
        Selector.Quote quote = anchor.quote();
        if (quote == null) {
            return new Look(anchor, List.of());
        }
        List<Place> places = new ArrayList<>();
        Optional<Range> stands =
                anchor.range().filter(range -> range.end() <= text.text().length());
        stands.ifPresent(range -> places.add(Place.of(text, range, anchor.score(), quote.exact())));
        for (Found.Candidate candidate : placing.candidates(anchor)) {
            boolean same = places.stream().anyMatch(place -> place.range().overlaps(candidate.place()));
            if (!same && places.size() < MOST) {
                places.add(Place.of(text, candidate.place(), candidate.score(), quote.exact()));
            }
        }
        return new Look(anchor, List.copyOf(places));
    }

    /// The place that is taken unless the reader chooses another: only a moved anchor has one.
    int first() {
        return anchor.range().isPresent() && !places.isEmpty() ? 0 : -1;
    }
}
