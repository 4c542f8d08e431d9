package org.variorum.anchor;

import java.util.List;
import org.variorum.model.Selector;

/// Whether a text is the one that a set of quotes was taken from. A set may leave out the texts it annotates;
/// when the reader brings a text in, its words say which one it is, whatever its file is called.
public final class Recognition {
    private Recognition() {}

    /// The share (0 to 1) of the quotes that stand in the text, as they are or in nearly the same words; 0
    /// where there are no quotes.
    public static double share(String text, List<Selector.Quote> quotes) {
        return share(new Finder(text), quotes);
    }

    /// The same for a text whose finder is there already.
    public static double share(Finder finder, List<Selector.Quote> quotes) {
        if (quotes.isEmpty()) {
            return 0;
        }
        long found = quotes.stream().filter(quote -> stands(finder, quote)).count();
        return (double) found / quotes.size();
    }

    private static boolean stands(Finder finder, Selector.Quote quote) {
        return switch (finder.find(quote, null)) {
            case Found.Attached _, Found.Moved _ -> true;
            case Found.Ambiguous _, Found.Lost _ -> false;
        };
    }
}
