package org.variorum.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetContents;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Carries many passages and counts what comes of it. `main` prints the tables of docs/witnesses.md.
final class CarryingTrials {
    private static final int[] LENGTHS = {5, 20, 50, 100, 200};

    /// What comes of a trial. Of words: whether the clause that answers the passage's own was met.
    enum Outcome {
        RIGHT_WORDS,
        WRONG_CLAUSE,
        WRONG_PARAGRAPH,
        RIGHT_PARAGRAPH,
        SEVERAL,
        REFUSED
    }

    private final Random random;
    private final Map<Integer, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    final List<String> wrong = new ArrayList<>();

    CarryingTrials(long seed) {
        random = new Random(seed);
    }

    /// Passages of 5 to 200 characters, whole words, inside one paragraph.
    void run(SecondTranslations.Pair pair, int trials) {
        Carrying carrying = new Carrying(
                Snapshot.EMPTY, pair.mine(), pair.sister(), pair.its().text());
        for (int i = 0; i < trials; i++) {
            Range passage = passage(pair.mine().text(), LENGTHS[i % LENGTHS.length]);
            Outcome outcome = judge(pair, passage, carrying.propose(passage));
            count(passage, outcome);
            if (outcome == Outcome.WRONG_CLAUSE || outcome == Outcome.WRONG_PARAGRAPH) {
                wrong.add(pair.mine().text().slice(passage) + " -> " + place(pair, carrying.propose(passage)));
            }
        }
    }

    private static String place(SecondTranslations.Pair pair, Proposal proposal) {
        return proposal instanceof Proposal.ByWords words
                ? pair.its().text().slice(words.place()) + " " + words.score() + (words.same() ? " unmarked" : "")
                : proposal.toString();
    }

    private static Outcome judge(SecondTranslations.Pair pair, Range passage, Proposal proposal) {
        return switch (proposal) {
            case Proposal.ByWords words -> {
                boolean clause = pair.clauses().stream()
                        .anyMatch(each ->
                                each.mine().overlaps(passage) && each.its().overlaps(words.place()));
                int from = pair.mine().text().paragraphAt(passage.start());
                int to = pair.its().text().paragraphAt(words.place().start());
                yield clause ? Outcome.RIGHT_WORDS : from == to ? Outcome.WRONG_CLAUSE : Outcome.WRONG_PARAGRAPH;
            }
            case Proposal.ByParagraph paragraph ->
                paragraph.first() == pair.mine().text().paragraphAt(passage.start())
                        ? Outcome.RIGHT_PARAGRAPH
                        : Outcome.WRONG_PARAGRAPH;
            case Proposal.Several _ -> Outcome.SEVERAL;
            case Proposal.Refused _, Proposal.Already _ -> Outcome.REFUSED;
        };
    }

    private Range passage(DocumentText text, int length) {
        while (true) {
            Block block = text.blocks().get(random.nextInt(text.blocks().size()));
            String words = text.slice(block.range());
            int most = length / 2 + random.nextInt(length);
            if (words.length() < 5) {
                continue;
            }
            int from = words.lastIndexOf(' ', random.nextInt(words.length())) + 1;
            int to = Math.min(words.length(), from + Math.clamp(most, 5, 200));
            to = to == words.length() || words.indexOf(' ', to) < 0 ? words.length() : words.indexOf(' ', to);
            if (to - from >= 5 && to - from <= 200) {
                return new Range(block.start() + from, block.start() + to);
            }
        }
    }

    private void count(Range passage, Outcome outcome) {
        int upTo = passage.length() <= 10 ? 10 : passage.length() <= 30 ? 30 : passage.length() <= 80 ? 80 : 200;
        counts.computeIfAbsent(upTo, _ -> new LinkedHashMap<>()).merge(outcome, 1, Integer::sum);
    }

    int count(Outcome outcome) {
        return counts.values().stream()
                .mapToInt(each -> each.getOrDefault(outcome, 0))
                .sum();
    }

    /// How many passages were long enough for words of another text to be taken for theirs.
    int sayingEnough() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey() > 10)
                .flatMap(each -> each.getValue().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    int all() {
        return counts.values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    // --- originals and translations of the set -----------------------------------------------------------------------

    /// Every word and every sentence of every `-en`/`-ru` pair, both ways.
    static Map<String, Integer> pairsOfTheSet() {
        Map<String, Integer> tally = new LinkedHashMap<>();
        SetContents set = set();
        List<Entity> all = new ArrayList<>(set.entities());
        Map<Id.Document, DocumentText> texts = new LinkedHashMap<>();
        set.documents().forEach(each -> {
            all.add(each.document());
            texts.put(each.document().id(), each.text());
        });
        Snapshot now = Snapshot.of(all);
        for (var document : now.documents()) {
            for (Witness witness : Witness.of(now, document.id())) {
                DocumentText mine = Objects.requireNonNull(texts.get(document.id()));
                DocumentText its =
                        Objects.requireNonNull(texts.get(witness.document().id()));
                Carrying carrying = new Carrying(now, new Pins.Side(document, mine), witness, its);
                for (Block block : mine.blocks()) {
                    for (int length : LENGTHS) {
                        for (int at = block.start(); at + 5 <= block.end(); at += length) {
                            Range passage = new Range(at, Math.min(block.end(), at + length));
                            tally.merge(word(carrying.propose(passage), block), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        return tally;
    }

    private static String word(Proposal proposal, Block block) {
        return switch (proposal) {
            case Proposal.ByParagraph paragraph ->
                paragraph.first() == block.number() && paragraph.last() == block.number() ? "right" : "wrong";
            case Proposal.Refused refused -> "refused: " + refused.why();
            default -> proposal.getClass().getSimpleName();
        };
    }

    static SetContents set() {
        try {
            return new SetReader(new MarkdownReader()::read).read(SetFiles.resources("documents/korea-1950"));
        } catch (BadSet bad) {
            throw new AssertionError(bad);
        }
    }

    public static void main(String[] arguments) {
        int trials = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
        for (long seed : new long[] {42, 777}) {
            for (boolean aligned : new boolean[] {true, false}) {
                CarryingTrials run = new CarryingTrials(seed);
                for (SecondTranslations.Pair pair : SecondTranslations.all()) {
                    run.run(aligned ? pair : pair.unaligned(), trials);
                }
                System.out.println("seed " + seed + (aligned ? ", aligned" : ", unaligned"));
                run.counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(each -> System.out.println("to " + each.getKey() + ": " + each.getValue()));
                run.wrong.stream().distinct().limit(30).forEach(each -> System.out.println("  " + each));
            }
        }
        System.out.println(pairsOfTheSet());
    }
}
