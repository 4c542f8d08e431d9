package org.variorum.ui.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.compare.quotation.Audit;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Outcome;
import org.variorum.compare.quotation.Quotation;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;

/// What came of an audit, with the texts that it speaks of.
record Findings(Audit.Result result, Map<Id.Document, DocumentText> texts) {
    DocumentText text(Id.Document document) {
        return Objects.requireNonNullElse(texts.get(document), DocumentText.EMPTY);
    }

    /// @param anchors whether the passages that claims were made on are meant, or what is quoted
    List<Checked> of(boolean anchors) {
        return result.quotations().stream()
                .filter(each -> anchors == (each.quotation().kind() == Quotation.Kind.ANCHOR))
                .toList();
    }

    static int count(List<Checked> all, Outcome outcome) {
        return (int) all.stream().filter(each -> each.outcome() == outcome).count();
    }
}
