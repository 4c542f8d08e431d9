package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.Document;
import org.variorum.model.Snapshot;
import org.variorum.ui.BringIn;
import org.variorum.ui.VersionReport;

/// What the reader is told about a document that got another text.
final class VersionSentences {
    private static final int MOST = 8;

    private VersionSentences() {}

    /// @param sameWords whether only the file is another
    static String replaced(String file, Document document, VersionReport report, boolean sameWords, Snapshot now) {
        List<String> said = new ArrayList<>();
        if (sameWords) {
            said.add("“" + file + "” holds the same words as “" + document.title()
                    + "” had; the document has this file now, and every passage stays where it is.");
        } else {
            said.add("“" + file + "” is now the text of “" + document.title() + "”: " + passages(report) + ".");
        }
        report.unanswered().forEach(each -> said.add(unanswered(each, now)));
        BringIn.Counts counts = report.counts();
        if (counts.moved() + counts.ambiguous() + counts.lost() > 0 && !sameWords) {
            said.add("Check those that are not certain in the tray of passages.");
        }
        said.add("The text before it stays in the library as an earlier version.");
        return String.join(" ", said);
    }

    private static String passages(VersionReport report) {
        return report.lines().isEmpty()
                ? "nothing was tied to it"
                : String.join(
                        ", ", Sentences.parts(report.counts(), report.lines().size()));
    }

    private static String unanswered(VersionReport.Unanswered each, Snapshot now) {
        String title = now.document(each.document())
                .map(Document::title)
                .orElse(each.document().value());
        int count = each.paragraphs().size();
        String numbers = each.paragraphs().stream()
                .limit(MOST)
                .map(number -> "¶" + number)
                .collect(Collectors.joining(", "));
        return (count == 1 ? "One paragraph" : count + " paragraphs") + " of “" + title + "” (" + numbers
                + (count > MOST ? " …" : "") + ") no longer " + (count == 1 ? "has" : "have")
                + " an answer in the new text.";
    }
}
