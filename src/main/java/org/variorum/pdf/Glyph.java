package org.variorum.pdf;

/// A character as it stands on a page. Lines and columns are found in the frame of its direction, in which
/// every text runs from left to right and y grows downwards; marks are drawn by its box, which is in points
/// from the upper left corner of the page as it is shown.
///
/// @param text what it means; empty for a hyphen or mark that no reader would quote
/// @param turn quarter turns of its direction against upright text
/// @param x where it begins, in the frame of its direction
/// @param baseline y, in the frame of its direction
/// @param width its advance, in the frame of its direction
/// @param size of the font as it appears, points
record Glyph(
        String text,
        int turn,
        float x,
        float baseline,
        float width,
        float size,
        boolean bold,
        boolean italic,
        Box box) {
    record Box(float x, float y, float width, float height) {
        static final Box NONE = new Box(0, 0, 0, 0);
    }

    float end() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    Glyph meaning(String newText) {
        return new Glyph(newText, turn, x, baseline, width, size, bold, italic, box);
    }
}
