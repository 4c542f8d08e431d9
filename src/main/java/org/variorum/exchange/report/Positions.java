package org.variorum.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.compare.Footing;
import org.variorum.compare.Ground;
import org.variorum.compare.Position;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.ReadingSet;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;

/// Positions, passages and verdicts as parts of a report.
final class Positions {
    private final Material material;
    private final Snapshot now;
    private final Notes notes;

    Positions(Material material, Notes notes) {
        this.material = material;
        this.now = material.now();
        this.notes = notes;
    }

    /// What a voice holds, with what it leans on.
    Part.Position full(Position position) {
        material.check();
        List<Part> parts = new ArrayList<>(Argument.parts(
                Part.Prose.Look.ARGUMENT, position.interpretation().argument()));
        if (parts.isEmpty()) {
            parts.add(gap(
                    position.stance() == Stance.SILENT
                            ? "Known to have said nothing of it."
                            : "No argument is recorded."));
        }
        for (Ground ground : position.grounds()) {
            parts.addAll(quotation(ground, position));
        }
        switch (position.footing()) {
            case LOST -> parts.add(gap("Unsupported: none of the passages it leaned on can be found any more."));
            case PENDING -> parts.add(gap("Pending: the text it leans on is not in the library."));
            case NONE -> {
                if (position.stance() != Stance.SILENT) {
                    parts.add(gap("No passage is given for it."));
                }
            }
            case STANDS -> {}
        }
        return new Part.Position(
                position.voice().name(),
                head(position),
                position.interpretation().confidence(),
                List.copyOf(parts));
    }

    /// The stance, how it is known, and where from.
    List<Run> head(Position position) {
        var said = position.interpretation();
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Stance(said.stance(), Told.of(said.stance())));
        String known = Stream.of(
                        Told.of(said.directness()),
                        Told.of(said.confidence()),
                        position.reporter()
                                .map(voice -> "as reported by " + voice.name())
                                .orElse(""),
                        position.work().isEmpty() && !position.date().isEmpty() ? Told.date(position.date()) : "",
                        position.work().map(work -> work.shortCitation()).orElse(""),
                        said.locator())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        runs.add(Run.of(" · " + known));
        int note = notes.of(position);
        if (note > 0) {
            runs.add(new Run.Call(note));
        }
        return List.copyOf(runs);
    }

    private List<Part> quotation(Ground ground, Position position) {
        List<Part> parts = new ArrayList<>();
        String bearing = Told.of(ground.evidence().bearing());
        String moment = Told.of(
                ground.moment(), pivot(now.claim(position.interpretation().claim())));
        if (ground.anchors().isEmpty()) {
            parts.add(gap("A passage that " + bearing + " was taken away."));
        }
        for (Anchor anchor : ground.anchors()) {
            parts.add(passage(anchor, List.of(bearing, moment)));
        }
        String remark = ground.evidence().remark();
        if (!remark.isBlank()) {
            parts.addAll(Argument.parts(Part.Prose.Look.EDITION, remark));
        }
        return parts;
    }

    /// A passage with its place.
    ///
    /// @param said what else stands with its place; blank words are left out
    Part passage(Anchor anchor, List<String> said) {
        Optional<Document> document = now.document(anchor.document());
        Material.Place place = material.place(anchor);
        String where = Stream.of(
                        place.paragraph() > 0 ? "¶ " + place.paragraph() : "",
                        place.page() > 0 ? "p. " + place.page() : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String state = switch (anchor.state()) {
            case ATTACHED -> "";
            case MOVED -> "found again in other words or elsewhere, to be checked";
            case AMBIGUOUS -> "several places match: it stands at none";
            case PENDING -> "pending: this text is not in the library";
            case LOST -> "lost: not found in the text any more";
        };
        List<Run> runs = new ArrayList<>();
        String name = document.map(Archive::name).orElseGet(() -> expected(anchor.document()));
        String date = document.map(it -> Told.date(it.date())).orElse("");
        runs.add(Run.of(name + (date.isEmpty() ? "" : " (" + date + ")") + (where.isEmpty() ? "" : ", " + where)));
        document.ifPresent(it -> runs.add(new Run.Call(notes.of(it, where))));
        Stream.concat(said.stream(), Stream.of(state))
                .filter(words -> !words.isBlank())
                .forEach(words -> runs.add(Run.of(" · " + words)));
        boolean stands = anchor.state() == Anchor.State.ATTACHED || anchor.state() == Anchor.State.MOVED;
        if (anchor.quote() == null) {
            runs.addFirst(Run.of("A region of a page image: "));
            return new Part.Prose(Part.Prose.Look.CAPTION, List.copyOf(runs));
        }
        return new Part.Quotation(
                anchor.quote().exact(), document.map(Document::language).orElse(""), List.copyOf(runs), stands);
    }

    /// The name of a text that a set waits for.
    private String expected(Id.Document id) {
        return now.sets().stream()
                .flatMap(set -> set.expected().stream())
                .filter(each -> each.id().equals(id))
                .map(ReadingSet.Expected::title)
                .findFirst()
                .orElse("a text that is not in the library");
    }

    /// The reader's judgements, the one that holds first.
    List<Part> verdicts(List<Verdict> verdicts) {
        List<Part> parts = new ArrayList<>();
        for (Verdict verdict : verdicts.reversed()) {
            String voice = verdict.voice() == null
                    ? ""
                    : now.voice(verdict.voice()).map(it -> it.name()).orElse("A voice that was taken away");
            String when = Told.day(java.time.LocalDate.ofInstant(verdict.made(), java.time.ZoneOffset.UTC));
            List<Run> runs = new ArrayList<>();
            boolean holds = verdict.equals(verdicts.getLast());
            runs.add(new Run.Strong(List.of(Run.of(holds ? "Verdict: " : "Before: "))));
            runs.add(Run.of(Told.of(verdict, voice) + " (" + when + ")."));
            if (!verdict.reason().isBlank()) {
                runs.add(Run.of(" "));
                runs.addAll(Argument.runs(verdict.reason()));
            }
            parts.add(new Part.Prose(Part.Prose.Look.EDITION, List.copyOf(runs)));
        }
        return List.copyOf(parts);
    }

    /// The day that the set of a claim turns on, EDTF.
    private Optional<String> pivot(Optional<Claim> claim) {
        Optional<ReadingSet> own = claim.flatMap(it -> it.origin().set()).flatMap(now::set);
        return own.or(() ->
                        now.sets().stream().filter(set -> set.pivot() != null).findFirst())
                .flatMap(set -> Optional.ofNullable(set.pivot()));
    }

    static Part.Prose gap(String words) {
        return new Part.Prose(Part.Prose.Look.GAP, List.of(Run.of(words)));
    }

    static Part.Prose caption(String words) {
        return new Part.Prose(Part.Prose.Look.CAPTION, List.of(Run.of(words)));
    }

    /// Who makes a claim; empty where nobody is named.
    Optional<Part> maker(Claim claim) {
        return Optional.ofNullable(claim.madeBy()).flatMap(now::voice).map(voice -> caption("Made by " + voice.name()));
    }

    /// Whether a position still has something to stand on, for a narrow place; empty where it has.
    static String footing(Position position) {
        Footing footing = position.footing();
        return switch (Objects.requireNonNull(footing)) {
            case STANDS -> "";
            case PENDING -> "pending";
            case LOST -> "unsupported";
            case NONE -> position.stance() == Stance.SILENT ? "" : "no passage";
        };
    }
}
