package org.variorum.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.model.StyleSpan;

/// The words of one block while they are gathered: white space folded to single spaces, style spans measured
/// from the block's beginning. A line feed stands only where the text itself breaks a line.
final class Inline {
    private final StringBuilder text = new StringBuilder();
    private final List<StyleSpan> spans = new ArrayList<>();
    private boolean spaceOwed;

    static Inline of(String words) {
        Inline inline = new Inline();
        inline.add(words);
        return inline;
    }

    /// Adds words, folding white space, also across calls; a no-break space between two words is kept.
    void add(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                spaceOwed = true;
            } else if (!Canonical.isDropped(c)) {
                settle();
                text.append(c);
            }
        }
    }

    /// Adds words as they stand, line feeds and runs of spaces included.
    void addVerbatim(String words) {
        settle();
        text.append(words);
    }

    void breakLine() {
        spaceOwed = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /// Whether nothing but a line break stands before the next word.
    boolean endsInBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    /// Where the next word begins: asks for the owed space first, so that a span does not begin with it.
    int mark() {
        settle();
        return text.length();
    }

    private void settle() {
        if (spaceOwed && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        spaceOwed = false;
    }

    /// Marks what stands from `start` to here; nothing where that is nothing.
    void span(StyleSpan.Kind kind, int start, String data) {
        if (text.length() > start) {
            spans.add(new StyleSpan(kind, start, text.length(), data));
        }
    }

    /// Sets an empty span here: a mark that is shown and is not text.
    void point(StyleSpan.Kind kind, String data) {
        spans.add(new StyleSpan(kind, text.length(), text.length(), data));
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    List<StyleSpan> spans() {
        return spans;
    }

    boolean isBlank() {
        return text.chars().allMatch(Canonical::isSpace);
    }

    /// The same without the characters at `gone` and with `more` spans, which are given in the old offsets; then
    /// without
    /// white space at either end.
    Inline without(BitSet gone, List<StyleSpan> more) {
        BitSet dropped = (BitSet) gone.clone();
        int from = dropped.nextClearBit(0);
        while (from < text.length() && Canonical.isSpace(text.charAt(from))) {
            dropped.set(from);
            from = dropped.nextClearBit(from);
        }
        int to = dropped.previousClearBit(text.length() - 1);
        while (to >= 0 && Canonical.isSpace(text.charAt(to))) {
            dropped.set(to);
            to = dropped.previousClearBit(to);
        }
        int[] moved = new int[text.length() + 1];
        Inline result = new Inline();
        for (int i = 0; i < text.length(); i++) {
            moved[i] = result.text.length();
            if (!dropped.get(i)) {
                result.text.append(text.charAt(i));
            }
        }
        moved[text.length()] = result.text.length();
        List<StyleSpan> all = new ArrayList<>(spans);
        all.addAll(more);
        for (StyleSpan span : all) {
            int start = moved[span.start()];
            int end = moved[span.end()];
            if (start < end || span.kind() == StyleSpan.Kind.FOOTNOTE_MARK) {
                result.spans.add(new StyleSpan(span.kind(), start, end, span.data()));
            }
        }
        return result;
    }

    Inline trimmed() {
        return without(new BitSet(), List.of());
    }
}
