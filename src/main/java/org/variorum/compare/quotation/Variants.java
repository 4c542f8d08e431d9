package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.model.Range;

/// Two wordings of one passage, and the words in which they differ. What is only typography (the kind of
/// quotation mark, dashes, spaces, hyphens at line ends) is no difference. A pure function of the two.
///
/// @param before the one, cut into pieces that cover all of it, in order
/// @param now the other
public record Variants(List<Piece> before, List<Piece> now) {
    /// Longer stretches than this, in cells of a table of words by words, are not compared word by word.
    private static final long MOST = 4_000_000;

    public enum Look {
        SAME,
        /// Words that the other does not have here.
        OTHER,
        /// Nothing: here the other has words. An empty stretch.
        GAP
    }

    /// A stretch of one of the two, UTF-16 offsets.
    public record Piece(Look look, Range range) {}

    public static Variants of(String before, String now) {
        List<Token> one = Wording.of(before);
        List<Token> other = Wording.of(now);
        Same same = new Same(one, other);
        return new Variants(pieces(before, one, same, true), pieces(now, other, same, false));
    }

    /// Whether they have the same words.
    public boolean isSame() {
        return before.stream().allMatch(piece -> piece.look() == Look.SAME)
                && now.stream().allMatch(piece -> piece.look() == Look.SAME);
    }

    private static List<Piece> pieces(String text, List<Token> tokens, Same same, boolean first) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int[] gap : same.gaps()) {
            int from = first ? gap[0] : gap[2];
            int to = first ? gap[1] : gap[3];
            int start = from < to ? tokens.get(from).start() : place(text, tokens, from);
            int end = from < to ? tokens.get(to - 1).end() : start;
            add(pieces, Look.SAME, at, start);
            pieces.add(new Piece(from < to ? Look.OTHER : Look.GAP, new Range(start, end)));
            at = end;
        }
        add(pieces, Look.SAME, at, text.length());
        return List.copyOf(pieces);
    }

    /// Where words are missing: after the token before.
    private static int place(String text, List<Token> tokens, int index) {
        return index > 0
                ? tokens.get(index - 1).end()
                : tokens.isEmpty() ? text.length() : tokens.getFirst().start();
    }

    private static void add(List<Piece> pieces, Look look, int start, int end) {
        if (start < end) {
            pieces.add(new Piece(look, new Range(start, end)));
        }
    }

    /// The longest row of tokens that both have.
    private static final class Same {
        private final List<Token> one;
        private final List<Token> other;
        private final BitSet oneKept = new BitSet();
        private final BitSet otherKept = new BitSet();

        Same(List<Token> one, List<Token> other) {
            this.one = one;
            this.other = other;
            int head = 0;
            int least = Math.min(one.size(), other.size());
            while (head < least && alike(head, head)) {
                head++;
            }
            int tail = 0;
            while (tail < least - head && alike(one.size() - 1 - tail, other.size() - 1 - tail)) {
                tail++;
            }
            oneKept.set(0, head);
            otherKept.set(0, head);
            oneKept.set(one.size() - tail, one.size());
            otherKept.set(other.size() - tail, other.size());
            between(head, one.size() - tail, other.size() - tail);
        }

        private boolean alike(int i, int j) {
            return one.get(i).kind() == other.get(j).kind()
                    && one.get(i).strict().equals(other.get(j).strict());
        }

        private void between(int from, int oneEnd, int otherEnd) {
            int n = oneEnd - from;
            int m = otherEnd - from;
            if (n <= 0 || m <= 0 || (long) n * m > MOST) {
                return;
            }
            int[][] length = new int[n + 1][m + 1];
            for (int i = n - 1; i >= 0; i--) {
                for (int j = m - 1; j >= 0; j--) {
                    length[i][j] = alike(from + i, from + j)
                            ? length[i + 1][j + 1] + 1
                            : Math.max(length[i + 1][j], length[i][j + 1]);
                }
            }
            int i = 0;
            int j = 0;
            while (i < n && j < m) {
                if (alike(from + i, from + j)) {
                    oneKept.set(from + i++);
                    otherKept.set(from + j++);
                } else if (length[i + 1][j] >= length[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }

        /// What differs, as `[from, to, other from, other to]` in tokens; one of the two may be empty.
        List<int[]> gaps() {
            List<int[]> gaps = new ArrayList<>();
            int i = 0;
            int j = 0;
            while (i < one.size() || j < other.size()) {
                int iTo = oneKept.nextSetBit(i) < 0 ? one.size() : oneKept.nextSetBit(i);
                int jTo = otherKept.nextSetBit(j) < 0 ? other.size() : otherKept.nextSetBit(j);
                if (iTo > i || jTo > j) {
                    gaps.add(new int[] {i, iTo, j, jTo});
                }
                i = iTo + 1;
                j = jTo + 1;
            }
            return gaps;
        }
    }
}
