package org.variorum.ui.catalog.tray;

import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// What an anchor belongs to, in words.
///
/// @param kind such as “Your note” or “Evidence”
/// @param label the claim's label, the note's first words, whose evidence on what; may be empty
record Belonging(String kind, String label) {
    private static final int LONGEST = 160;

    static Belonging of(Snapshot now, Anchor anchor) {
        return switch (anchor.of()) {
            case Id.Claim id -> new Belonging(Words.of("tray.claim"), claim(now, id));
            case Id.Note id -> now.note(id).map(Belonging::note).orElse(new Belonging(Words.of("tray.note"), ""));
            case Id.Evidence id -> new Belonging(Words.of("tray.evidence"), evidence(now, id));
            default -> new Belonging("", "");
        };
    }

    private static Belonging note(Note note) {
        String kind = note.kind().name().toLowerCase(Locale.ROOT);
        return new Belonging(
                note.origin().isReaders() && note.from().isReader()
                        ? Words.of("margin.your." + kind)
                        : Words.of("kit.note." + kind),
                line(note.body()));
    }

    private static String claim(Snapshot now, Id.Claim id) {
        return now.claim(id).map(Belonging::label).orElse("");
    }

    private static String label(Claim claim) {
        return line(claim.label().isEmpty() ? claim.statement() : claim.label());
    }

    private static String evidence(Snapshot now, Id.Evidence id) {
        return now.evidence(id)
                .map(Evidence::interpretation)
                .flatMap(now::interpretation)
                .map(position -> {
                    Optional<String> voice = now.voice(position.voice()).map(VoiceName::brief);
                    String claim = claim(now, position.claim());
                    return voice.map(name -> Words.of("tray.evidence.of", name, claim))
                            .orElse(claim);
                })
                .orElse("");
    }

    private static String line(String words) {
        String line = words.replaceAll("[*_`#>]+", "").strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …";
    }

    String whole() {
        return label.isEmpty() ? kind : kind + ": " + label;
    }
}
