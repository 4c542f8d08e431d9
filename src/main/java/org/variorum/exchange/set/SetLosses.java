package org.variorum.exchange.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.exchange.Omitted;
import org.variorum.model.Snapshot;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

/// Counts what a set that is written does not carry.
final class SetLosses {
    private int earlier;
    private int tooLarge;
    private int leftOut;
    private final List<Omitted> all = new ArrayList<>();

    void earlierVersions(int count) {
        earlier += count;
    }

    void tooLarge() {
        tooLarge++;
    }

    void leftOut() {
        leftOut++;
    }

    void characters(int count) {
        add("halves of characters", count, "no file can hold them; a sign for “unknown” stands in their place.");
    }

    void notCarried(Snapshot now, SetScope scope, SetWriter.Options options) {
        add("texts", leftOut, "they were left out; whoever opens the set brings in their own copies.");
        add(
                "texts",
                tooLarge,
                "their files are larger than " + (SetFiles.MOST_BYTES >> 20) + " MB, which a set cannot carry.");
        add("earlier versions of texts", earlier, "a set carries its texts as they are now.");
        if (!options.mine()) {
            return;
        }
        List<Verdict> verdicts =
                now.verdicts().stream().filter(each -> scope.has(each.about())).toList();
        add(
                "verdicts",
                verdicts.size(),
                "a verdict is its reader's own and would be taken for that of whoever opens the set.");
        Stream<Voice> readers =
                now.voices().stream().filter(voice -> voice.kind() == VoiceKind.READER && scope.has(voice.id()));
        add(
                "voices of readers",
                (int) readers.count(),
                "whoever opens the set is its reader; yours is a historian's there, by the name you gave.");
    }

    private void add(String what, int count, String why) {
        if (count > 0) {
            all.add(new Omitted(what, count, why));
        }
    }

    List<Omitted> all() {
        return List.copyOf(all);
    }
}
