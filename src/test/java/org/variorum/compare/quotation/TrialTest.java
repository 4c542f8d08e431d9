package org.variorum.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.compare.quotation.Trial.Made;
import org.variorum.compare.quotation.Trial.Truth;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;

/// What is made of quotations of which it is known what they are. `-Dvariorum.trials=20000` makes more of them
/// and prints the table that docs/quotation-audit.md has.
class TrialTest {
    private static final int TRIALS = Integer.getInteger("variorum.trials", 2000);
    private static final long SEED = Long.getLong("variorum.seed", 1950);

    @Test
    void anAlteredQuotationIsNeverCalledExactAndHardlyEverMissed() {
        Corpus corpus = Corpus.plainKorea();
        Trial trial = new Trial(
                SEED,
                corpus.texts().values().stream()
                        .sorted(java.util.Comparator.comparing(DocumentText::text))
                        .toList());
        List<Made> made = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TRIALS; i++) {
            Made one = trial.next(Truth.values()[i % Truth.values().length]);
            made.add(one);
            text.append("It says: “").append(one.words()).append("” So it says.\n");
        }
        Document quoting = Corpus.document("quoting", "en", Completeness.FULL, Document.Alignment.NONE);
        List<Checked> checked = Audit.of(
                        corpus.now(), quoting, Corpus.text(text.toString()), corpus.sources(), true, (_, _) -> {})
                .quotations();
        assertThat(checked).hasSize(TRIALS);
        Map<Truth, Map<Outcome, Integer>> table = new EnumMap<>(Truth.class);
        int unflagged = 0;
        for (int i = 0; i < TRIALS; i++) {
            Truth truth = made.get(i).truth();
            Checked one = checked.get(i);
            assertThat(one.quotation().words()).isEqualTo(made.get(i).words().strip());
            table.computeIfAbsent(truth, _ -> new EnumMap<>(Outcome.class)).merge(one.outcome(), 1, Integer::sum);
            boolean silent = truth == Truth.NEGATION && one.outcome() == Outcome.ALTERED && !one.negates();
            unflagged += silent ? 1 : 0;
            if (Boolean.getBoolean("variorum.trials.show") && (silent || isWrong(truth, one.outcome()))) {
                System.out.println(truth + " " + one.outcome() + ": "
                        + made.get(i).words() + "\n    "
                        + one.passage().map(p -> corpus.textOf(p.document()).slice(p.range()) + " " + p.changes()));
            }
        }
        if (TRIALS > 2000) {
            System.out.println(table);
        }
        judge(table);
        assertThat(unflagged).as("dropped negations that were not pointed out").isZero();
    }

    private static void judge(Map<Truth, Map<Outcome, Integer>> table) {
        for (Truth truth : List.of(Truth.LETTERS, Truth.WORDS, Truth.NEGATION)) {
            Map<Outcome, Integer> row = table.getOrDefault(truth, Map.of());
            assertThat(row).as("%s", truth).doesNotContainKeys(Outcome.EXACT, Outcome.EDITED);
            assertThat(share(row, Outcome.ALTERED)).as("%s %s", truth, row).isGreaterThanOrEqualTo(0.95);
        }
        Map<Outcome, Integer> joined = table.getOrDefault(Truth.JOINED, Map.of());
        assertThat(joined).doesNotContainKeys(Outcome.EXACT, Outcome.EDITED);
        assertThat(share(joined, Outcome.SPLICED)).as("joined %s", joined).isGreaterThanOrEqualTo(0.95);
        assertThat(share(table.getOrDefault(Truth.SAME, Map.of()), Outcome.EXACT))
                .isEqualTo(1);
        assertThat(share(table.getOrDefault(Truth.OTHER_TYPOGRAPHY, Map.of()), Outcome.EXACT))
                .isEqualTo(1);
        assertThat(share(table.getOrDefault(Truth.BRACKET, Map.of()), Outcome.EDITED))
                .isEqualTo(1);
        assertThat(share(table.getOrDefault(Truth.ELLIPSIS, Map.of()), Outcome.EDITED))
                .isEqualTo(1);
        assertThat(share(table.getOrDefault(Truth.FOREIGN, Map.of()), Outcome.NOT_FOUND))
                .isGreaterThanOrEqualTo(0.98);
    }

    private static double share(Map<Outcome, Integer> row, Outcome outcome) {
        double all = row.values().stream().mapToInt(Integer::intValue).sum();
        return row.getOrDefault(outcome, 0) / all;
    }

    private static boolean isWrong(Truth truth, Outcome outcome) {
        return outcome
                != switch (truth) {
                    case SAME, OTHER_TYPOGRAPHY -> Outcome.EXACT;
                    case BRACKET, ELLIPSIS -> Outcome.EDITED;
                    case LETTERS, WORDS, NEGATION -> Outcome.ALTERED;
                    case JOINED -> Outcome.SPLICED;
                    case FOREIGN -> Outcome.NOT_FOUND;
                };
    }
}
