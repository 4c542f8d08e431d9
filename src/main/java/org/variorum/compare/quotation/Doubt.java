package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.Id;

/// What speaks against saying that a quotation does not stand in its sources.
///
/// @param texts the texts in which it may stand unseen, nearest first
record Doubt(Reason reason, List<Id.Document> texts) {
    /// Only what is linked counts; where nothing is, everything that was searched.
    ///
    /// @param script of the text that quotes
    static Doubt of(
            Document quoting,
            Script script,
            Quotation quotation,
            List<Linked.Text> texts,
            Map<Id.Document, Source> sources,
            List<Id.Document> absent) {
        if (texts.isEmpty() && absent.isEmpty()) {
            return new Doubt(Reason.NO_SOURCE, List.of());
        }
        List<Linked.Text> linked = texts.stream().filter(Linked.Text::isLinked).toList();
        List<Linked.Text> asked = linked.isEmpty() ? texts : linked;
        List<Id.Document> incomplete = new ArrayList<>();
        List<Id.Document> foreign = new ArrayList<>();
        boolean any = false;
        for (Linked.Text each : asked) {
            Source source = sources.get(each.document().id());
            if (source != null) {
                switch (of(quoting, script, quotation, source)) {
                    case INCOMPLETE -> incomplete.add(each.document().id());
                    case OTHER_LANGUAGE -> foreign.add(each.document().id());
                    default -> any = true;
                }
            }
        }
        if (linked.isEmpty() && absent.isEmpty() && !incomplete.isEmpty()) {
            return new Doubt(Reason.UNLINKED, List.of());
        }
        if (!incomplete.isEmpty()) {
            return new Doubt(Reason.INCOMPLETE, incomplete);
        }
        if (!absent.isEmpty()) {
            return new Doubt(Reason.ABSENT, absent);
        }
        return any ? new Doubt(Reason.NONE, List.of()) : new Doubt(Reason.OTHER_LANGUAGE, foreign);
    }

    /// Why a quotation that was not found in one text may stand there all the same.
    static Reason of(Document quoting, Script script, Quotation quotation, Source source) {
        Script own = Script.of(quotation.words());
        String language = own == script ? quoting.language() : "";
        boolean same = own == source.script()
                && (language.isEmpty()
                        || source.document().language().isEmpty()
                        || primary(language).equals(primary(source.document().language())));
        if (!same) {
            return Reason.OTHER_LANGUAGE;
        }
        return source.document().completeness() == Completeness.FULL ? Reason.NONE : Reason.INCOMPLETE;
    }

    private static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }
}
