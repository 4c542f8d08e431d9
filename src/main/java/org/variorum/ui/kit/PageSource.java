package org.variorum.ui.kit;

import java.util.function.BooleanSupplier;

/// Where the pictures of a paged document come from. The sizes and numbers of its pages are in its text.
public interface PageSource {
    /// A page's picture.
    ///
    /// @param data one int a pixel, row by row, alpha first and premultiplied
    record Picture(int width, int height, int[] data) {}

    /// Draws a page. Not on the FX thread; any other.
    ///
    /// @param page from 0
    /// @param scale pixels a PDF point; the answer may be smaller where it would be too large
    /// @param cancelled asked often
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    /// @throws Exception where the page cannot be drawn; the others may be
    Picture draw(int page, double scale, BooleanSupplier cancelled) throws Exception;

    /// Lets go of the file. Nothing will be drawn any more.
    void close();
}
