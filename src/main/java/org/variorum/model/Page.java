package org.variorum.model;

/// One page of a paged document.
///
/// @param label as the document numbers it ("iv", "12"); the index plus one where it does not
/// @param width in PDF points, crop box, rotation applied
/// @param height in PDF points
/// @param start where its text begins in the canonical text
/// @param end where its text ends, exclusive
/// @param boxes four floats (x, y, width, height; PDF points from the page's upper left corner as it is
///     shown) for each UTF-16 unit from start to end; a unit without a place of its own has width 0
public record Page(int index, String label, double width, double height, int start, int end, float[] boxes) {
    public Page {
        if (boxes.length != 4 * (end - start)) {
            throw new IllegalArgumentException(
                    "page " + index + ": " + boxes.length + " box numbers for " + (end - start) + " characters");
        }
    }

    public boolean hasText() {
        return end > start;
    }
}
