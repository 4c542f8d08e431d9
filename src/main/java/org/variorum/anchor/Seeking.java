package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Selector;

/// One quote on its way to an answer: first its own words are looked for, then, if they leave a doubt, words like
/// them. Between the two the reading of the text can be shared with other quotes. For one thread.
final class Seeking {
    private final Query query;
    private final Indexed in;
    private final Surroundings surroundings;
    private final Judgement judgement;
    private final List<Place> places = new ArrayList<>();
    private @Nullable Near near;

    /// The search for words like those of the quote.
    interface Near {
        static Near of(Query query, Indexed in, Surroundings surroundings) {
            return query.words().length() <= Rules.WHOLE
                    ? new NearSearch(query, in, surroundings)
                    : new LongSearch(query, in, surroundings);
        }

        /// What has to be looked for in the whole text before its places are known.
        List<Pass.Wanted> wanted();

        /// They do not overlap.
        List<Place> places();
    }

    Seeking(Query query, Selector.@Nullable Span hint, Indexed in, int bodyEnd) {
        this.query = query;
        this.in = in;
        this.surroundings = new Surroundings(query, in.symbols());
        this.judgement = new Judgement(query, surroundings, hint, bodyEnd);
    }

    /// The answer, where the exact words alone give it; null where words like them have to be looked for: then
    /// {@link #wanted} says what, and {@link #answer} is asked afterwards.
    @Nullable
    Found exactly(Known known) {
        places.addAll(ExactSearch.places(query, in, surroundings, known));
        Place sure = judgement.sure(places);
        if (sure != null) {
            return new Found.Attached(sure.range());
        }
        boolean decided = !places.isEmpty() && places.getFirst().sides().length() == 0;
        if (query.weight() < Rules.SHORT || decided) {
            return judgement.of(places);
        }
        return null;
    }

    List<Pass.Wanted> wanted() {
        near = Near.of(query, in, surroundings);
        return near.wanted();
    }

    int length() {
        return query.words().length();
    }

    Found answer() {
        Near search = near == null ? Near.of(query, in, surroundings) : near;
        List<Place> exact = List.copyOf(places);
        for (Place place : search.places()) {
            if (exact.stream().noneMatch(one -> one.range().overlaps(place.range()))) {
                places.add(place);
            }
        }
        return judgement.of(places);
    }
}
