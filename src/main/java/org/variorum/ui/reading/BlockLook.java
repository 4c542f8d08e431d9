package org.variorum.ui.reading;

import org.variorum.model.Block;

/// How a kind of block is set; px at the reader's size.
///
/// @param face of its ordinary text
/// @param size of the type
/// @param line from one line to the next
/// @param left how far it is set in
/// @param right how much shorter its lines are
/// @param above space before it
/// @param below space after it
/// @param pad inside a tinted block, above its text and below; 0 for a block without tint
/// @param styleClass of its text
record BlockLook(
        Face face,
        double size,
        double line,
        double left,
        double right,
        double above,
        double below,
        double pad,
        String styleClass) {
    /// A family with its natural line height, em.
    enum Face {
        READING("Literata", "Literata SemiBold", 1.485),
        TITLE("Literata Medium", "Literata SemiBold", 1.485),
        PLAIN("Source Sans 3", "Source Sans 3 SemiBold", 1.424);

        final String family;
        final String bold;
        final double natural;

        Face(String family, String bold, double natural) {
            this.family = family;
            this.bold = bold;
            this.natural = natural;
        }
    }

    /// The size for which all measures are given.
    static final double DESIGNED = 15;

    /// Letters of the reading face are about this wide, em.
    static final double LETTER = 0.5;

    private static final double PARAGRAPH_SPACE = 11;

    /// @param size of ordinary text
    static BlockLook of(Block block, double size, boolean first, boolean firstFootnote) {
        double k = size / DESIGNED;
        double top = first ? 10 * k : 0;
        double below = PARAGRAPH_SPACE * k;
        double line = Math.round(size * (1.6 + Math.clamp((size - DESIGNED) * 0.0235, 0, 0.05)));
        int depth = Math.clamp(block.level(), 1, 6);
        return switch (block.kind()) {
            case PARAGRAPH -> new BlockLook(Face.READING, size, line, 0, 0, top, below, 0, "body");
            case QUOTATION ->
                new BlockLook(Face.READING, size, line, 20 * k * depth, 12 * k, top, below, 0, "quotation");
            case LIST_ITEM -> new BlockLook(Face.READING, size, line, 22 * k * depth, 0, top, below * 0.5, 0, "body");
            case HEADING -> heading(block.level(), k, top);
            case CAPTION ->
                new BlockLook(Face.PLAIN, 12.5 * k, Math.round(17 * k), 0, 0, top + 2 * k, 3 * k, 0, "caption-block");
            case CREDIT ->
                new BlockLook(Face.PLAIN, 11.5 * k, Math.round(15 * k), 0, 0, top, 13 * k, 0, "credit-block");
            case FOOTNOTE ->
                new BlockLook(
                        Face.PLAIN,
                        13 * k,
                        Math.round(19 * k),
                        18 * k,
                        0,
                        firstFootnote ? 26 * k : top,
                        6 * k,
                        0,
                        "editor");
            case GAP, EDITOR ->
                new BlockLook(Face.PLAIN, 13 * k, Math.round(19 * k), 0, 12 * k, top, below, 8 * k, "editor");
        };
    }

    private static BlockLook heading(int level, double k, double top) {
        double above = top > 0 ? top : 14 * k;
        return switch (level) {
            case 0, 1 -> new BlockLook(Face.TITLE, 25 * k, Math.round(31 * k), 0, 0, above, 8 * k, 0, "heading");
            case 2 -> new BlockLook(Face.TITLE, 19 * k, Math.round(26 * k), 0, 0, above, 8 * k, 0, "heading");
            case 3 -> new BlockLook(Face.TITLE, 16.5 * k, Math.round(24 * k), 0, 0, above, 6 * k, 0, "heading");
            default -> new BlockLook(Face.TITLE, 15 * k, Math.round(23 * k), 0, 0, above, 6 * k, 0, "heading");
        };
    }

    boolean isTinted() {
        return pad > 0;
    }

    /// What has to be added to the natural height of a line.
    double lineSpacing() {
        return line - face.natural * size;
    }
}
