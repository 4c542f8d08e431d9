package org.variorum.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody looks for. Nothing in it is an operator: quotes, stars and the like only part words from each
/// other.
///
/// @param terms all of them must be there
record Query(List<Term> terms) {
    private static final int LONGEST = 500;
    private static final int MOST = 16;

    /// One thing looked for.
    ///
    /// @param phrases the ways it is spelt, each a row of folded words; one is enough
    record Term(List<List<String>> phrases) {}

    /// @param variants rows of spellings that mean the same
    static Query of(String words, List<List<String>> variants) {
        List<List<String>> parts = Stream.of(
                        words.substring(0, Math.min(LONGEST, words.length())).split("\\s+"))
                .map(Query::words)
                .filter(part -> !part.isEmpty())
                .limit(MOST)
                .toList();
        List<List<List<String>>> rows = variants.stream()
                .map(row -> row.stream()
                        .map(Query::words)
                        .filter(spelling -> !spelling.isEmpty())
                        .toList())
                .toList();
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int next = at + 1;
            List<List<String>> phrases = List.of(parts.get(at));
            for (int end = parts.size(); end > at; end--) {
                List<String> spelt =
                        parts.subList(at, end).stream().flatMap(List::stream).toList();
                List<List<String>> same = rows.stream()
                        .filter(row -> row.contains(spelt))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
                if (!same.isEmpty()) {
                    phrases = same;
                    next = end;
                    break;
                }
            }
            terms.add(new Term(phrases));
            at = next;
        }
        return new Query(terms);
    }

    private static List<String> words(String text) {
        return Tokens.of(Folded.of(text).text()).words();
    }

    /// For the index of words: each phrase, its last word perhaps only begun.
    String wordsExpression() {
        return terms.stream()
                .map(term -> term.phrases().stream()
                        .map(phrase -> quoted(phrase) + "*")
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }

    /// For the index of trigrams; empty where nothing is long enough for it.
    String trigramsExpression() {
        return terms.stream()
                .filter(term -> !isShort(term))
                .map(term -> term.phrases().stream()
                        .filter(phrase -> !isShort(phrase))
                        .map(Query::quoted)
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
    }

    /// What is too short for trigrams.
    List<String> shortWords() {
        return terms.stream()
                .filter(Query::isShort)
                .map(term -> String.join(" ", term.phrases().getFirst()))
                .toList();
    }

    /// Whether looking inside of words makes sense: not for a letter or two of an alphabet.
    boolean mayBeInsideWords() {
        return shortWords().stream().allMatch(word -> word.codePoints().allMatch(Character::isIdeographic));
    }

    private static boolean isShort(Term term) {
        return term.phrases().stream().allMatch(Query::isShort);
    }

    private static boolean isShort(List<String> phrase) {
        String joined = String.join(" ", phrase);
        return joined.codePointCount(0, joined.length()) < 3;
    }

    private static String quoted(List<String> phrase) {
        return '"' + String.join(" ", phrase) + '"';
    }
}
