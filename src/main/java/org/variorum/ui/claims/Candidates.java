package org.variorum.ui.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Focus;
import org.variorum.ui.kit.Words;

/// The positions that typed words match, likeliest first. Every word must begin a word of the voice's name,
/// the claim or the question; case and accents do not count.
final class Candidates {
    static final int MOST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Snapshot now;
    private final @Nullable Focus focus;
    private final Id.Document document;

    private record Scored(Candidate candidate, int score) {}

    /// @param document where the passage is
    Candidates(Snapshot now, @Nullable Focus focus, Id.Document document) {
        this.now = now;
        this.focus = focus;
        this.document = document;
    }

    List<Candidate> matching(String typed) {
        List<String> wanted = words(typed);
        List<Scored> found = new ArrayList<>();
        for (Interpretation position : now.interpretations()) {
            Optional<Voice> voice = now.voice(position.voice());
            Optional<Claim> claim = now.claim(position.claim());
            if (voice.isPresent() && claim.isPresent()) {
                int match = match(wanted, voice.get(), claim.get());
                if (match >= 0) {
                    int passages = now.evidenceOf(position.id()).size();
                    Candidate there = new Candidate.There(voice.get(), claim.get(), position, passages);
                    found.add(new Scored(there, match + likely(position)));
                }
            }
        }
        if (!wanted.isEmpty() || focus != null) {
            addNew(wanted, found);
        }
        found.sort(Comparator.comparingInt(scored -> -scored.score()));
        return found.stream().limit(MOST).map(Scored::candidate).toList();
    }

    /// What is in focus is likely, and so is who leans on this document already.
    private int likely(Interpretation position) {
        int score = 0;
        if (focus instanceof Focus.OnClaim on && on.claim().equals(position.claim())) {
            score += position.id().equals(on.interpretation()) ? 200 : 100;
        }
        boolean here = now.evidenceOf(position.id()).stream()
                .flatMap(evidence -> now.anchorsOf(evidence.id()).stream())
                .anyMatch(anchor -> anchor.document().equals(document));
        return score + (here ? 5 : 0);
    }

    private void addNew(List<String> wanted, List<Scored> found) {
        List<Voice> voices = new ArrayList<>(now.voices());
        Optional<Voice> reader = voices.stream()
                .filter(voice -> voice.kind() == VoiceKind.READER)
                .findFirst();
        Voice you = reader.orElseGet(() -> new Voice(
                new Id.Voice(Id.fresh()), Origin.READER, Words.of("claims.you"), "", VoiceKind.READER, voices.size()));
        if (reader.isEmpty()) {
            voices.add(you);
        }
        for (Claim claim : now.claims()) {
            boolean inFocus = focus instanceof Focus.OnClaim on && on.claim().equals(claim.id());
            for (Voice voice : voices) {
                boolean speaks = now.interpretationsOf(claim.id()).stream()
                        .anyMatch(position -> position.voice().equals(voice.id()));
                int match = speaks ? -1 : match(wanted, voice, claim);
                boolean named = match >= 0 && wanted.stream().anyMatch(word -> begins(word, words(names(voice))));
                if (named || match >= 0 && inFocus && voice.kind() == VoiceKind.READER) {
                    found.add(new Scored(
                            new Candidate.New(voice, claim, reader.isEmpty() && voice == you),
                            match - 40 + (inFocus ? 100 : 0)));
                }
            }
        }
    }

    /// How well all the words match; negative where one does not.
    private int match(List<String> wanted, Voice voice, Claim claim) {
        List<String> names = words(names(voice));
        List<String> claimed = words(claim.label() + " " + claim.statement());
        List<String> asked =
                words(now.question(claim.question()).map(Question::text).orElse(""));
        int score = 0;
        for (String word : wanted) {
            if (begins(word, names)) {
                score += 20;
            } else if (begins(word, claimed)) {
                score += 10;
            } else if (begins(word, asked)) {
                score += 4;
            } else {
                return -1;
            }
        }
        return score;
    }

    private static String names(Voice voice) {
        return voice.label() + " " + voice.name();
    }

    private static boolean begins(String word, List<String> words) {
        return words.stream().anyMatch(each -> each.startsWith(word));
    }

    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
