package org.variorum.ui.reading;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.variorum.bench.Timings;
import org.variorum.model.Colour;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Theme;

/// The text column beside RichTextFX in one run: 1,000,000 characters, 1,629 paragraphs, 5,000 overlapping marks.
/// Milliseconds are of the FX thread, layout included; CPU is the whole process's.
public final class ColumnBench {
    private static final int CHARACTERS = 1_000_000;
    private static final int PARAGRAPHS = 1_629;
    private static final int MARKS = 5_000;
    private static final int FRAMES = 240;
    private static final double WIDTH = 460;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// Something that scrolls, as the measurements see it.
    ///
    /// @param jump brings an offset to the top
    /// @param wrong px between where the offset should be and where its letter is
    private record Subject(
            String name,
            Parent root,
            double open,
            IntConsumer jump,
            IntToDoubleFunction wrong,
            DoubleConsumer scroll) {}

    private interface DoubleConsumer {
        void by(double dy);
    }

    private static @Nullable Stage stage;

    private ColumnBench() {}

    public static void main() throws Exception {
        if (System.getenv("DISPLAY") == null
                && System.getProperty("os.name", "").startsWith("Linux")) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        if (System.getProperty("prism.fontSizeLimit") == null) {
            System.setProperty("prism.fontSizeLimit", "1"); // as the program does (docs/decisions/0002)
        }
        Headless.run(() -> {});
        Random random = new Random(1950);
        DocumentText text = text(random);
        List<Mark> marks = marks(random);
        System.out.printf(
                Locale.ROOT,
                "%-34s %9s %9s %9s %9s %9s %9s %9s %9s%n",
                "",
                "open ms",
                "jump p50",
                "jump p95",
                "worst",
                "wrong px",
                "step p95",
                "CPU/frame",
                "idle %");
        // The first round warms up; the second is printed.
        for (boolean printed : new boolean[] {false, true}) {
            run(printed, () -> column(text, marks, 1));
            run(printed, () -> column(text, marks, 2));
            run(printed, () -> richText(text, marks));
        }
        System.out.printf(Locale.ROOT, "First screen of 10,000 characters: %.0f ms%n", (double)
                fx(() -> column(text(random, 10_000, 17), List.of(), 1).open()));
        System.exit(0);
    }

    private static DocumentText text(Random random) {
        return text(random, CHARACTERS, PARAGRAPHS);
    }

    private static DocumentText text(Random random, int characters, int paragraphs) {
        List<String> all = new ArrayList<>();
        int left = characters;
        for (int i = 0; i < paragraphs; i++) {
            int mean = left / (paragraphs - i);
            int length = i == paragraphs - 1 ? left : mean / 2 + random.nextInt(mean);
            if (i == 800) {
                length = 30_000;
            }
            all.add(Texts.words(Math.max(20, length), random));
            left -= length;
        }
        return Texts.of(all, List.of());
    }

