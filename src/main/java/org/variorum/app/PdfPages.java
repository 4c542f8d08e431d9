package org.variorum.app;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.pdf.PdfFile;
import org.variorum.pdf.Pixels;
import org.variorum.pdf.UnreadablePdf;
import org.variorum.ui.kit.PageSource;

/// The pages of a PDF in the library. The file is fetched and opened when the first page is wanted. Any thread.
final class PdfPages implements PageSource {
    private final Supplier<Optional<byte[]>> bytes;
    private @Nullable PdfFile file;
    private boolean closed;

    /// @param bytes may touch the disk
    PdfPages(Supplier<Optional<byte[]>> bytes) {
        this.bytes = bytes;
    }

    @Override
    public Picture draw(int page, double scale, BooleanSupplier cancelled) throws UnreadablePdf {
        Pixels pixels = open().render(page, scale, cancelled);
        return new Picture(pixels.width(), pixels.height(), pixels.data());
    }

    private synchronized PdfFile open() throws UnreadablePdf {
        PdfFile there = file;
        if (closed) {
            throw new CancellationException();
        }
        if (there == null) {
            there = PdfFile.open(bytes.get().orElseGet(() -> new byte[0]));
            file = there;
        }
        return there;
    }

    @Override
    public synchronized void close() {
        closed = true;
        PdfFile there = file;
        if (there != null) {
            there.close();
        }
    }
}
