package org.variorum.ui.reading;

import java.util.Arrays;
import java.util.List;
import org.variorum.model.Page;

/// Where pages stand, one under the other: px from the top of the first, for a width and a zoom. All of a
/// document's pages have one scale, but a page wider than the others is made to fit. Plain arithmetic.
final class PageStack {
    /// Room above the first page, px.
    static final double ABOVE = 14;

    /// Room for a page's number under it, px.
    static final double BETWEEN = 30;

    /// Px a point at zoom 1: a page is not blown up beyond it to fill a wide pane.
    private static final double LARGEST = 1.7;

    private final List<Page> pages;
    private final double[] tops;
    private final double[] scales;
    private final double usual;
    private double fittedWidth = -1;
    private double fittedZoom = -1;
    private double fittedOutput = -1;
    private double widest;

    PageStack(List<Page> pages) {
        this.pages = pages;
        tops = new double[pages.size() + 1];
        scales = new double[pages.size()];
        double[] widths = pages.stream().mapToDouble(Page::width).sorted().toArray();
        usual = widths.length == 0 ? 1 : widths[widths.length * 9 / 10];
    }

    /// @param width for pages, px
    /// @param output device pixels a px: pages have whole device pixels
    /// @return whether anything changed
    boolean fit(double width, double zoom, double output) {
        if (width == fittedWidth && zoom == fittedZoom && output == fittedOutput) {
            return false;
        }
        fittedWidth = width;
        fittedZoom = zoom;
        fittedOutput = output;
        widest = 0;
        double y = ABOVE;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            double scale = Math.min(width / Math.max(usual, page.width()), LARGEST) * zoom;
            // So that the page's width is a whole number of device pixels.
            double pixels = Math.max(1, Math.floor(page.width() * scale * output));
            scales[i] = pixels / (page.width() * output);
            tops[i] = y;
            y = Math.ceil((y + page.height() * scales[i] + BETWEEN) * output) / output;
            widest = Math.max(widest, width(i));
        }
        tops[pages.size()] = y;
        return true;
    }

    boolean isFitted() {
        return fittedWidth >= 0;
    }

    int count() {
        return pages.size();
    }

    /// Px a point.
    double scale(int page) {
        return scales[page];
    }

    double top(int page) {
        return tops[page];
    }

    double width(int page) {
        return pages.get(page).width() * scales[page];
    }

    double height(int page) {
        return pages.get(page).height() * scales[page];
    }

    double widest() {
        return widest;
    }

    double total() {
        return tops[pages.size()];
    }

    /// The page that holds a y, with the room under it; the first or last for what is outside.
    int pageAt(double y) {
        int found = Arrays.binarySearch(tops, 0, pages.size(), y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, pages.size() - 1));
    }
}
