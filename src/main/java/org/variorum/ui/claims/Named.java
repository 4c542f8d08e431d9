package org.variorum.ui.claims;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.ui.kit.Words;

/// What a thing is called when it is spoken of.
final class Named {
    private Named() {}

    /// Whether a thing of those that have forms is the reader's own.
    static boolean isReaders(Snapshot now, Id id) {
        @Nullable
        Origin origin = switch (now.find(id).orElse(null)) {
            case Voice voice -> voice.origin();
            case Work work -> work.origin();
            case Question question -> question.origin();
            case Claim claim -> claim.origin();
            case Interpretation held -> held.origin();
            case Evidence evidence -> evidence.origin();
            case null, default -> null;
        };
        return origin != null && origin.isReaders();
    }

    static String of(Snapshot now, Id id) {
        return switch (now.find(id).orElse(null)) {
            case Voice voice -> voice.name();
            case Work work -> work.shortCitation();
            case Question question -> question.text();
            case Claim claim -> claim.statement();
            case Interpretation held ->
                Words.of(
                        "claims.named.position",
                        now.voice(held.voice()).map(Voice::name).orElse(""),
                        Words.of("stance." + EvidenceForm.lower(held.stance())));
            case null, default -> "";
        };
    }
}
