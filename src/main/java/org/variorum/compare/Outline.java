package org.variorum.compare;

import java.util.Arrays;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

/// Where the paragraphs of a text begin (headings and captions count as paragraphs here).
///
/// @param starts UTF-16 offsets, rising
/// @param length of the text
public record Outline(int[] starts, int length) {
    public static Outline of(DocumentText text) {
        return new Outline(
                text.blocks().stream().mapToInt(Block::start).toArray(),
                text.text().length());
    }

    /// The index of the paragraph that holds an offset; 0 for what stands before all.
    public int at(double offset) {
        int found = Arrays.binarySearch(starts, (int) Math.floor(offset));
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    int begin(int paragraph) {
        return starts.length == 0 || paragraph == 0 ? 0 : starts[paragraph];
    }

    int end(int paragraph) {
        return paragraph + 1 < starts.length ? starts[paragraph + 1] : length;
    }
}
