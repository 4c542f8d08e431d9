package org.variorum.ui.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.compare.quotation.Change;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Linked;
import org.variorum.compare.quotation.Outcome;
import org.variorum.compare.quotation.Passage;
import org.variorum.compare.quotation.Quotation;
import org.variorum.compare.quotation.Reason;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// What is found, in words: no more than is known.
final class AuditWords {
    private static final int LONG = 90;

    private AuditWords() {}

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String name(Outcome outcome) {
        return Words.of("audit.outcome." + key(outcome));
    }

    /// Where a passage stands: `Stalin to Gottwald, ¶10`.
    static String place(Snapshot now, Findings findings, Id.Document document, Range range) {
        DocumentText text = findings.text(document);
        int paragraph = range.isEmpty() ? 0 : text.paragraphAt(range.start());
        int page = text.pageAt(range.start());
        String name = SourceName.of(now, document);
        if (page >= 0) {
            return name + ", " + Words.of("margin.page", text.pages().get(page).label());
        }
        return paragraph == 0 ? name : name + ", " + Words.of("margin.paragraph", String.valueOf(paragraph));
    }

    /// The line under a quotation in the list.
    static String line(Snapshot now, Findings findings, Checked checked) {
        if (checked.outcome().isFound()) {
            List<String> places = checked.passages().stream()
                    .map(each -> place(now, findings, each.document(), each.range()))
                    .distinct()
                    .toList();
            return String.join(Words.of("audit.and"), places);
        }
        return checked.reason() == Reason.NONE
                ? Words.of("audit.line.not-found", findings.result().linked().size())
                : Words.of("audit.line." + key(checked.reason()), checked.occurrences());
    }

    /// What it means, in a sentence or two.
    static String sentence(Snapshot now, Findings findings, Checked checked) {
        if (checked.quotation().kind() == Quotation.Kind.ANCHOR) {
            return Words.of("audit.anchor." + (checked.outcome() == Outcome.EXACT ? "same" : "other"));
        }
        if (checked.reason() != Reason.NONE) {
            return Words.of(
                    "audit.sentence." + key(checked.reason()),
                    names(now, checked.doubtful()),
                    checked.doubtful().size(),
                    checked.occurrences());
        }
        String said = Words.of(
                "audit.sentence." + key(checked.outcome()),
                findings.result().linked().size());
        return checked.occurrences() > 0 && checked.outcome() == Outcome.EXACT
                ? said + " " + Words.of("audit.few", checked.occurrences())
                : said;
    }

    private static String names(Snapshot now, List<Id.Document> documents) {
        return documents.stream()
                .limit(1)
                .map(each -> SourceName.of(now, each))
                .findFirst()
                .orElse("");
    }

    /// How the text that was found is tied to the one that quotes.
    static String tie(Linked.Tie tie) {
        return Words.of("audit.tie." + key(tie));
    }

    /// One difference in words.
    static String change(Findings findings, Checked checked, Passage passage, Change change) {
        String quoted = cut(quoted(checked, change.quoted()));
        String source = cut(findings.text(passage.document()).slice(change.source()));
        String kind = key(change.kind());
        return switch (change.kind()) {
            case ELLIPSIS ->
                Words.of(source.isEmpty() ? "audit.change.ellipsis.nothing" : "audit.change.ellipsis", source);
            case INSERTION ->
                source.isEmpty()
                        ? Words.of("audit.change.insertion", quoted)
                        : Words.of("audit.change.insertion.for", quoted, source);
            case LEFT_OUT, PUT_IN, PUT_FOR ->
                Words.of("audit.change." + kind, quoted, source)
                        + switch (change.matter()) {
                            case WORDS -> "";
                            case SPELLING, CASE, PUNCTUATION -> Words.of("audit.matter." + key(change.matter()));
                        };
        };
    }

    /// A part of a quotation; its own words, for an anchor's may not stand in the text any more.
    static String quoted(Checked checked, Range range) {
        int by = checked.quotation().range().start();
        return checked.quotation().words().substring(range.start() - by, range.end() - by);
    }

    static String version(Checked.Version version, Snapshot now) {
        String said = version.reason() == Reason.NONE
                ? Words.of("audit.version." + key(version.outcome()))
                : Words.of("audit.version." + key(version.reason()));
        Optional<Document> document = now.document(version.document());
        String translator = document.map(it -> it.description().translator()).orElse("");
        return translator.isEmpty() ? said : Words.of("audit.version.by", said, translator);
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONG) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONG / 2)))
                + " … "
                + line.substring(line.offsetByCodePoints(
                        0, line.codePointCount(0, line.length()) - line.codePointCount(0, LONG / 2)));
    }
}
