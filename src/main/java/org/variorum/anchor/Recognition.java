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

    /// What speaks for a text.
    ///
    /// @param share of the quotes that were found, 0 to 1
    /// @param characters of the quotes that were found, all together
    public record Evidence(double share, int characters) {}

    /// How much speaks for a text being the one that quotes were taken from.
    public static Evidence evidence(Finder finder, List<Selector.Quote> quotes) {
        int found = 0;
        int characters = 0;
        for (Selector.Quote quote : quotes) {
            if (stands(finder, quote)) {
                found++;
                characters += quote.exact().length();
            }
        }
        return new Evidence(quotes.isEmpty() ? 0 : (double) found / quotes.size(), characters);
    }

    private static boolean stands(Finder finder, Selector.Quote quote) {
        return switch (finder.find(quote, null)) {
            case Found.Attached _, Found.Moved _ -> true;
            case Found.Ambiguous _, Found.Lost _ -> false;
        };
    }
}
