package org.variorum.ui.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.compare.quotation.Change;
import org.variorum.model.DocumentText;
import org.variorum.model.Range;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.ProseFlow;

/// A passage in its surroundings with what differs marked: underlined where words stand that the other side has
/// not so, a caret where the other side has words that are missing here.
final class PassageText {
    private static final int AROUND = 260;
    private static final String CARET = "‸";

    /// @param look style class of the run; empty for plain
    private record Stretch(int start, int end, String look) {}

    private PassageText() {}

    /// @param passage the words that are compared; what stands round them is greyed
    /// @param changes those of the passage
    /// @param ofQuoted whether the side that quotes is shown, or the source
    static TextFlow of(DocumentText document, Range passage, List<Change> changes, boolean ofQuoted) {
        String text = document.text();
        Range around = around(document, passage);
        List<Stretch> stretches = new ArrayList<>();
        for (Change change : changes) {
            Range here = ofQuoted ? change.quoted() : change.source();
            List<Range> letters = ofQuoted ? change.quotedLetters() : change.sourceLetters();
            if (here.isEmpty()) {
                stretches.add(
                        new Stretch(here.start(), here.start(), change.kind().isOpen() ? "none" : "caret"));
            } else if (change.kind().isOpen()) {
                stretches.add(new Stretch(here.start(), here.end(), ofQuoted ? "open" : "skipped"));
            } else {
                stretch(here, letters, stretches);
            }
        }
        stretches.removeIf(each -> each.look().equals("none"));
        stretches.sort(Comparator.comparingInt(Stretch::start));
        boolean complex = Prose.isComplex(text.substring(around.start(), around.end()));
        List<Text> runs = new ArrayList<>();
        boolean cutBefore = around.start() > blockStart(document, around.start());
        add(runs, (cutBefore ? "… " : "") + text.substring(around.start(), passage.start()), complex, "around");
        int at = passage.start();
        for (Stretch each : stretches) {
            if (each.start() >= at && each.end() <= passage.end()) {
                add(runs, text.substring(at, each.start()), complex, "passage");
                String words = each.look().equals("caret") ? CARET : text.substring(each.start(), each.end());
                add(runs, words, complex, each.look());
                at = each.end();
            }
        }
        add(runs, text.substring(at, passage.end()), complex, "passage");
        boolean cutAfter = around.end() < blockEnd(document, around.end());
        add(runs, text.substring(passage.end(), around.end()) + (cutAfter ? " …" : ""), complex, "around");
        ProseFlow flow = Prose.emptyFlow("audit-passage");
        flow.show(runs, complex);
        return flow;
    }

    /// A line of the text with the passage in the middle, marked.
    static TextFlow line(DocumentText document, Range passage, int context) {
        String text = document.text();
        int start = Math.max(0, passage.start() - context);
        int end = Math.min(text.length(), passage.end() + context);
        while (start > 0 && start < passage.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < text.length() && end > passage.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        boolean complex = Prose.isComplex(text.substring(start, end));
        List<Text> runs = new ArrayList<>();
        add(runs, (start > 0 ? "… " : "") + text.substring(start, passage.start()), complex, "around");
        add(runs, text.substring(passage.start(), passage.end()), complex, "found");
        add(runs, text.substring(passage.end(), end) + (end < text.length() ? " …" : ""), complex, "around");
        ProseFlow flow = Prose.emptyFlow("place-row-words");
        flow.show(runs, complex);
        return flow;
    }

    private static void stretch(Range here, List<Range> letters, List<Stretch> stretches) {
        int at = here.start();
        for (Range each : letters) {
            if (each.start() > at) {
                stretches.add(new Stretch(at, each.start(), "near"));
            }
            stretches.add(new Stretch(each.start(), each.end(), "other"));
            at = each.end();
        }
        if (at < here.end()) {
            stretches.add(new Stretch(at, here.end(), "near"));
        }
    }

    private static void add(List<Text> runs, String words, boolean complex, String look) {
        if (!words.isEmpty()) {
            runs.addAll(Prose.runs(words.replace('\n', ' '), complex, "audit-" + look));
        }
    }

    private static Range around(DocumentText document, Range passage) {
        String text = document.text();
        int start = Math.max(blockStart(document, passage.start()), passage.start() - AROUND);
        int end = Math.min(blockEnd(document, passage.end()), passage.end() + AROUND);
        while (start > 0 && start < passage.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < text.length() && end > passage.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Range(Math.min(start, passage.start()), Math.max(end, passage.end()));
    }

    private static int blockStart(DocumentText document, int offset) {
        int at = document.blockAt(offset);
        return at < 0 ? 0 : Math.min(offset, document.blocks().get(at).start());
    }

    private static int blockEnd(DocumentText document, int offset) {
        int at = document.blockAt(Math.max(0, offset - 1));
        return at < 0
                ? document.text().length()
                : Math.max(offset, document.blocks().get(at).end());
    }
}
