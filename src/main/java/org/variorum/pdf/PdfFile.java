package org.variorum.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.variorum.model.DocumentText;

/// An open PDF. Any thread may ask; what it does with the file it does one after the other. Pages are counted
/// from 0.
///
/// PDFBox keeps what it learns about the machine's fonts in the folder that the system property
/// `pdfbox.fontcache` names: the program sets it before the first file is opened.
public final class PdfFile implements AutoCloseable {
    /// A picture of a page has no more pixels than this: beyond it the scale is reduced.
    public static final long MOST_PIXELS = 64L << 20;

    /// Pixels; beyond it even a narrow strip is no picture.
    private static final double LONGEST_SIDE = 30_000;

    public static final int MOST_PAGES = 20_000;

    /// PDFBox tells its every worry about a file; the reader gets one sentence instead. Kept, because loggers
    /// are not.
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final ReentrantLock lock = new ReentrantLock(true);
    private final PDDocument file;
    private final Drawing drawing;
    private final List<PageSize> sizes;
    private final About about;
    private boolean closed;

    private PdfFile(PDDocument file) throws IOException {
        this.file = file;
        this.drawing = new Drawing(file);
        this.sizes = sizes(file);
        this.about = About.of(file);
    }

    /// @throws UnreadablePdf where it is no PDF, or locked, damaged, without pages or with too many
    public static PdfFile open(byte[] bytes) throws UnreadablePdf {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            throw new UnreadablePdf("is not a PDF; choose another file.", null);
        }
        return Border.cross(Border.DAMAGED, () -> checked(Loader.loadPDF(bytes)));
    }

    /// Reads from the file as it is needed. The file must stay as it is until this is closed.
    ///
    /// @throws UnreadablePdf as {@link #open(byte[])}
    public static PdfFile open(Path path) throws UnreadablePdf {
        return Border.cross(Border.DAMAGED, () -> checked(Loader.loadPDF(path.toFile())));
    }

    private static PdfFile checked(PDDocument file) throws IOException, UnreadablePdf {
        try {
            int pages = file.getNumberOfPages();
            if (pages < 1) {
                throw new UnreadablePdf("holds no pages; choose another copy of it.", null);
            }
            if (pages > MOST_PAGES) {
                throw new UnreadablePdf(
                        "has more than " + MOST_PAGES + " pages; divide it into smaller files and use those.", null);
            }
            return new PdfFile(file);
        } catch (IOException | UnreadablePdf | RuntimeException | Error problem) {
            file.close();
            throw problem;
        }
    }

    private static List<PageSize> sizes(PDDocument file) throws IOException {
        int count = file.getNumberOfPages();
        String[] labels = PageLabels.of(file, count);
        List<PageSize> sizes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PDPage page = file.getPage(i);
            PDRectangle box = page.getCropBox();
            boolean isTurned = Math.floorMod(page.getRotation(), 180) == 90;
            double width = isTurned ? box.getHeight() : box.getWidth();
            double height = isTurned ? box.getWidth() : box.getHeight();
            sizes.add(new PageSize(labels[i], Math.max(1, width), Math.max(1, height)));
        }
        return sizes;
    }

    public int pageCount() {
        return sizes.size();
    }

    public PageSize size(int page) {
        return sizes.get(page);
    }

    public About about() {
        return about;
    }

    /// The canonical text, with a box for each character. Running heads and page numbers that repeat are not
    /// part of it.
    ///
    /// @param cancelled asked often, on the calling thread
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    /// @throws UnreadablePdf where no page can be read
    public DocumentText text(BooleanSupplier cancelled) throws UnreadablePdf {
        return locked(() -> TextReader.read(file, sizes, cancelled));
    }

    /// Draws a page on white.
    ///
    /// @param scale pixels a PDF point
    /// @param cancelled asked often, on the calling thread
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    /// @throws UnreadablePdf where the page cannot be drawn; the others may be
    public Pixels render(int page, double scale, BooleanSupplier cancelled) throws UnreadablePdf {
        double bounded = boundedScale(page, scale);
        return locked(() -> drawing.draw(page, bounded, cancelled));
    }

    double boundedScale(int page, double scale) {
        PageSize size = sizes.get(page);
        double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        return Math.min(scale, Math.min(most, LONGEST_SIDE / Math.max(size.width(), size.height())));
    }

    private <T> T locked(Border.Task<T> task) throws UnreadablePdf {
        lock.lock();
        try {
            if (closed) {
                throw new UnreadablePdf("was closed; open it again.", null);
            }
            return Border.cross(Border.DAMAGED, task);
        } finally {
            lock.unlock();
        }
    }

    /// Waits for what is under way.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            file.close();
        } catch (IOException | RuntimeException _) {
            // Nothing was written: there is nothing to lose.
        } finally {
            lock.unlock();
        }
    }
}
