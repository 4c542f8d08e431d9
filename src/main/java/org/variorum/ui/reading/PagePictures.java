package org.variorum.ui.reading;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.PageSource;
import org.variorum.ui.kit.Words;
import org.variorum.work.Lane;
import org.variorum.work.Work;

/// The pictures of pages: drawn away from the screen, the nearest first, one at a time; what is no longer
/// wanted is cancelled. Keeps no more than {@link #MOST_BYTES}, those used last, and of the others a small
/// one. FX thread.
final class PagePictures {
    static final long MOST_BYTES = 160L << 20;
    private static final int MOST_SMALL = 200;
    /// A picture on the screen has no more pixels; beyond it the page is stretched.
    private static final double MOST_PIXELS = 16 << 20;

    /// @param pixels the width in which it is wanted
    record Wish(int page, double scale, int pixels) {}

    private record Drawn(PageSource.Picture picture, PageSource.Picture small) {}

    private record Kept(Image image, int pixels, long bytes) {}

    private final PageSource source;
    private final Work work;
    private IntConsumer arrived = _ -> {};
    private final Map<Integer, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Image> small = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
            return size() > MOST_SMALL;
        }
    };
    private final Map<Integer, String> failed = new HashMap<>();
    private List<Wish> wishes = List.of();
    private Work.@Nullable Running running;
    private @Nullable Wish drawing;
    private long bytes;
    private boolean closed;

    PagePictures(PageSource source, Work work) {
        this.source = source;
        this.work = work;
    }

    /// @param told of each page that has a better picture now, or none for good
    void whenArrived(IntConsumer told) {
        arrived = told;
    }

    /// The best picture of a page that is there; null where there is none.
    @Nullable
    Image best(int page) {
        Kept picture = kept.get(page);
        return picture != null ? picture.image : small.get(page);
    }

    /// Why a page has no picture; null where it has one or will have.
    @Nullable
    String problem(int page) {
        return failed.get(page);
    }

    /// Whether nothing is being drawn.
    boolean isIdle() {
        return drawing == null;
    }

    long bytes() {
        return bytes;
    }

    /// @param now what is wanted, the most urgent first; takes the place of what was wanted before
    void want(List<Wish> now) {
        wishes = List.copyOf(now);
        Wish under = drawing;
        Work.Running job = running;
        if (under != null && job != null && !wishes.contains(under)) {
            job.cancel();
            drawing = null;
            running = null;
        }
        next();
    }

    private void next() {
        while (drawing == null && !closed) {
            Wish wish = firstOpen();
            if (wish == null) {
                return;
            }
            drawing = wish;
            double scale = bounded(wish);
            Work.Running job = work.start(
                    Lane.PAGES,
                    Words.of("reading.page.drawing", wish.page + 1),
                    progress -> {
                        PageSource.Picture picture = source.draw(wish.page, scale, progress::isCancelled);
                        return new Drawn(picture, SmallPicture.of(picture));
                    },
                    drawn -> done(wish, drawn),
                    problem -> failed(wish, problem));
            // Where work runs in line, it has already been done.
            if (wish.equals(drawing)) {
                running = job;
                return;
            }
        }
    }

    private @Nullable Wish firstOpen() {
        Set<Integer> wanted = new HashSet<>();
        long needed = 0;
        for (Wish wish : wishes) {
            wanted.add(wish.page);
            Kept there = kept.get(wish.page);
            needed += there == null ? 0 : there.bytes;
            boolean open = (there == null || there.pixels != wish.pixels) && !failed.containsKey(wish.page);
            // The first is always drawn; what is prepared must not push out what is on the screen.
            if (open && (wanted.size() == 1 || needed + estimate(wish) <= MOST_BYTES)) {
                return wish;
            }
        }
        return null;
    }

    private static long estimate(Wish wish) {
        return 4L * Math.min((long) MOST_PIXELS, (long) (wish.pixels * 1.5 * wish.pixels));
    }

    private static double bounded(Wish wish) {
        double pixels = 1.5 * wish.pixels * wish.pixels;
        return pixels <= MOST_PIXELS ? wish.scale : wish.scale * Math.sqrt(MOST_PIXELS / pixels);
    }

    private void done(Wish wish, Drawn drawn) {
        if (closed || !wish.equals(drawing)) {
            return;
        }
        drawing = null;
        running = null;
        PageSource.Picture picture = drawn.picture;
        Kept now = new Kept(image(picture), wish.pixels, 4L * picture.data().length);
        Kept before = kept.put(wish.page, now);
        bytes += now.bytes - (before == null ? 0 : before.bytes);
        small.put(wish.page, image(drawn.small));
        Set<Integer> wanted = new HashSet<>();
        wishes.forEach(each -> wanted.add(each.page));
        var oldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            Map.Entry<Integer, Kept> entry = oldest.next();
            if (!wanted.contains(entry.getKey())) {
                bytes -= entry.getValue().bytes;
                oldest.remove();
            }
        }
        arrived.accept(wish.page);
        next();
    }

    private void failed(Wish wish, Throwable problem) {
        if (closed || !wish.equals(drawing)) {
            return;
        }
        drawing = null;
        running = null;
        failed.put(wish.page, Objects.requireNonNullElse(problem.getMessage(), Words.of("reading.page.damaged")));
        arrived.accept(wish.page);
        next();
    }

    private static Image image(PageSource.Picture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.data()),
                PixelFormat.getIntArgbPreInstance()));
    }

    void close() {
        closed = true;
        Work.Running job = running;
        if (job != null) {
            job.cancel();
        }
        // Never on this thread: the file may be busy.
        work.start(
                Lane.PAGES,
                "",
                _ -> {
                    source.close();
                    return true;
                },
                _ -> {},
                _ -> {});
        kept.clear();
        small.clear();
    }
}
