package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// How a voice is known, in one line: counted from its positions, nothing else.
final class KnownLine {
    private KnownLine() {}

    /// Such as `12 positions: 9 quoted, 3 second-hand, via the article`. Quoted is what was seen in own words.
    static String of(Snapshot now, Id.Voice voice) {
        List<Interpretation> all = now.interpretationsBy(voice);
        if (all.isEmpty()) {
            return Words.of("compare.known.none");
        }
        long own = all.stream()
                .filter(each -> each.confidence() == Confidence.SEEN && each.directness() == Directness.QUOTED)
                .count();
        long second = all.stream()
                .filter(each -> each.confidence() == Confidence.SECONDHAND)
                .count();
        long doubtful = all.stream()
                .filter(each -> each.confidence() == Confidence.UNVERIFIED)
                .count();
        long paraphrased = all.stream()
                .filter(each -> each.confidence() == Confidence.SEEN && each.directness() == Directness.PARAPHRASED)
                .count();
        long inferred = all.size() - own - second - doubtful - paraphrased;
        List<String> parts = new ArrayList<>();
        add(parts, own, all.size(), "directness.quoted");
        add(parts, paraphrased, all.size(), "directness.paraphrased");
        add(parts, inferred, all.size(), "directness.inferred");
        add(parts, second, all.size(), "confidence.secondhand");
        add(parts, doubtful, all.size(), "confidence.unverified");
        via(now, all).ifPresent(parts::add);
        return Words.of("compare.known", all.size(), String.join(", ", parts));
    }

    private static void add(List<String> parts, long count, int all, String word) {
        if (count == all && all > 1) {
            parts.add(Words.of("compare.known.all", Words.of(word)));
        } else if (count > 0) {
            parts.add((all == 1 ? "" : count + " ") + Words.of(word));
        }
    }

    /// Through whom, where it is always the same.
    private static Optional<String> via(Snapshot now, List<Interpretation> all) {
        Set<Id.Voice> reporters = all.stream()
                .flatMap(each -> Optional.ofNullable(each.reportedBy()).stream())
                .collect(Collectors.toSet());
        boolean always =
                all.stream().noneMatch(each -> each.confidence() == Confidence.SECONDHAND && each.reportedBy() == null);
        return reporters.size() == 1 && always
                ? now.voice(reporters.iterator().next()).map(it -> Words.of("known.via", VoiceName.mention(it)))
                : Optional.empty();
    }
}
