package org.variorum.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a document is usually set: the size of its body and the distance between its lines.
///
/// @param body points
/// @param leading of the body, in ems
/// @param indents whether paragraphs begin with an indent
record Leading(float body, float leading, boolean indents) {
    static Leading of(List<Line> lines) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Line line : lines) {
            sizes.merge(Math.round(line.size * 2), line.glyphs.size(), Integer::sum);
        }
        int usual = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(20);
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            float gap = (line.baseline - before.baseline) / line.size;
            boolean isBody = Math.round(line.size * 2) == usual && Math.round(before.size * 2) == usual;
            if (isBody && before.page == line.page && before.turn == line.turn && gap > 0.8f && gap < 3f) {
                gaps.add(gap);
            }
        }
        Collections.sort(gaps);
        // Below the middle: where every paragraph has one or two lines, most gaps are the wide ones between them.
        float leading = gaps.isEmpty() ? 1.3f : gaps.get(gaps.size() * 2 / 5);
        long indented = lines.stream().filter(Leading::isIndented).count();
        boolean indents = indented * 40 > lines.size() && indented * 5 < lines.size() * 2L;
        return new Leading(usual / 2f, leading, indents);
    }

    private static boolean isIndented(Line line) {
        float step = (line.x0 - line.left) / line.size;
        return step > 0.7f && step < 4;
    }
}
