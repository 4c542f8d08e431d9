package org.variorum.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.variorum.compare.Balance;
import org.variorum.compare.Comparison;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;

/// Puts reports together, as they are read.
final class ReportPages {
    private final Material material;
    private final Snapshot now;
    private final Notes notes = new Notes();
    private final Positions positions;
    private int numbered;

    private ReportPages(Material material) {
        this.material = material;
        this.now = material.now();
        this.positions = new Positions(material, notes);
    }

    static Pages of(Material material, Reporting.Subject subject) {
        ReportPages pages = new ReportPages(material);
        return switch (subject) {
            case Reporting.Subject.Comparison it -> pages.comparison(it.comparison());
            case Reporting.Subject.Matrix it -> pages.matrix(it.matrix());
            case Reporting.Subject.Dossier it -> pages.dossier(it.claim());
        };
    }

    private Pages comparison(Comparison comparison) {
        Map<Question, List<Comparison.Row>> questions = new LinkedHashMap<>();
        comparison
                .rows()
                .forEach(row -> questions
                        .computeIfAbsent(row.question(), _ -> new ArrayList<>())
                        .add(row));
        List<Part> parts = new ArrayList<>();
        questions.forEach((question, rows) -> {
            List<Part> within = opening(question);
            rows.forEach(row -> within.add(row(comparison, row)));
            parts.add(section(question.text(), within));
        });
        if (parts.isEmpty()) {
            parts.add(Positions.gap("Nothing is recorded of either voice."));
        }
        String counts = comparison.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " × " + Told.of(entry.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        List<List<Run>> lead = new ArrayList<>();
        lead.add(List.of(Run.of(comparison.rows().size() + " of " + comparison.claims()
                + " claims, question by question. " + (counts.isEmpty() ? "" : counts + "."))));
        return pages(
                "Comparison",
                comparison.left().name() + " and " + comparison.right().name(),
                lead,
                parts,
                false);
    }

    private Part row(Comparison comparison, Comparison.Row row) {
        List<Part> parts = new ArrayList<>();
        positions.maker(row.claim()).ifPresent(parts::add);
        parts.add(new Part.Prose(
                Part.Prose.Look.CAPTION, List.of(new Run.Strong(List.of(Run.of(Told.of(row.difference())))))));
        parts.add(new Part.Sides(
                comparison.left().name(),
                comparison.right().name(),
                side(row.left(), comparison.left()),
                side(row.right(), comparison.right())));
        if (!row.others().isEmpty()) {
            List<List<Part>> items = new ArrayList<>();
            for (Position other : row.others()) {
                List<Run> runs = new ArrayList<>();
                runs.add(new Run.Strong(List.of(Run.of(other.voice().name()))));
                runs.add(Run.of(": "));
                runs.addAll(positions.head(other));
                items.add(List.of(new Part.Prose(Part.Prose.Look.CAPTION, List.copyOf(runs))));
            }
            parts.add(Positions.caption("Others on this claim"));
            parts.add(new Part.Items(false, items));
        }
        parts.addAll(positions.verdicts(row.verdicts()));
        return claim(row.claim(), parts);
    }

    private List<Part> side(List<Position> held, Voice voice) {
        if (held.isEmpty()) {
            return List.of(Positions.gap("Nothing is recorded of " + voice.name() + " on this claim."));
        }
        return held.stream().map(position -> (Part) positions.full(position)).toList();
    }

    private Pages matrix(Matrix matrix) {
        List<String> columns = new ArrayList<>(List.of("Claim"));
        matrix.voices().forEach(voice -> columns.add(voice.label().isEmpty() ? voice.name() : voice.label()));
        List<Part.Grid.Row> rows = new ArrayList<>();
        List<Part> behind = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            material.check();
            rows.add(new Part.Grid.Row(
                    name(row.claim()),
                    matrix.voices().stream()
                            .map(voice -> cell(row.of(voice.id())))
                            .toList()));
            List<List<Part>> items = new ArrayList<>();
            for (Voice voice : matrix.voices()) {
                for (Position position : row.of(voice.id())) {
                    items.add(List.of(line(position)));
                }
            }
            List<Part> parts = new ArrayList<>();
            parts.add(Positions.caption("Division " + share(row.balance()) + " of 1, "
                    + row.balance().voices() + (row.balance().voices() == 1 ? " voice" : " voices")));
            parts.add(items.isEmpty() ? Positions.gap("Nobody has a position on it.") : new Part.Items(false, items));
            behind.add(claim(row.claim(), parts));
        }
        List<Part> parts = List.of(
                new Part.Grid(columns, rows),
                Positions.caption(
                        "An empty cell: nothing is recorded. Division: 0 where all are of one mind, 1 where as"
                                + " many stand for a claim as against it. Second-hand and unverified positions, and those whose"
                                + " passages are pending or gone, say so in their cell."),
                section("The positions behind the cells", behind));
        return pages("Matrix", "Claims by voices", List.of(), parts, true);
    }

