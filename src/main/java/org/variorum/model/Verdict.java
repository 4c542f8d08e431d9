package org.variorum.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The reader's own judgement of a claim or a question. A changed mind is a new verdict: the last one made
/// holds, those before it are kept.
///
/// @param about the claim or the question
/// @param voice who convinces; null unless the finding says that somebody does. It may name a voice that was
///     taken away: a judgement outlives whom it was about.
/// @param sureness 1 (a guess) to 5 (certain)
/// @param reason Markdown, or empty
public record Verdict(
        Id.Verdict id,
        Origin origin,
        Id about,
        Finding finding,
        Id.@Nullable Voice voice,
        int sureness,
        String reason,
        Instant made)
        implements Entity {
    public static final int SUREST = 5;

    public enum Finding {
        /// A voice convinces.
        CONVINCES,
        /// Nobody does.
        NEITHER,
        /// The reader has looked and cannot tell yet.
        OPEN
    }

    /// Written out because javac loses the annotations of a compact constructor's parameters.
    public Verdict(
            Id.Verdict id,
            Origin origin,
            Id about,
            Finding finding,
            Id.@Nullable Voice voice,
            int sureness,
            String reason,
            Instant made) {
        if (!(about instanceof Id.Claim || about instanceof Id.Question)) {
            throw new IllegalArgumentException("a verdict is about a claim or a question: " + about);
        }
        if ((finding == Finding.CONVINCES) != (voice != null)) {
            throw new IllegalArgumentException("a voice is named where one convinces, and nowhere else");
        }
        if (sureness < 1 || sureness > SUREST) {
            throw new IllegalArgumentException("sureness goes from 1 to " + SUREST + ": " + sureness);
        }
        this.id = id;
        this.origin = origin;
        this.about = about;
        this.finding = finding;
        this.voice = voice;
        this.sureness = sureness;
        this.reason = reason;
        this.made = made;
    }

    /// The same, more or less sure, for a reason put another way.
    public Verdict with(int newSureness, String newReason) {
        return new Verdict(id, origin, about, finding, voice, newSureness, newReason, made);
    }
}
