package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.Work;

/// What a claim or a piece of evidence says, in Markdown, for a reader who has only the annotation. Who is quoted by
/// somebody else is not made to speak in person.
final class HypothesisWords {
    private HypothesisWords() {}

    static String of(Claim claim, Snapshot now) {
        List<String> lines = new ArrayList<>();
        lines.add("**Claim:** " + claim.statement());
        voice(claim.madeBy(), now).ifPresent(name -> lines.add("Made by " + name + "."));
        now.question(claim.question()).map(Question::text).ifPresent(text -> lines.add("Question: " + text));
        return String.join("\n\n", lines);
    }

    static String of(Evidence evidence, Snapshot now) {
        List<String> lines = new ArrayList<>();
        now.interpretation(evidence.interpretation()).ifPresent(position -> {
            String statement = now.claim(position.claim()).map(Claim::statement).orElse("");
            lines.add("**Evidence (" + bearing(evidence) + "):** " + who(position, now) + " "
                    + stance(position.stance()) + " “" + statement + "”");
            if (!position.argument().isBlank()) {
                lines.add(position.argument());
            }
            source(position, now).ifPresent(lines::add);
        });
        if (!evidence.remark().isBlank()) {
            lines.add("Remark: " + evidence.remark());
        }
        return String.join("\n\n", lines);
    }

    private static String bearing(Evidence evidence) {
        return switch (evidence.bearing()) {
            case SUPPORTS -> "supports";
            case UNDERCUTS -> "undercuts";
            case CONTEXT -> "context";
        };
    }

    private static String who(Interpretation position, Snapshot now) {
        String name = voice(position.voice(), now).orElse("a voice");
        String reporter = voice(position.reportedBy(), now).orElse("");
        String how = position.directness().name().toLowerCase(Locale.ROOT);
        return name + " (" + how + (reporter.isEmpty() ? "" : ", as " + reporter + " reports") + sure(position) + ")";
    }

    private static String sure(Interpretation position) {
        return switch (position.confidence()) {
            case Confidence.SEEN -> "";
            case Confidence.SECONDHAND -> ", second-hand";
            case Confidence.UNVERIFIED -> ", unverified";
        };
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case AFFIRMS -> "affirms";
            case QUALIFIES -> "qualifies";
            case OTHERWISE -> "explains otherwise";
            case DISPUTES -> "disputes";
            case SILENT -> "is silent on";
        };
    }

    private static Optional<String> source(Interpretation position, Snapshot now) {
        Id.Work id = position.work();
        return Optional.ofNullable(id)
                .flatMap(now::work)
                .map(Work::shortCitation)
                .map(work -> "Source: " + work + (position.locator().isEmpty() ? "" : ", " + position.locator()));
    }

    private static Optional<String> voice(Id.@Nullable Voice id, Snapshot now) {
        return Optional.ofNullable(id).flatMap(now::voice).map(Voice::name);
    }
}
