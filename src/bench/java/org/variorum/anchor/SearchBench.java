package org.variorum.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Looking for quotes of 60 characters with 12 errors (and some longer) in 1,000,000 characters. Making the
/// patterns ready is part of what is measured; making the text ready, once for all quotes, has a row of its own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class SearchBench {
    static final int LENGTH = 1_000_000;
    static final int QUOTE = 60;
    static final int MOST = 12;

    private final String text = text();
    private final List<String> quotes = quotes();
    private final Symbols symbols = new Symbols(text);
    private final List<String> middling = stretches(120, 4);
    private final List<String> long500 = stretches(500, 1);

    static String text() {
        return NormalForm.of(Sample.text(LENGTH + LENGTH / 10, 1950)).chars().substring(0, LENGTH);
    }

    /// Four of them.
    static List<String> quotes() {
        return stretches(QUOTE, 4);
    }

    private static List<String> stretches(int length, int count) {
        Random random = new Random(length);
        String text = text();
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stretches.add(Sample.changed(text, length, length / 8, random));
        }
        return stretches;
    }

    private int places(List<String> wanted, int most) {
        int[] places = new int[1];
        List<Pass.Wanted> all = new ArrayList<>();
        for (String quote : wanted) {
            BitPattern pattern = new BitPattern(symbols.of(quote), symbols.size(), false);
            all.add(new Pass.Wanted(pattern, most, (_, _) -> places[0]++));
        }
        new Pass(symbols).search(all);
        return places[0];
    }

    @Benchmark
    public int oneQuote() {
        return places(quotes.subList(0, 1), MOST);
    }

    @Benchmark
    public int fourQuotes() {
        return places(quotes, MOST);
    }

    @Benchmark
    public int fourQuotesOf120() {
        return places(middling, 2 * MOST);
    }

    @Benchmark
    public int oneQuoteOf500() {
        return places(long500, 100);
    }

    @Benchmark
    public int textMadeReady() {
        return new Symbols(text).size();
    }

    /// The table as everybody writes it down, with two columns kept.
    @Benchmark
    public int plainTable() {
        String quote = quotes.getFirst();
        int[] column = new int[QUOTE + 1];
        for (int i = 0; i <= QUOTE; i++) {
            column[i] = i;
        }
        int places = 0;
        for (int j = 0; j < text.length(); j++) {
            char c = text.charAt(j);
            int diagonal = 0;
            for (int i = 1; i <= QUOTE; i++) {
                int change = diagonal + (quote.charAt(i - 1) == c ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(change, Math.min(diagonal, column[i - 1]) + 1);
            }
            if (column[QUOTE] <= MOST) {
                places++;
            }
        }
        return places;
    }

    /// The same words to the letter, which are not there.
    @Benchmark
    public int indexOf() {
        return text.indexOf(quotes.getFirst());
    }
}
