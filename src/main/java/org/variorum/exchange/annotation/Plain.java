package org.variorum.exchange.annotation;

/// Makes words fit for a file in UTF-8, and counts those that were not. One thread.
final class Plain {
    private int mended;

    /// Half a character becomes U+FFFD; so does the character NUL.
    String of(String words) {
        String whole = JsonText.mended(words);
        mended += whole.equals(words) ? 0 : 1;
        return whole;
    }

    int mended() {
        return mended;
    }
}
