package org.variorum.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Document;

/// Documents as a historian cites them: who to whom, where, when; where kept; where printed; whose
/// translation. What is not known is left out, and an excerpt is called one.
final class Archive {
    private Archive() {}

    /// Everything that is known.
    static List<Run> full(Document document) {
        Document.Description said = document.description();
        List<Run> runs = new ArrayList<>();
        String letter = letter(document);
        runs.add(Run.of(letter.isEmpty() ? "" : letter + ", "));
        runs.add(Run.of("“" + document.title() + "”"));
        String rest = rest(
                said.place(),
                Told.date(document.date()),
                said.archive(),
                said.published().isEmpty() ? "" : "published: " + said.published(),
                said.translator().isEmpty() ? "" : "translated by " + said.translator(),
                Told.of(document.completeness()),
                said.sourceUrl().isEmpty() ? "" : said.sourceUrl());
        runs.add(Run.of((rest.isEmpty() ? "" : ", " + rest) + "."));
        return List.copyOf(runs);
    }

    /// Enough to find it again once it was given in full.
    static String brief(Document document) {
        String where = document.description().archive();
        return name(document) + (where.isEmpty() ? "" : ", " + where);
    }

    /// For lists and captions.
    static String name(Document document) {
        return document.label().isEmpty() ? document.title() : document.label();
    }

    private static String letter(Document document) {
        Document.Description said = document.description();
        if (said.author().isEmpty()) {
            return said.recipient().isEmpty() ? "" : "To " + said.recipient();
        }
        return said.recipient().isEmpty() ? said.author() : said.author() + " to " + said.recipient();
    }

    private static String rest(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }
}
