package org.variorum.ui.kit;

import org.variorum.model.Voice;

/// What a voice is called.
public final class VoiceName {
    private VoiceName() {}

    /// The short name, for a chip or a line.
    public static String brief(Voice voice) {
        return voice.label().isBlank() ? voice.name() : voice.label();
    }

    /// Within a sentence: “the article” for one that is called “The article (HISTORY.com)”.
    public static String mention(Voice voice) {
        return voice.name().startsWith("The ")
                ? "the " + voice.name().substring(4).replaceAll("\\s*\\([^)]*\\)$", "")
                : brief(voice);
    }
}
