package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;

/// Finds what a text quotes: between quotation marks of any language, one inside the other, and in blocks of
/// quotation. Single words too: whether they are somebody's or the writer's own irony, only the source tells.
///
/// A quotation that runs over several paragraphs has an opening mark at each and is found once for each. One
/// that is never closed is none. Linear in the length of the text.
public final class Quotations {
    /// Deeper than this nobody quotes.
    private static final int DEEPEST = 6;

    private final DocumentText text;
    private final String all;
    private final List<Quotation> found = new ArrayList<>();

    private record Open(int mark, int at) {}

    private Quotations(DocumentText text) {
        this.text = text;
        this.all = text.text();
    }

    /// In the order of the text; the outer before the inner.
    public static List<Quotation> in(DocumentText text) {
        Quotations search = new Quotations(text);
        List<Block> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            search.block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        search.found.sort(
                Comparator.comparingInt((Quotation each) -> each.range().start())
                        .thenComparingInt(each -> -each.range().length()));
        return List.copyOf(search.found);
    }

    private void block(Block block, @org.jspecify.annotations.Nullable Block next) {
        int before = found.size();
        List<Open> open = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            char c = all.charAt(i);
            if (Signs.isMark(c) && !isInsideWord(i, block)) {
                mark(c, i, block, open);
            }
        }
        if (!open.isEmpty() && next != null && goesOn(open.getFirst(), block, next)) {
            add(open.getFirst().at() + 1, block.end(), 1, Quotation.Kind.MARKED, block);
        }
        if (block.kind() == Block.Kind.QUOTATION && !isMostlyMarked(block, before)) {
            add(block.start(), block.end(), 1, Quotation.Kind.BLOCK, block);
        }
    }

    /// An opening mark at the start of a paragraph, and again at the start of the next one.
    private boolean goesOn(Open first, Block block, Block next) {
        return first.at() == block.start()
                && next.start() < all.length()
                && next.end() > next.start()
                && all.charAt(next.start()) == first.mark();
    }

    private boolean isInsideWord(int i, Block block) {
        return Signs.isApostrophe(all.charAt(i))
                && i > block.start()
                && i + 1 < block.end()
                && Character.isLetterOrDigit(all.charAt(i - 1))
                && Character.isLetterOrDigit(all.charAt(i + 1));
    }

    private void mark(char c, int at, Block block, List<Open> open) {
        boolean mayClose = at > block.start() && !Character.isWhitespace(all.charAt(at - 1));
        if (mayClose) {
            for (int k = open.size() - 1; k >= 0; k--) {
                if (Signs.pairs(open.get(k).mark(), c) && !isPossessive(c, at, block, open.get(k))) {
                    add(open.get(k).at() + 1, at, k + 1, Quotation.Kind.MARKED, block);
                    open.subList(k, open.size()).clear();
                    return;
                }
            }
        }
        if (Signs.opens(c) && open.size() < DEEPEST && (!Signs.isTwoFaced(c) || standsBeforeWords(at, block))) {
            open.add(new Open(c, at));
        }
    }

    /// Nothing of a word before it, and something to read after it.
    private boolean standsBeforeWords(int at, Block block) {
        boolean free = at == block.start() || !Character.isLetterOrDigit(all.charAt(at - 1));
        boolean closing = at > block.start() && ".,;:!?…)".indexOf(all.charAt(at - 1)) >= 0;
        return free && !closing && at + 1 < block.end() && !Character.isWhitespace(all.charAt(at + 1));
    }

    /// ‘the boys’ own’: after an s, with words after it, and with another mark that closes before the next opens.
    private boolean isPossessive(char c, int at, Block block, Open opened) {
        if (!Signs.isSingle(c) || opened.at() + 1 >= at || Character.toLowerCase(all.charAt(at - 1)) != 's') {
            return false;
        }
        boolean wordsFollow = at + 2 < block.end()
                && Character.isWhitespace(all.charAt(at + 1))
                && Character.isLetterOrDigit(all.charAt(at + 2));
        if (!wordsFollow) {
            return false;
        }
        for (int i = at + 2; i < Math.min(block.end(), at + 200); i++) {
            char other = all.charAt(i);
            if (other == 0x2018 || other == 0x201C || other == 0x201D || other == '"') {
                return false;
            }
            boolean closes = other == c
                    && !isInsideWord(i, block)
                    && !Character.isWhitespace(all.charAt(i - 1))
                    && (i + 1 >= block.end() || !Character.isLetterOrDigit(all.charAt(i + 1)));
            if (closes) {
                return true;
            }
        }
        return false;
    }

    /// Whether what stands between marks is nearly all of a block: then it need not be told twice.
    private boolean isMostlyMarked(Block block, int before) {
        int marked = found.subList(before, found.size()).stream()
                .filter(each -> each.depth() == 1)
                .mapToInt(each -> each.range().length())
                .sum();
        return marked * 10 >= (block.end() - block.start()) * 8;
    }

    private void add(int from, int to, int depth, Quotation.Kind kind, Block block) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(all.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(all.charAt(end - 1))) {
            end--;
        }
        Range range = new Range(start, end);
        String words = text.slice(range);
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Quotation(kind, range, words, depth, text.paragraphAt(start)));
        }
    }
}
