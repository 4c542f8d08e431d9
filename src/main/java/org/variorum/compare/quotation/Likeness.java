package org.variorum.compare.quotation;

/// How alike two words are, by the letters that they share at their beginnings and ends: cheap, and kind to
/// forms of one word.
final class Likeness {
    private Likeness() {}

    /// 0 to 1.
    static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer == 0) {
            return 1;
        }
        int head = head(one, other);
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return (double) (head + tail) / longer;
    }

    static int head(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        return head;
    }
}
