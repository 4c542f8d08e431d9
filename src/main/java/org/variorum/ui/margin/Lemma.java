package org.variorum.ui.margin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A gloss that begins with the words it explains, in quotation marks: those words, and the rest.
///
/// @param words with their quotation marks; empty where the gloss does not begin so
/// @param rest Markdown
record Lemma(String words, String rest) {
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*([«“„\"][^«»“”„\"*_`\\[\\n]{1,60}[»”“\"])\\s?[.:;]\\s+(?=\\S)");

    static Lemma of(String body) {
        Matcher beginning = BEGINNING.matcher(body);
        return beginning.lookingAt()
                ? new Lemma(beginning.group(1), body.substring(beginning.end()))
                : new Lemma("", body);
    }

    boolean isShort() {
        return words.length() <= 12;
    }
}