    private static List<Mark> marks(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            int start = random.nextInt(CHARACTERS - 1_000);
            Mark.Look look = i % 2 == 0 ? new Mark.Look.Claim() : new Mark.Look.Highlight(Colour.values()[i / 2 % 5]);
            marks.add(new Mark(new Range(start, start + 20 + random.nextInt(200)), look, new Id.Claim("c" + i)));
        }
        return marks;
    }

    private static void run(boolean printed, java.util.concurrent.Callable<Subject> make) throws Exception {
        Subject subject = fx(make);
        Thread.sleep(1_500);
        Random random = new Random(7);
        Timings jumps = new Timings();
        Timings wrong = new Timings();
        Timings steps = new Timings();
        for (int i = 0; i < 200; i++) {
            int offset = random.nextInt(CHARACTERS * 95 / 100);
            jumps.add(time(() -> subject.jump().accept(offset), subject.root()));
            wrong.add(fx(() -> subject.wrong().applyAsDouble(offset)));
        }
        fx(() -> {
            subject.jump().accept(CHARACTERS / 10);
            return 0;
        });
        for (int i = 0; i < 300; i++) {
            steps.add(time(() -> subject.scroll().by(24), subject.root()));
        }
        double cpu = frames(subject);
        Thread.sleep(1_500);
        long before = PROCESS.getProcessCpuTime();
        long from = System.nanoTime();
        Thread.sleep(3_000);
        double idle = 100.0 * (PROCESS.getProcessCpuTime() - before) / (System.nanoTime() - from);
        if (printed) {
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %9.0f %9.1f %9.1f %9.0f %9.1f %9.2f %9.1f %9.1f%n",
                    subject.name(),
                    subject.open(),
                    jumps.at(0.5),
                    jumps.at(0.95),
                    jumps.at(1),
                    wrong.at(0.95),
                    steps.at(0.95),
                    cpu,
                    idle);
        }
    }

    /// Process CPU a frame while it scrolls with every pulse, ms.
    private static double frames(Subject subject) throws Exception {
        CompletableFuture<Double> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frame;
            private long before;

            @Override
            public void handle(long now) {
                if (frame == 0) {
                    before = PROCESS.getProcessCpuTime();
                }
                if (frame++ == FRAMES) {
                    stop();
                    done.complete((PROCESS.getProcessCpuTime() - before) / 1e6 / FRAMES);
                } else {
                    subject.scroll().by(24);
                }
            }
        }.start());
        return done.get();
    }

    private static double time(Runnable work, Parent root) throws Exception {
        return fx(() -> {
            long start = System.nanoTime();
            work.run();
            root.applyCss();
            root.layout();
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private static <T> T fx(java.util.concurrent.Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable problem) {
                answer.completeExceptionally(problem);
            }
        });
        return answer.get();
    }

    /// Shows something in the window, and answers how long that took from `start`.
    private static double shown(Parent root, int columns, long start) {
        Scene scene = new Scene(root, columns * WIDTH, 800);
        Theme.apply(scene, false);
        if (stage != null) {
            stage.hide();
        }
        Stage window = new Stage();
        stage = window;
        window.setScene(scene);
        root.applyCss();
        root.layout();
        double open = (System.nanoTime() - start) / 1e6;
        window.show();
        return open;
    }

    private static Subject column(DocumentText text, List<Mark> marks, int count) {
        long start = System.nanoTime();
        HBox root = new HBox();
        List<TextColumn> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TextColumn column = new TextColumn(text);
            column.mark(marks);
            column.setPrefWidth(WIDTH);
            columns.add(column);
        }
        root.getChildren().addAll(columns);
        double open = shown(root, count, start);
        return new Subject(
                count == 1 ? "own column" : "own column, two at once",
                root,
                open,
                offset -> columns.forEach(column -> column.show(offset, 0)),
                offset -> {
                    List<Rectangle2D> shapes = columns.getFirst().shapesOf(new Range(offset, offset + 1));
                    return shapes.isEmpty() ? 0 : Math.abs(shapes.getFirst().getMinY());
                },
                dy -> columns.forEach(column -> column.scrollBy(dy)));
    }

    private static Subject richText(DocumentText text, List<Mark> marks) {
        long start = System.nanoTime();
        StyleClassedTextArea area = new StyleClassedTextArea();
        area.setWrapText(true);
        area.setEditable(false);
        area.replaceText(text.text());
        // Its marks are drawn as well: backgrounds, its nearest to highlights and underlines.
        area.getStylesheets().add("data:text/css,.marked{-rtfx-background-color:%23FBE7A1;}");
        area.setStyle("-fx-font-family: 'Literata'; -fx-font-size: 15px;");
        for (Mark mark : marks) {
            area.setStyleClass(mark.range().start(), mark.range().end(), "marked");
        }
        Region scroll = new VirtualizedScrollPane<>(area);
        StackPane root = new StackPane(scroll);
        scroll.setMaxWidth(WIDTH);
        double open = shown(root, 1, start);
        DoubleSupplier top = () -> area.localToScreen(area.getBoundsInLocal()).getMinY();
        return new Subject(
                "RichTextFX 0.11.7",
                root,
                open,
                offset -> {
                    area.showParagraphAtTop(text.blockAt(offset));
                    area.moveTo(offset);
                    area.requestFollowCaret();
                },
                offset -> {
                    Bounds bounds =
                            area.getCharacterBoundsOnScreen(offset, offset + 1).orElse(null);
                    double height = area.getHeight();
                    // Anywhere on the screen counts as right: it cannot be told where.
                    return bounds == null
                            ? height
                            : Math.max(
                                    0,
                                    Math.max(
                                            top.getAsDouble() - bounds.getMinY(),
                                            bounds.getMaxY() - top.getAsDouble() - height));
                },
                area::scrollYBy);
    }
}
