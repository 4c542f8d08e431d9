package org.variorum.ui.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.edit.Library;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Words;

/// What the palette offers for typed words: commands, documents and claims by name at once, then the places
/// where the words stand.
final class Places {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int EACH = 12;

    private final Workspace workspace;
    private final List<Place> commands;

    Places(Workspace workspace, List<Place> commands) {
        this.workspace = workspace;
        this.commands = commands;
    }

    private record Scored(Place place, int score) {}

    List<Place> named(String typed) {
        Snapshot now = workspace.now();
        List<String> wanted = words(typed);
        List<Scored> found = new ArrayList<>();
        for (Place command : commands) {
            add(found, command, wanted, command.words(), 0);
        }
        for (Document document : now.documents()) {
            Place place = new Place(
                    Words.of("find.document"),
                    name(document),
                    DateWords.full(document.date()),
                    () -> workspace.desk().open(document.id()));
            add(found, place, wanted, name(document) + " " + document.title(), 2);
        }
        for (Claim claim : now.claims()) {
            Place place = new Place(
                    Words.of("find.claim"),
                    claim.label().isEmpty() ? claim.statement() : claim.label(),
                    claim.label().isEmpty() ? "" : claim.statement(),
                    () -> workspace.desk().focusOn(claim.id()));
            add(found, place, wanted, claim.label() + " " + claim.statement(), 1);
        }
        found.sort(Comparator.comparingInt(scored -> -scored.score()));
        return found.stream().limit(EACH).map(Scored::place).toList();
    }

    private static void add(List<Scored> found, Place place, List<String> wanted, String named, int bonus) {
        List<String> words = words(named);
        int score = bonus;
        for (String word : wanted) {
            if (words.stream().anyMatch(each -> each.startsWith(word))) {
                score += 10;
            } else {
                return;
            }
        }
        found.add(new Scored(place, score));
    }

    /// A hit of the full-text search as a place to go to.
    Place of(Library.Hit hit) {
        Snapshot now = workspace.now();
        Id.Document in = hit.document();
        String where = in == null ? "" : now.document(in).map(Places::where).orElse("");
        String excerpt = hit.excerpt().strip().replace('\n', ' ');
        return switch (hit.id()) {
            case Id.Note note ->
                new Place(
                        Words.of("find.note"),
                        excerpt,
                        where,
                        () -> workspace.desk().focusOn(note, false));
            case Id.Claim claim ->
                new Place(
                        Words.of("find.claim"),
                        excerpt,
                        where,
                        () -> workspace.desk().focusOn(claim));
            case Id.Interpretation position ->
                new Place(Words.of("find.position"), excerpt, voice(now, position), () -> go(position));
            default ->
                new Place(Words.of("find.text"), excerpt, where, () -> {
                    if (in != null && hit.start() >= 0) {
                        workspace.desk().go(in, new Range(hit.start(), Math.max(hit.start(), hit.end())));
                    }
                });
        };
    }

    private void go(Id.Interpretation position) {
        workspace
                .now()
                .interpretation(position)
                .ifPresent(found -> workspace.desk().focusOn(found.claim(), position));
    }

    private static String voice(Snapshot now, Id.Interpretation position) {
        return now.interpretation(position)
                .flatMap(found -> now.voice(found.voice()))
                .map(voice -> voice.name())
                .orElse("");
    }

    private static String where(Document document) {
        return document.earlier() == null ? name(document) : Words.of("find.earlier", name(document));
    }

    private static String name(Document document) {
        return document.label().isEmpty() ? document.title() : document.label();
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
