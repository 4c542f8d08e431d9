package org.variorum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.variorum.bench.Timings;
import org.variorum.compare.Aside;
import org.variorum.model.Id;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;

/// The matrix of 500 claims by 40 voices with 20,000 pieces of evidence, in the real window: from the door to
/// the first frame with its rows (the first reading set is there as well), from a filter to the frame that shows it,
/// and from a source set aside.
public final class MatrixBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11);
    private static final Id.Document BESIDE = new Id.Document("big:document-0");

    private MatrixBench() {}

    public static void main() throws Exception {
        Path file = Files.createTempDirectory("variorum-bench").resolve("argument.db");
        try (Wiring wiring = Wiring.open(file)) {
            BigArgument.bring(wiring.library());
        }
        System.out.printf("%nThe matrix of 500 claims by 40 voices, ms%n%n");
        System.out.printf("| | median | 95 %% under | most |%n|---|---|---|---|%n");
        Timings first = new Timings();
        Timings again = new Timings();
        Timings filter = new Timings();
        Timings aside = new Timings();
        for (int i = 0; i < 1 + ROUNDS; i++) {
            try (Window window = Window.open(file, BESIDE)) {
                Thread.sleep(500);
                double opened = window.until(() -> enter(window, Room.MATRIX), () -> isThere(window));
                for (int turn = 0; turn < 4; turn++) {
                    Thread.sleep(100);
                    Headless.run(() -> enter(window, Room.READ));
                    Thread.sleep(100);
                    double back = window.until(() -> enter(window, Room.MATRIX), () -> isThere(window));
                    Thread.sleep(100);
                    String before = Headless.call(() -> title(window));
                    double filtered = window.until(
                            () -> chip(window, "Unsupported").fire(),
                            () -> !title(window).equals(before));
                    Thread.sleep(100);
                    Headless.run(() -> chip(window, "Unsupported").fire());
                    Aside one = Aside.NOTHING.turned(new Id.Document("big:document-" + (1 + turn)));
                    double set =
                            window.until(() -> window.workspace().desk().aside().set(one), () -> !struck(window));
                    Headless.run(() -> window.workspace().desk().aside().set(Aside.NOTHING));
                    if (i > 0) {
                        again.add(back);
                        filter.add(filtered);
                        aside.add(set);
                    }
                }
                if (i > 0) {
                    first.add(opened);
                }
            }
        }
        row("opened for the first time in its window", first);
        row("opened again", again);
        row("filtered", filter);
        row("a source set aside", aside);
        System.exit(0); // the toolkit would keep it alive
    }

    private static void enter(Window window, Room room) {
        window.workspace().desk().room().set(room);
    }

    private static boolean isThere(Window window) {
        Node row = window.scene().getRoot().lookup(".matrix-row");
        return row != null
                && row.getParent().getParent().isVisible()
                && row.getLayoutBounds().getHeight() > 0
                && !title(window).startsWith("No claims");
    }

    private static boolean struck(Window window) {
        Node banner = window.scene().getRoot().lookup(".aside-banner");
        return banner == null || !banner.isVisible() || banner.getLayoutBounds().getHeight() == 0;
    }

    private static String title(Window window) {
        return window.scene().getRoot().lookup(".matrix-title") instanceof Labeled title ? title.getText() : "";
    }

    private static ToggleButton chip(Window window, String words) {
        return window.scene().getRoot().lookupAll(".filter-chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void row(String what, Timings times) {
        System.out.printf("| %s | %.0f | %.0f | %.0f |%n", what, times.median(), times.at(0.95), times.at(1));
    }
}
