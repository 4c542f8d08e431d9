package org.variorum.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.variorum.app.Wiring;
import org.variorum.compare.Comparison;
import org.variorum.compare.Position;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.SendOut;
import org.variorum.ui.Sides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Two voices side by side.
@Command(
        name = "compare",
        description = "Sets two voices side by side, claim by claim: as a table, or as a report in one of the formats.",
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(index = "0", paramLabel = "VOICE", description = "The one on the left, such as stalin.")
    String left = "";

    @Parameters(index = "1", paramLabel = "VOICE", description = "The one on the right, such as wells.")
    String right = "";

    @Option(names = "--claims", paramLabel = "ID,ID", split = ",", description = "Only these, in this order.")
    List<String> claims = List.of();

    @Mixin
    ReportOptions options = new ReportOptions();

    CompareCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = root.open()) {
            Snapshot now = wiring.library().snapshot();
            Sides sides = new Sides(ReportOptions.voice(now, left), ReportOptions.voice(now, right));
            List<Id.Claim> wanted =
                    claims.stream().map(name -> ReportOptions.claim(now, name)).toList();
            SendOut.Report report = new SendOut.Report.Comparison(sides, wanted);
            Optional<SendOut.Format> format = options.format();
            if (format.isPresent()) {
                options.write(wiring, report, format.get(), root.terminal());
            } else if (options.file != null) {
                throw new Problem("What to write is not clear from the name " + options.file
                        + "; say it with --format md, html, pdf, csv, or json.");
            } else {
                byte[] table = table(now, sides, wanted).getBytes(StandardCharsets.UTF_8);
                root.terminal().out().writeBytes(table);
                root.terminal().out().flush();
            }
            return 0;
        }
    }

    private static String table(Snapshot now, Sides sides, List<Id.Claim> wanted) {
        Comparison comparison = Comparison.of(now, sides.left(), sides.right()).orElseThrow();
        String left = Names.label(comparison.left());
        String right = Names.label(comparison.right());
        String other = right.equals(left) ? right + " " : right;
        Names names = new Names(now);
        Listing listing = new Listing("claim", "difference", left, other, "statement");
        for (Comparison.Row row : comparison.rows()) {
            if (wanted.isEmpty() || wanted.contains(row.claim().id())) {
                listing.add()
                        .put("claim", names.of(row.claim().id()))
                        .put("difference", Names.word(row.difference()))
                        .put(left, stances(row.left()))
                        .put(other, stances(row.right()))
                        .put("statement", row.claim().statement());
            }
        }
        return listing.table();
    }

    /// The stances, with how they are known where not from the voice itself.
    private static String stances(List<Position> held) {
        return held.stream()
                .map(position -> switch (position.interpretation().confidence()) {
                    case SEEN -> Names.word(position.stance());
                    case SECONDHAND -> Names.word(position.stance()) + " (second-hand)";
                    case UNVERIFIED -> Names.word(position.stance()) + " (unverified)";
                })
                .collect(Collectors.joining(", "));
    }
}