    private Part line(Position position) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Strong(List.of(Run.of(position.voice().name()))));
        runs.add(Run.of(": "));
        runs.addAll(positions.head(position));
        int passages = position.grounds().size();
        runs.add(Run.of(" · " + (passages == 1 ? "1 passage" : passages + " passages")));
        String footing = Positions.footing(position);
        if (!footing.isEmpty() && passages > 0) {
            runs.add(Run.of(", " + footing));
        }
        return new Part.Prose(Part.Prose.Look.CAPTION, List.copyOf(runs));
    }

    private static List<Run> cell(List<Position> held) {
        List<Run> runs = new ArrayList<>();
        for (Position position : held) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Break());
            }
            Stance stance = position.stance();
            runs.add(new Run.Stance(stance, Told.brief(stance)));
            String known = switch (position.interpretation().confidence()) {
                case SEEN -> "";
                case SECONDHAND -> "second-hand";
                case UNVERIFIED -> "unverified";
            };
            for (String more : List.of(known, Positions.footing(position))) {
                if (!more.isEmpty()) {
                    runs.add(new Run.Break());
                    runs.add(Run.of(more));
                }
            }
        }
        return List.copyOf(runs);
    }

    private Pages dossier(Claim claim) {
        List<Part> parts = new ArrayList<>();
        List<Position> all = Position.on(now, claim.id());
        List<Part> made = new ArrayList<>();
        for (Anchor anchor : now.anchorsOf(claim.id())) {
            made.add(positions.passage(anchor, List.of()));
        }
        if (!made.isEmpty()) {
            parts.add(section("Where it is made", made));
        }
        for (Stance stance : Stance.values()) {
            List<Part> held = all.stream()
                    .filter(position -> position.stance() == stance)
                    .map(position -> (Part) positions.full(position))
                    .toList();
            if (!held.isEmpty()) {
                parts.add(section(Told.heading(stance), held));
            }
        }
        if (all.isEmpty()) {
            parts.add(Positions.gap("Nobody has a position on it yet."));
        }
        List<Part> verdicts = positions.verdicts(now.verdictsOn(claim.id()));
        if (!verdicts.isEmpty()) {
            parts.add(section("The reader’s verdicts", verdicts));
        }
        Balance balance = Balance.of(now.interpretationsOf(claim.id()));
        String counts = balance.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " × " + Told.of(entry.getKey()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        List<List<Run>> lead = new ArrayList<>();
        now.question(claim.question()).ifPresent(it -> lead.add(List.of(Run.of("On the question: " + it.text()))));
        positions.maker(claim).ifPresent(part -> lead.add(((Part.Prose) part).runs()));
        if (!counts.isEmpty()) {
            lead.add(List.of(Run.of(balance.total() + (balance.total() == 1 ? " position: " : " positions: ") + counts
                    + ". Division " + share(balance) + " of 1.")));
        }
        return pages("Dossier of a claim", claim.statement(), lead, parts, false);
    }

    private Pages pages(String kind, String title, List<List<Run>> lead, List<Part> parts, boolean wide) {
        Notes.Made made = notes.make();
        List<List<Run>> all = new ArrayList<>(lead);
        all.add(List.of(Run.of("Made with Variorum on " + Told.day(material.day())
                + ". Positions say how they are known: seen (in the voice’s own words), second-hand, or unverified.")));
        return new Pages(
                kind, title, List.copyOf(all), List.copyOf(parts), made.notes(), made.works(), made.sources(), wide);
    }

    private List<Part> opening(Question question) {
        List<Part> within = new ArrayList<>(Argument.parts(Part.Prose.Look.EDITION, question.note()));
        within.addAll(positions.verdicts(now.verdictsOn(question.id())));
        return within;
    }

    private Part.Section section(String heading, List<Part> parts) {
        return new Part.Section("part-" + ++numbered, heading, List.copyOf(parts));
    }

    private Part.Claim claim(Claim claim, List<Part> parts) {
        return new Part.Claim("claim-" + ++numbered, claim.label(), claim.statement(), List.copyOf(parts));
    }

    private static String name(Claim claim) {
        return claim.label().isEmpty() ? claim.statement() : claim.label();
    }

    private static String share(Balance balance) {
        return String.format(Locale.ROOT, "%.2f", balance.division());
    }
}
