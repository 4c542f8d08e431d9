package org.variorum.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a file could not carry, out of the library or into it. What is not named is carried whole.
///
/// @param what in the plural: `verdicts`
/// @param count how many there are
/// @param why a sentence for the reader
public record Omitted(String what, int count, String why) {
    /// `verdicts (12): the format has no place for them.`
    public String sentence() {
        return what + " (" + count + "): " + why;
    }

    /// All of them as one remark, to stand after a full stop; empty where there are none.
    ///
    /// @param opening such as `Not carried: `
    public static String remark(String opening, List<Omitted> all) {
        return all.isEmpty()
                ? ""
                : opening
                        + all.stream()
                                .map(each -> each.equals(all.getFirst()) ? each.sentence() : capital(each.sentence()))
                                .collect(Collectors.joining(" "));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
