package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Interpretation;
import org.variorum.model.Voice;

/// How a position is known, in a small frame: in own words, paraphrased or inferred, and through whom. The
/// frame is solid for what was seen, dashed for what is known at second hand, dotted for what is unverified.
public final class KnownTag extends Label {
    /// @param reporter through whom it is known, where it is not known directly
    public KnownTag(Interpretation held, Optional<Voice> reporter) {
        super(words(held, reporter));
        getStyleClass().setAll("known-tag", lower(held.confidence()));
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinWidth(40);
        String whole = whole(held, reporter);
        setAccessibleText(whole);
        Hints.give(this, whole);
    }

    /// Such as `inferred, via the article`. What was only reported is never said without saying so.
    public static String words(Interpretation held, Optional<Voice> reporter) {
        List<String> parts = new ArrayList<>();
        boolean own =
                held.directness() == Directness.QUOTED && held.confidence() == Confidence.SEEN && reporter.isEmpty();
        parts.add(own ? Words.of("known.own") : Words.of("directness." + lower(held.directness())));
        if (held.confidence() == Confidence.SECONDHAND && reporter.isEmpty()
                || held.confidence() == Confidence.UNVERIFIED) {
            parts.add(Words.of("confidence." + lower(held.confidence())));
        }
        reporter.ifPresent(voice -> parts.add(Words.of("known.via", VoiceName.mention(voice))));
        return String.join(", ", parts);
    }

    private static String whole(Interpretation held, Optional<Voice> reporter) {
        String sure = Words.of("margin.known." + lower(held.confidence()));
        String how = Words.of("directness." + lower(held.directness()));
        return reporter.map(voice -> Words.of("known.whole.via", how, voice.name(), sure))
                .orElseGet(() -> Words.of("known.whole", how, sure));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
