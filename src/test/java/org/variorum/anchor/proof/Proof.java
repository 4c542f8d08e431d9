package org.variorum.anchor.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.variorum.anchor.Placing;
import org.variorum.model.Range;

/// Many trials, counted. The same seed counts the same, with any number of threads.
final class Proof {
    private static final int SHORT_TEXT = 8;
    private static final int LONG_TEXT = 24;

    private final long seed;
    private final List<Setting> settings;
    private final List<Job> jobs = new ArrayList<>();

    /// One specimen changed once in one way.
    record Job(Specimen specimen, Kind kind, long seed) {
        Question question() {
            int length = specimen.text().text().length();
            return Question.of(kind, specimen.text(), length < 15_000 ? SHORT_TEXT : LONG_TEXT, new Random(seed));
        }
    }

    /// Each specimen changed in each way, as often as it says.
    ///
    /// @param every only each so-manieth of the changes, for a short run
    Proof(long seed, List<Setting> settings, int every) {
        this.seed = seed;
        this.settings = settings;
        int number = 0;
        for (Specimen specimen : Specimen.all()) {
            for (Kind kind : Kind.values()) {
                for (int i = 0; i < specimen.rounds(); i++, number++) {
                    if (number % every == 0) {
                        jobs.add(new Job(specimen, kind, new Random(seed * 1_000_003 + number).nextLong()));
                    }
                }
            }
        }
    }

    Map<Setting, Counts> run(int threads) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Map<Setting, Counts>>> running =
                    jobs.stream().map(job -> pool.submit(() -> run(job))).toList();
            Map<Setting, Counts> all = new EnumMap<>(Setting.class);
            settings.forEach(setting -> all.put(setting, new Counts()));
            for (Future<Map<Setting, Counts>> part : running) {
                part.get().forEach((setting, counts) -> counts(all, setting).add(counts));
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("seed " + seed, e);
        }
    }

    private Map<Setting, Counts> run(Job job) {
        Question question = job.question();
        Map<Setting, Counts> counts = new EnumMap<>(Setting.class);
        Map<Setting, Placing> placings = new EnumMap<>(Setting.class);
        for (Range passage : question.passages()) {
            Judge judge = new Judge(question.before().text(), question.changed(), passage);
            for (Setting setting : settings) {
                Placing placing = placings.computeIfAbsent(setting, s -> s.placing(question));
                Trial trial = Trial.of(setting, question, placing, passage, judge);
                counts(counts, setting).count(job, question, trial);
            }
        }
        return counts;
    }

    private static Counts counts(Map<Setting, Counts> all, Setting setting) {
        return all.computeIfAbsent(setting, _ -> new Counts());
    }
}
