package org.variorum.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Id;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;

/// What a verdict says, in words.
public final class VerdictWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private VerdictWords() {}

    /// Such as `Wells convinces`. A voice that was taken away is said to be so.
    public static String finding(Verdict verdict, Function<Id.Voice, Optional<Voice>> voices) {
        return switch (verdict.finding()) {
            case CONVINCES -> Words.of("verdict.convinces", who(verdict, voices));
            case NEITHER -> Words.of("verdict.neither.convinces");
            case OPEN -> Words.of("verdict.open.still");
        };
    }

    /// The short name of who convinces; of a finding without a voice, its word.
    static String who(Verdict verdict, Function<Id.Voice, Optional<Voice>> voices) {
        return switch (verdict.finding()) {
            case CONVINCES ->
                Optional.ofNullable(verdict.voice())
                        .flatMap(voices)
                        .map(VoiceName::brief)
                        .orElse(Words.of("verdict.gone"));
            case NEITHER -> Words.of("verdict.neither");
            case OPEN -> Words.of("verdict.open");
        };
    }

    /// The day on which it was made, as the reader's clock had it.
    static String day(Instant made) {
        return DAY.format(made.atZone(ZoneId.systemDefault()));
    }

    /// Such as “fairly sure”; empty for what is left open.
    public static String sureness(Verdict verdict) {
        return verdict.finding() == Verdict.Finding.OPEN ? "" : Sureness.words(verdict.sureness());
    }
}
