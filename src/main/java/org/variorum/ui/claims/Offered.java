package org.variorum.ui.claims;

import java.util.List;
import java.util.Locale;
import org.variorum.model.Claim;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.ui.kit.Words;

/// Something that can be chosen by typing its name.
///
/// @param name what stands in the field when it is chosen
/// @param detail told beside it
/// @param others further words by which it is found
/// @param ink as for a {@link Suggestions.Line}
record Offered<T>(T thing, String name, String detail, String others, int ink) {
    static List<Offered<Voice>> voices(Snapshot now) {
        return now.voices().stream()
                .map(voice -> new Offered<>(voice, voice.name(), kind(voice), voice.label(), voice.ink()))
                .toList();
    }

    static List<Offered<Question>> questions(Snapshot now) {
        return now.questions().stream()
                .map(each -> new Offered<>(each, each.text(), "", "", -1))
                .toList();
    }

    static List<Offered<Work>> works(Snapshot now) {
        return now.works().stream()
                .map(work -> new Offered<>(work, work.shortCitation(), work.title(), work.title(), -1))
                .toList();
    }

    static List<Offered<Claim>> claims(Snapshot now) {
        return now.claims().stream()
                .map(claim -> new Offered<>(claim, claim.statement(), claim.label(), claim.label(), -1))
                .toList();
    }

    static String kind(Voice voice) {
        return Words.of("claims.voicekind." + voice.kind().name().toLowerCase(Locale.ROOT));
    }

    /// How well it fits typed words: each must begin one of its own. Negative where one does not.
    int fits(List<String> typed) {
        List<String> named = Candidates.words(name);
        List<String> other = Candidates.words(others + " " + detail);
        int score = 0;
        for (String word : typed) {
            if (named.stream().anyMatch(each -> each.startsWith(word))) {
                score += 3;
            } else if (other.stream().anyMatch(each -> each.startsWith(word))) {
                score += 1;
            } else {
                return -1;
            }
        }
        return score + (!typed.isEmpty() && !named.isEmpty() && named.getFirst().startsWith(typed.getFirst()) ? 2 : 0);
    }

    /// Whether these words, but for case, accents and what stands between them, are its name.
    boolean isCalled(String words) {
        List<String> typed = Candidates.words(words);
        return !typed.isEmpty()
                && (typed.equals(Candidates.words(name))
                        || typed.equals(Candidates.words(others)) && thing instanceof Voice);
    }
}
