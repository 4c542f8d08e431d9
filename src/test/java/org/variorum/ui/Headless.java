package org.variorum.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.variorum.ui.kit.Theme;

/// The toolkit without a screen, for tests. Whatever the FX thread throws, in a pulse or elsewhere, fails the
/// call that is under way or the next one.
public final class Headless {
    private static final Queue<Throwable> THROWN = new ConcurrentLinkedQueue<>();
    private static boolean started;

    private Headless() {}

    private static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> THROWN.add(problem));
            Platform.setImplicitExit(false);
            Theme.loadFonts();
            up.countDown();
        });
        try {
            if (!up.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit did not start");
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /// Runs something on the FX thread, waits for it and answers its result.
    public static <T> T call(Callable<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            return here(work);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable problem) {
                answer.completeExceptionally(problem);
            }
        });
        try {
            T result = answer.get(60, TimeUnit.SECONDS);
            failIfThrown();
            return result;
        } catch (ExecutionException problem) {
            THROWN.clear();
            if (problem.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (problem.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new AssertionError(problem.getCause());
        } catch (InterruptedException | TimeoutException problem) {
            throw new AssertionError("the FX thread did not answer", problem);
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until something holds, looked at on the FX thread between its pulses; fails after ten seconds.
    public static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!call(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came: " + what);
            }
            try {
                Thread.sleep(15);
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }
    }

    /// Fails if anything was thrown on the FX thread since the last look.
    public static void failIfThrown() {
        Throwable first = THROWN.poll();
        if (first != null) {
            THROWN.clear();
            throw new AssertionError("thrown on the FX thread: " + first, first);
        }
    }

    /// A laid-out scene with fonts and colours, without a window. On the FX thread.
    public static Scene scene(Parent root, double width, double height, boolean dark) {
        Scene scene = new Scene(root, width, height);
        Theme.apply(scene, dark);
        layout(root);
        return scene;
    }

    /// A window, shown. At most 1000 by 1000. On the FX thread; hide it when done.
    public static Stage show(Parent root, double width, double height) {
        Stage stage = new Stage();
        stage.setScene(scene(root, width, height, false));
        stage.show();
        return stage;
    }

    /// Styles and lays out now, as the next pulse would. On the FX thread.
    public static void layout(Parent root) {
        root.applyCss();
        root.layout();
    }

    /// A picture of a node that is in a scene. On the FX thread.
    public static WritableImage picture(Node node, double scale) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(scale, scale));
        return node.snapshot(how, null);
    }

    /// Writes a picture as PNG.
    public static Path write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                plain.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(plain, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return file;
    }
}
