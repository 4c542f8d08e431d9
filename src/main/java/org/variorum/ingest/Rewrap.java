package org.variorum.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Undoes hard wrapping: joins the lines that were broken only because they were full.
final class Rewrap {
    private static final int NARROWEST = 40;
    /// Of lines in Chinese or Japanese.
    private static final int NARROWEST_IDEOGRAPHIC = 15;
    private static final int WIDEST = 130;
    private static final int FEWEST_BREAKS = 3;
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•‣◦]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s+\\S.*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final List<List<String>> groups;
    /// How many characters a full line holds; 0 where lines are not hard-wrapped.
    private final int width;
    /// Gathered when the first hyphen asks for them.
    private @Nullable Set<String> words;

    Rewrap(List<List<String>> groups) {
        this.groups = groups;
        this.width = widthOf(groups);
    }

    boolean isWrapped() {
        return width > 0;
    }

    /// The lines of a group as they were before they were wrapped, indentation removed.
    List<String> unwrapped(List<String> group) {
        if (!isWrapped()) {
            return group.stream().map(String::strip).toList();
        }
        List<String> whole = new ArrayList<>();
        StringBuilder open = new StringBuilder(group.getFirst().strip());
        for (int i = 1; i < group.size(); i++) {
            String line = group.get(i);
            if (!opensParagraph(group, i) && (isFull(group.get(i - 1), line) || goesOn(group.get(i - 1), line))) {
                join(open, line.strip());
            } else {
                whole.add(open.toString());
                open = new StringBuilder(line.strip());
            }
        }
        whole.add(open.toString());
        return whole;
    }

    /// Whether the next line's first word would not have had room on this line, with a fifth to spare.
    private boolean isFull(String line, String next) {
        return isFull(line, next, width - width / 5);
    }

    private static boolean isFull(String line, String next, int width) {
        String word = next.strip();
        int space = word.indexOf(' ');
        int first = Math.min(space < 0 ? word.length() : space, 30);
        return line.length() + 1 + first > width;
    }

    /// Whether a sentence, or a divided word, plainly runs over the line's end.
    private static boolean goesOn(String line, String next) {
        char last = line.charAt(line.length() - 1);
        return (Character.isLetter(last) || last == ',' || last == '-')
                && Character.isLowerCase(next.strip().charAt(0));
    }

    private static boolean opensParagraph(List<String> group, int i) {
        String line = group.get(i);
        int here = indent(line);
        int before = indent(group.get(i - 1));
        int least = group.stream().limit(200).mapToInt(Rewrap::indent).min().orElse(0);
        return ITEM.matcher(line).matches() && !endsMidSentence(group.get(i - 1))
                || (here >= before + 2
                        && before == least
                        && !ITEM.matcher(group.get(i - 1)).matches());
    }

    private static boolean endsMidSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return Character.isLetter(last) || last == ',';
    }

    private void join(StringBuilder open, String next) {
        char last = open.charAt(open.length() - 1);
        if (isIdeographic(last) && isIdeographic(next.charAt(0))) {
            open.append(next);
        } else if ((last == '-' || last == '\u2010')
                && open.length() > 1
                && Character.isLetter(open.charAt(open.length() - 2))
                && Character.isLowerCase(next.charAt(0))) {
            joinHyphenated(open, next);
        } else {
            open.append(' ').append(next);
        }
    }

    /// The hyphen stays where the text has the same compound, or both its parts as words, and not the word
    /// without it.
    private void joinHyphenated(StringBuilder open, String next) {
        String head =
                open.substring(open.lastIndexOf(" ") + 1, open.length() - 1).toLowerCase(Locale.ROOT);
        head = head.replaceAll("^[^\\p{L}\\p{N}]+", "");
        String tail = NO_WORD.split(next.toLowerCase(Locale.ROOT), 2)[0];
        Set<String> known = words();
        boolean compound = !known.contains(head + tail)
                && (known.contains(head + "-" + tail) || (known.contains(head) && known.contains(tail)));
        if (!compound) {
            open.setLength(open.length() - 1);
        }
        open.append(next);
    }

    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            for (List<String> group : groups) {
                for (String line : group) {
                    known.addAll(Arrays.asList(NO_WORD.split(line.toLowerCase(Locale.ROOT))));
                }
            }
            words = known;
        }
        return known;
    }

    /// The width to which most lines that are followed by another are filled, or 0.
    private static int widthOf(List<List<String>> groups) {
        List<Integer> lengths = new ArrayList<>();
        int longest = 0;
        for (List<String> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                int length = group.get(i).length();
                longest = Math.max(longest, length);
                if (i + 1 < group.size()) {
                    lengths.add(length);
                }
            }
        }
        if (lengths.size() < FEWEST_BREAKS) {
            return 0;
        }
        lengths.sort(null);
        int width = lengths.get(lengths.size() * 95 / 100);
        boolean ideographic = groups.getFirst().getFirst().chars().anyMatch(c -> isIdeographic((char) c));
        int narrowest = ideographic ? NARROWEST_IDEOGRAPHIC : NARROWEST;
        if (width < narrowest || width > WIDEST || longest > Math.max(width * 5 / 4, width + 16)) {
            return 0;
        }
        int full = 0;
        for (List<String> group : groups) {
            for (int i = 0; i + 1 < group.size(); i++) {
                full += isFull(group.get(i), group.get(i + 1), width - width / 8) ? 1 : 0;
            }
        }
        return full * 10 >= lengths.size() * 6 ? width : 0;
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && Canonical.isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isIdeographic(char c) {
        return (c >= 0x3000 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xFF00 && c < 0xFFF0);
    }
}
