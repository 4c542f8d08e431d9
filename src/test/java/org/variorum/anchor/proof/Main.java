package org.variorum.anchor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Writes the tables of docs/anchors.md: `Main SEED ROUNDS SETTING FOLDER`, where the setting may be ALL. A round
/// has about 15,000 trials in each setting and the seed after that of the round before it. After each round
/// `table.md` and `mistakes.txt` (what was wrong and unflagged) are written anew.
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<Setting> settings =
                arguments[2].equals("ALL") ? List.of(Setting.values()) : List.of(Setting.valueOf(arguments[2]));
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        int every = Integer.getInteger("proof.every", 1);
        int threads = Integer.getInteger("proof.threads", Runtime.getRuntime().availableProcessors());
        Map<Setting, Counts> all = new EnumMap<>(Setting.class);
        settings.forEach(setting -> all.put(setting, new Counts()));
        for (int round = 0; round < rounds; round++) {
            new Proof(seed + round, settings, every)
                    .run(threads)
                    .forEach((setting, counts) ->
                            all.computeIfAbsent(setting, _ -> new Counts()).add(counts));
            write(folder, all, seed + " to " + (seed + round));
        }
    }

    private static void write(Path folder, Map<Setting, Counts> all, String seeds) throws IOException {
        StringBuilder tables = new StringBuilder();
        StringBuilder mistakes = new StringBuilder();
        all.forEach((setting, counts) -> {
            tables.append("### With ").append(setting.title()).append("\n\n");
            tables.append(String.format("%,d trials, seeds %s.%n%n", counts.byKind.all(), seeds));
            tables.append(counts.markdown()).append('\n');
            counts.mistakes.forEach(mistake -> mistakes.append(mistake).append('\n'));
        });
        Files.writeString(folder.resolve("table.md"), tables);
        Files.writeString(folder.resolve("mistakes.txt"), mistakes);
    }
}
