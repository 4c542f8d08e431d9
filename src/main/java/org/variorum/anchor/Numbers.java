package org.variorum.anchor;

/// The numbers beside a passage: articles, dates and registers repeat whole sentences that differ in nothing else.
final class Numbers {
    private static final String DIGITS = "0123456789";

    private final Symbols text;
    private final char[] digits;

    Numbers(Symbols text) {
        this.text = text;
        digits = text.of(DIGITS);
    }

    /// Whether every number of the surroundings, in normal form, stands in a stretch of the text too. One that touches
    /// the far end of the surroundings may be cut off, and is not asked for.
    ///
    /// @param farEnd where the surroundings break off: 0 or their length
    boolean stand(String surroundings, int farEnd, int from, int to) {
        String here = null;
        for (int i = 0; i < surroundings.length(); i++) {
            if (!isDigit(surroundings.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < surroundings.length() && isDigit(surroundings.charAt(end))) {
                end++;
            }
            if (i != farEnd && end != farEnd) {
                here = here == null ? numbers(Math.max(0, from), Math.min(text.length(), to)) : here;
                if (!here.contains(" " + surroundings.substring(i, end) + " ")) {
                    return false;
                }
            }
            i = end;
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The numbers of a stretch with spaces round them.
    private String numbers(int from, int to) {
        StringBuilder numbers = new StringBuilder(" ");
        for (int i = from; i < to; i++) {
            int digit = digitAt(i);
            if (digit >= 0) {
                numbers.append(DIGITS.charAt(digit));
            } else if (numbers.charAt(numbers.length() - 1) != ' ') {
                numbers.append(' ');
            }
        }
        return numbers.append(' ').toString();
    }

    private int digitAt(int at) {
        int symbol = text.at(at);
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] == symbol && symbol != 0) {
                return i;
            }
        }
        return -1;
    }
}
