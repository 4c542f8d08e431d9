package org.variorum.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Block;
import org.variorum.model.StyleSpan;
import org.variorum.model.StyleSpan.Kind;

/// The signs by which an edition speaks inside a text: `[...]` for a gap, `[Editor: ...]` for its own words,
/// `[^1]` for a footnote.
final class Editorial {
    private static final Pattern GAP = Pattern.compile("\\[ ?(?:\\.\\.\\.|…|\\. \\. \\.) ?]");
    private static final Pattern EDITOR = Pattern.compile("\\[Editors?:\\s*");
    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\s\\[\\]^]{1,60})]");

    private Editorial() {}

    /// Marks the gaps, which stay in the text as they stand.
    static Inline gapsIn(Inline words) {
        List<StyleSpan> found = gaps(words.text());
        return found.isEmpty() ? words : words.without(new BitSet(), found);
    }

    /// Marks all three signs; the brackets and the label of an insertion, and a footnote's mark, leave the text.
    ///
    /// @param notes the labels of the footnotes there are; a mark without its note stays as it stands
    static Inline signsIn(Inline words, Set<String> notes) {
        String text = words.text();
        BitSet gone = new BitSet();
        List<StyleSpan> found = gaps(text);
        int after = 0;
        Matcher editor = EDITOR.matcher(text);
        while (editor.find()) {
            if (editor.start() < after) {
                continue;
            }
            int close = closing(text, editor.start());
            if (close < 0) {
                break;
            }
            int open = editor.start();
            gone.set(open, editor.end());
            gone.set(close);
            words.spans().removeIf(s -> s.kind() == Kind.ITALIC && s.start() == open && s.end() == close + 1);
            found.add(new StyleSpan(Kind.EDITOR, editor.end(), close, ""));
            after = close + 1;
        }
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (notes.contains(mark.group(1))) {
                boolean spaced = mark.start() > 0
                        && text.charAt(mark.start() - 1) == ' '
                        && (mark.end() == text.length() || text.charAt(mark.end()) == ' ');
                int from = spaced ? mark.start() - 1 : mark.start();
                gone.set(from, mark.end());
                found.add(new StyleSpan(Kind.FOOTNOTE_MARK, from, from, mark.group(1)));
            }
        }
        return found.isEmpty() ? words : words.without(gone, found);
    }

    /// What a paragraph is in which only the editors speak, or say that something is missing.
    static Block.Kind kindOf(Inline words) {
        boolean gap = false;
        BitSet said = new BitSet();
        for (StyleSpan span : words.spans()) {
            if (span.kind() == Kind.GAP || span.kind() == Kind.EDITOR) {
                gap |= span.kind() == Kind.GAP;
                said.set(span.start(), span.end());
            }
        }
        for (int i = said.nextClearBit(0); i < words.length(); i = said.nextClearBit(i + 1)) {
            if (!Canonical.isSpace(words.text().charAt(i))) {
                return Block.Kind.PARAGRAPH;
            }
        }
        return gap ? Block.Kind.GAP : Block.Kind.EDITOR;
    }

    private static List<StyleSpan> gaps(String text) {
        List<StyleSpan> found = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            found.add(new StyleSpan(Kind.GAP, gap.start(), gap.end(), ""));
        }
        return found;
    }

    /// The bracket that closes the one at `open`, or -1.
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                depth++;
            } else if (text.charAt(i) == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
