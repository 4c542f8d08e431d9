package org.variorum.anchor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Prints the tables of docs/anchors.md: `Main SEED ROUNDS [SETTING [FILE]]`; what went wrong and unflagged goes
/// into the file.
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        boolean one = arguments.length > 2 && !arguments[2].equals("ALL");
        List<Setting> settings = one ? List.of(Setting.valueOf(arguments[2])) : List.of(Setting.values());
        int every = Integer.getInteger("proof.every", 1);
        long begun = System.nanoTime();
        Map<Setting, Counts> all = new Proof(seed, settings, rounds, every).run(Integer.getInteger("proof.threads", 2));
        StringBuilder mistakes = new StringBuilder();
        all.forEach((setting, counts) -> {
            System.out.printf(
                    "### With %s%n%n%,d trials, seed %d.%n%n%s%n",
                    setting.title(), counts.byKind.all(), seed, counts.markdown());
            counts.mistakes.forEach(mistake -> mistakes.append(mistake).append('\n'));
        });
        System.out.printf("%d seconds%n", (System.nanoTime() - begun) / 1_000_000_000);
        if (arguments.length > 3) {
            Files.writeString(Path.of(arguments[3]), mistakes);
        }
    }
}
