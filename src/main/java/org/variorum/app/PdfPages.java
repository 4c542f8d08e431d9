package org.variorum.app;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Library;
import org.variorum.pdf.PdfFile;
import org.variorum.pdf.Pixels;
import org.variorum.pdf.UnreadablePdf;
import org.variorum.ui.kit.PageSource;

/// Draws the pages of a PDF that the library keeps. The file is opened when the first page is asked for.
final class PdfPages implements PageSource {
    private final Library library;
    private final String hash;
    private @Nullable PdfFile file;
    private boolean closed;

    /// @param hash of the file in the library
    PdfPages(Library library, String hash) {
        this.library = library;
        this.hash = hash;
    }

    @Override
    public Picture draw(int page, double scale, BooleanSupplier cancelled) throws UnreadablePdf {
        Pixels pixels = file().render(page, scale, cancelled);
        return new Picture(pixels.width(), pixels.height(), pixels.data());
    }

    private synchronized PdfFile file() throws UnreadablePdf {
        if (closed) {
            throw new java.util.concurrent.CancellationException();
        }
        PdfFile open = file;
        if (open == null) {
            byte[] bytes = library.file(hash).orElse(new byte[0]);
            open = PdfFile.open(bytes);
            file = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (file != null) {
            file.close();
        }
    }
}
