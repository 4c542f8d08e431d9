package org.variorum.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.variorum.compare.Comparison;
import org.variorum.compare.Ground;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Verdict;

/// Reports as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs to read Cyrillic): a row for each
/// passage, or for a position that leans on none. A cell that a spreadsheet would take for a formula begins
/// with an apostrophe.
final class CsvReport {
    private static final String[] COLUMNS = {
        "question", "claim", "statement", "difference", "side", "voice", "stance", "directness", "confidence",
        "reported_by", "argument", "work", "citation", "work_note", "locator", "date", "footing", "document",
        "document_title", "paragraph", "page", "quote", "bearing", "remark", "moment", "passage", "completeness",
        "archive", "published", "translator", "source_url", "verdict"
    };

    private final Material material;
    private final List<List<String>> rows = new ArrayList<>();

    CsvReport(Material material) {
        this.material = material;
    }

    String of(Comparison comparison) {
        for (Comparison.Row row : comparison.rows()) {
            String difference = word(row.difference());
            row.left().forEach(each -> position(row.claim(), difference, "left", each));
            row.right().forEach(each -> position(row.claim(), difference, "right", each));
            row.others().forEach(each -> position(row.claim(), difference, "other", each));
        }
        return write();
    }

    String of(Matrix matrix) {
        for (Matrix.Row row : matrix.rows()) {
            matrix.voices().forEach(voice -> row.of(voice.id()).forEach(each -> position(row.claim(), "", "", each)));
        }
        return write();
    }

    String of(Claim claim) {
        Position.on(material.now(), claim.id()).forEach(each -> position(claim, "", "", each));
        return write();
    }

    private void position(Claim claim, String difference, String side, Position position) {
        if (position.grounds().isEmpty()) {
            row(claim, difference, side, position, Optional.empty());
        }
        position.grounds().forEach(ground -> row(claim, difference, side, position, Optional.of(ground)));
    }

    private void row(Claim claim, String difference, String side, Position position, Optional<Ground> ground) {
        var said = position.interpretation();
        List<String> cells = new ArrayList<>(List.of(
                material.now().question(claim.question()).map(it -> it.text()).orElse(""),
                material.name(claim.id()),
                claim.statement(),
                difference,
                side,
                position.voice().name(),
                word(said.stance()),
                word(said.directness()),
                word(said.confidence()),
                position.reporter().map(it -> it.name()).orElse(""),
                said.argument(),
                position.work().map(it -> material.name(it.id())).orElse(""),
                position.work().map(it -> it.shortCitation()).orElse(""),
                position.work().map(CslItems::note).orElse(""),
                said.locator(),
                position.date(),
                word(position.footing())));
        cells.addAll(passage(ground));
        cells.add(verdict(claim));
        rows.add(cells);
    }

    private List<String> passage(Optional<Ground> ground) {
        Optional<Anchor> anchor = ground.flatMap(it -> it.anchors().stream().findFirst());
        Optional<Document> document = ground.flatMap(Ground::document);
        Material.Place place = anchor.map(material::place).orElse(Material.Place.NONE);
        var described = document.map(Document::description).orElse(Document.Description.NONE);
        return List.of(
                anchor.map(it -> material.name(it.document())).orElse(""),
                document.map(Document::title).orElse(""),
                place.paragraph() == 0 ? "" : String.valueOf(place.paragraph()),
                place.page() == 0 ? "" : String.valueOf(place.page()),
                ground.flatMap(Ground::quote).orElse(""),
                ground.map(it -> word(it.evidence().bearing())).orElse(""),
                ground.map(it -> it.evidence().remark()).orElse(""),
                ground.map(it -> word(it.moment())).orElse(""),
                anchor.map(it -> word(it.state())).orElse(""),
                document.map(it -> word(it.completeness())).orElse(""),
                described.archive(),
                described.published(),
                described.translator(),
                described.sourceUrl());
    }

    /// The judgement that holds.
    private String verdict(Claim claim) {
        List<Verdict> verdicts = material.now().verdictsOn(claim.id());
        if (verdicts.isEmpty()) {
            return "";
        }
        Verdict last = verdicts.getLast();
        String voice = last.voice() == null
                ? ""
                : material.now().voice(last.voice()).map(it -> it.name()).orElse("");
        return Told.of(last, voice);
    }

    private String write() {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvReport::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory", e);
        }
        return out.toString();
    }

    /// What a spreadsheet would reckon out gets an apostrophe in front (OWASP, “CSV injection”).
    static String safe(String cell) {
        String plain = cell.replace("\u0000", "");
        return !plain.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
