package org.variorum.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markdown parted into its body and its footnotes, which CommonMark itself does not know. A footnote begins
/// with `[^label]:` at the head of a line, and goes on over the lines that follow directly and those that are
/// indented.
///
/// @param notes in the order they stand; of two with the same label the first counts
record FootnoteSource(String body, List<Note> notes) {
    record Note(String label, String body) {}

    private static final Pattern HEAD = Pattern.compile(" {0,3}\\[\\^([^\\s\\[\\]^]{1,60})]:[ \\t]*(.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    static FootnoteSource of(String markdown) {
        if (!markdown.contains("[^")) {
            return new FootnoteSource(markdown, List.of());
        }
        StringBuilder body = new StringBuilder(markdown.length());
        Map<String, StringBuilder> notes = new LinkedHashMap<>();
        StringBuilder into = body;
        boolean blank = false;
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            Matcher fenced = FENCE.matcher(line);
            Matcher head = HEAD.matcher(line);
            if (!fence.isEmpty() || (into == body && fenced.matches())) {
                fence = fence.isEmpty() ? fenced.group(1) : line.strip().startsWith(fence) ? "" : fence;
                body.append(line).append('\n');
            } else if (head.matches()) {
                StringBuilder note = new StringBuilder(head.group(2)).append('\n');
                boolean first = notes.putIfAbsent(head.group(1), note) == null;
                into = first ? note : new StringBuilder();
            } else {
                boolean indented = line.startsWith("    ") || line.startsWith("\t");
                if (into != body && blank && !indented && !line.isBlank()) {
                    into = body;
                }
                into.append(into == body || !indented ? line : line.stripLeading())
                        .append('\n');
            }
            blank = line.isBlank();
        }
        List<Note> found = new ArrayList<>();
        notes.forEach((label, text) -> found.add(new Note(label, text.toString())));
        return new FootnoteSource(body.toString(), found);
    }
}
