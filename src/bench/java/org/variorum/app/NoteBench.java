package org.variorum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.variorum.bench.Timings;
import org.variorum.edit.Library;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.Surface;

/// From the key N on selected words to the durable row and the card with its cursor on the screen: in a text
/// with 5,000 notes, and in one with 50.
public final class NoteBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11) * 3;

    private NoteBench() {}

    public static void main() throws Exception {
        System.out.printf(
                "%nFrom the key to the row on disk and the card on the screen, ms, %d notes each%n%n", ROUNDS);
        System.out.println("| | median | 95 % under | most |");
        System.out.println("|---|---|---|---|");
        Path folder = Files.createTempDirectory("variorum-bench");
        report("in 10,000 characters with 50 notes", folder.resolve("small.db"), 10_000, 50);
        report("in 1,000,000 characters with 5,000 notes", folder.resolve("big.db"), 1_000_000, 5_000);
    }

    private static void report(String what, Path file, int characters, int notes) throws Exception {
        Id.Document text;
        Id.Document beside;
        try (Wiring wiring = Wiring.open(file)) {
            Library library = wiring.library();
            text = Big.bring(library, "text", characters, notes);
            beside = Big.bring(library, "beside", 10_000, 50);
        }
        Timings times = new Timings();
        try (Window window = Window.open(file, text, beside)) {
            Random random = new Random(27);
            for (int i = 0; i < 5 + ROUNDS; i++) {
                double time = one(window, random.nextInt(characters - 300));
                if (i >= 5) {
                    times.add(time);
                }
            }
        }
        System.out.printf("| %s | %.0f | %.0f | %.0f |%n", what, times.median(), times.at(0.95), times.at(1));
    }

    private static double one(Window window, int start) throws Exception {
        Headless.run(() -> {
            Surface surface = window.pane(0).surface().get();
            window.workspace().desk().active().set(window.pane(0));
            surface.show(start, 0.3);
            surface.node().requestFocus();
            surface.selection().set(new Range(start, start + 40));
        });
        Thread.sleep(300);
        double time = window.until(
                () -> press(window, KeyCode.N),
                () -> window.workspace().desk().focus().get() instanceof Focus.OnNote on
                        && window.workspace().now().note(on.note()).isPresent()
                        && window.scene().getFocusOwner() instanceof TextArea area
                        && area.getHeight() > 0);
        Headless.run(() -> press(window, KeyCode.ESCAPE));
        Headless.run(() -> press(window, KeyCode.ESCAPE));
        Thread.sleep(100);
        return time;
    }

    private static void press(Window window, KeyCode code) {
        var target = window.scene().getFocusOwner() == null
                ? window.scene().getRoot()
                : window.scene().getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
