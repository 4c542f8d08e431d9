package org.variorum.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Library.Hit;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Finds words in texts, notes, claims and interpretations: whole or begun words first, best first, then words
/// inside of words, which is also how scripts without spaces are found. What stands only in earlier versions of
/// documents comes after all that, as hits in those.
final class Search {
    private static final String COLUMNS =
            "SELECT passage.id, passage.kind, passage.owner, passage.start_at, passage.body, document.id FROM ";
    private static final String DOCUMENTS = " LEFT JOIN document ON passage.kind = 'document'"
            + " AND document.text_hash = passage.owner AND document.file_hash = passage.file_hash"
            + " WHERE ";
    private static final String NOW =
            "(passage.kind <> 'document' OR (document.id IS NOT NULL AND document.earlier_of IS NULL))";
    private static final String EARLIER =
            "(document.earlier_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document AS newer"
                    + " JOIN passage AS same ON same.kind = 'document' AND same.owner = newer.text_hash"
                    + " AND same.file_hash = newer.file_hash"
                    + " WHERE newer.id = document.earlier_of AND same.body = passage.body))";

    private final Db db;
    private final Snapshot snapshot;
    private final Query query;
    private final int limit;
    private final List<Hit> hits = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private record Passage(
            long id,
            String kind,
            String owner,
            int start,
            String body,
            @Nullable String document) {}

    Search(Db db, Snapshot snapshot, String words, int limit) {
        this.db = db;
        this.snapshot = snapshot;
        List<List<String>> variants =
                snapshot.sets().stream().flatMap(set -> set.variants().stream()).toList();
        this.query = Query.of(words, variants);
        this.limit = limit;
    }

    List<Hit> hits() {
        if (!query.terms().isEmpty() && limit > 0) {
            in(NOW);
            if (hits.size() < limit && !snapshot.earlierVersions().isEmpty()) {
                in(EARLIER);
            }
        }
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private void in(String versions) {
        indexed(versions, "passage_words", query.wordsExpression(), List.of());
        if (hits.size() < limit && query.mayBeInsideWords()) {
            insideWords(versions);
        }
    }

    private void insideWords(String versions) {
        String trigrams = query.trigramsExpression();
        if (!trigrams.isEmpty()) {
            indexed(versions, "passage_trigrams", trigrams, query.shortWords());
            return;
        }
        String sql = COLUMNS + "passage" + DOCUMENTS + versions + containing(query.shortWords())
                + " ORDER BY passage.id LIMIT ?";
        List<Object> values = new ArrayList<>(query.shortWords());
        values.add(limit + seen.size());
        take(sql, values);
    }

    private void indexed(String versions, String index, String expression, List<String> alsoInside) {
        String sql = COLUMNS + index + " JOIN passage ON passage.id = " + index + ".rowid" + DOCUMENTS + versions
                + " AND " + index + " MATCH ?" + containing(alsoInside) + " ORDER BY " + index
                + ".rank, passage.id LIMIT ?";
        List<Object> values = new ArrayList<>();
        values.add(expression);
        values.addAll(alsoInside);
        values.add(limit + seen.size());
        take(sql, values);
    }

    private static String containing(List<String> words) {
        return " AND instr(passage.folded, ?) > 0".repeat(words.size());
    }

    private void take(String sql, List<Object> values) {
        List<Passage> passages = db.list(
                sql,
                row -> new Passage(row.big(), row.text(), row.text(), row.integer(), row.text(), row.textOrNull()),
                values.toArray());
        for (Passage passage : passages) {
            // The same words may stand in several documents.
            if (seen.add(passage.id() + " " + passage.document()) && hits.size() < limit) {
                add(passage);
            }
        }
    }

    private void add(Passage passage) {
        Places places = new Places(passage.body(), query);
        for (Range stretch : places.stretches()) {
            Range excerpt = places.excerpt(stretch);
            String words =
                    passage.body().substring(excerpt.start(), excerpt.end()).replace('\n', ' ');
            hits.add(hit(passage, stretch, words, places.within(excerpt)));
        }
    }

    private Hit hit(Passage passage, Range stretch, String excerpt, List<Range> found) {
        if (passage.document() != null) {
            Id.Document id = new Id.Document(passage.document());
            int start = passage.start();
            return new Hit("document", id, id, start + stretch.start(), start + stretch.end(), excerpt, found);
        }
        Id id = switch (passage.kind()) {
            case "note" -> new Id.Note(passage.owner());
            case "claim" -> new Id.Claim(passage.owner());
            default -> new Id.Interpretation(passage.owner());
        };
        Optional<Anchor> anchor = snapshot.anchorsOf(id).stream().findFirst();
        Range place = anchor.flatMap(Anchor::range).orElse(null);
        return new Hit(
                passage.kind(),
                id,
                anchor.map(Anchor::document).orElse(null),
                place == null ? -1 : place.start(),
                place == null ? -1 : place.end(),
                excerpt,
                found);
    }
}
