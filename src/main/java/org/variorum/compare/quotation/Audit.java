package org.variorum.compare.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Looks every quotation of a document up in the texts that are linked to it. Pure, and bounded: a text that
/// would take too long is looked up to the letter only, and the rest is said not to be known.
public final class Audit {
    private final Snapshot now;
    private final Document document;
    private final DocumentText text;
    private final Script script;
    private final Linked linked;
    private final Map<Id.Document, Source> sources;
    private final List<Id.Document> absent;
    private final Effort effort = new Effort(Rules.BUDGET);

    /// Hears how far it is. May throw {@link java.util.concurrent.CancellationException} to end it.
    public interface Watch {
        void at(int done, int of);
    }

    /// @param linked the texts that were searched, nearest first
    /// @param absent linked texts that are not here
    /// @param quotations in the order of the text; then the anchors of claims
    public record Result(
            Id.Document document, List<Linked.Text> linked, List<Id.Document> absent, List<Checked> quotations) {
        public Result {
            linked = List.copyOf(linked);
            absent = List.copyOf(absent);
            quotations = List.copyOf(quotations);
        }
    }

    private Audit(
            Snapshot now,
            Document document,
            DocumentText text,
            Linked linked,
            Map<Id.Document, Source> sources,
            List<Id.Document> absent) {
        this.now = now;
        this.document = document;
        this.text = text;
        this.script = Script.of(text.text());
        this.linked = linked;
        this.sources = sources;
        this.absent = absent;
    }

    /// @param sources makes a text ready, or answers one that was made before; empty where its text is not here
    /// @param wholeSet whether the rest of the reading set is searched too
    public static Result of(
            Snapshot now,
            Document document,
            DocumentText text,
            Function<Document, Optional<Source>> sources,
            boolean wholeSet,
            Watch watch) {
        Linked linked = Linked.of(now, document.id(), wholeSet);
        List<Id.Document> absent = new ArrayList<>(linked.absent());
        Map<Id.Document, Source> ready = new LinkedHashMap<>();
        for (Linked.Text each : linked.texts()) {
            watch.at(0, 1);
            sources.apply(each.document())
                    .ifPresentOrElse(
                            source -> ready.put(each.document().id(), source),
                            () -> absent.add(each.document().id()));
        }
        return new Audit(now, document, text, linked, ready, absent).run(watch);
    }

    private Result run(Watch watch) {
        List<Quotation> all = new ArrayList<>(Quotations.in(text));
        all.addAll(anchors());
        List<Checked> checked = new ArrayList<>();
        Source itself = null;
        for (int i = 0; i < all.size(); i++) {
            watch.at(i, all.size());
            Quotation quotation = all.get(i);
            Reading reading = Reading.of(quotation.words());
            if (reading.words().isEmpty()) {
                continue;
            }
            if (quotation.kind() == Quotation.Kind.ANCHOR) {
                itself = itself == null ? new Source(document, text) : itself;
                checked.add(anchor(quotation, reading, itself));
            } else {
                checked.add(check(quotation, reading));
            }
        }
        List<Linked.Text> searched = linked.texts().stream()
                .filter(each -> sources.containsKey(each.document().id()))
                .toList();
        return new Result(document.id(), searched, absent, checked);
    }

    /// What claims were made on here, as their anchors keep it.
    private List<Quotation> anchors() {
        List<Quotation> found = new ArrayList<>();
        for (Anchor anchor : now.anchorsIn(document.id())) {
            if (anchor.of() instanceof Id.Claim && anchor.quote() != null) {
                Range range = anchor.range().orElse(new Range(0, 0));
                int block = range.isEmpty() ? 0 : text.paragraphAt(range.start());
                found.add(new Quotation(
                        Quotation.Kind.ANCHOR, range, anchor.quote().exact(), 1, block));
            }
        }
        found.sort(java.util.Comparator.comparingInt(each -> each.range().start()));
        return found;
    }

    private Checked anchor(Quotation quotation, Reading reading, Source itself) {
        List<Search> searches = List.of(new Search(quotation, reading, itself, Linked.Tie.ITSELF, effort));
        Lookup.Result result = new Lookup(quotation, reading, searches).result();
        List<Passage> passages = result.passages();
        Optional<Passage> there = java.util.stream.Stream.concat(passages.stream(), result.elsewhere().stream())
                .filter(each -> each.range().overlaps(quotation.range()))
                .findFirst();
        boolean common = result.outcome() == Outcome.CANNOT_TELL && there.isPresent();
        Outcome outcome = common ? Outcome.EXACT : result.outcome();
        return new Checked(
                quotation,
                outcome,
                outcome == Outcome.CANNOT_TELL ? Reason.COMMON : Reason.NONE,
                there.isPresent() && passages.size() == 1 ? List.of(there.get()) : passages,
                List.of(),
                List.of(),
                0,
                List.of());
    }

    private Checked check(Quotation quotation, Reading reading) {
        List<Search> searches = new ArrayList<>();
        for (Linked.Text each : linked.nearestTo(claimsAt(quotation.range()))) {
            Source source = sources.get(each.document().id());
            if (source != null) {
                searches.add(new Search(quotation, reading, source, each.tie(), effort));
            }
        }
        Lookup.Result result = new Lookup(quotation, reading, searches).result();
        Doubt doubt = Doubt.of(document, script, quotation, linked.texts(), sources, absent);
        Outcome outcome = result.outcome();
        Reason reason = outcome == Outcome.CANNOT_TELL ? Reason.COMMON : Reason.NONE;
        if (outcome == Outcome.NOT_FOUND) {
            reason = doubt.reason() == Reason.NONE && !effort.isLeft() ? Reason.TOO_MUCH : doubt.reason();
            outcome = reason == Reason.NONE ? Outcome.NOT_FOUND : Outcome.CANNOT_TELL;
        }
        return new Checked(
                quotation,
                outcome,
                reason,
                result.passages(),
                result.elsewhere(),
                versions(quotation, reading, result),
                result.occurrences(),
                result.passages().isEmpty() ? doubt.texts() : List.of());
    }

    /// The claims that are made in the paragraph in which something stands.
    private Set<Id.Claim> claimsAt(Range range) {
        int at = text.blockAt(range.start());
        Range block = at < 0 ? range : text.blocks().get(at).range();
        Set<Id.Claim> claims = new HashSet<>();
        for (Anchor anchor : now.anchorsIn(document.id())) {
            if (anchor.of() instanceof Id.Claim claim
                    && anchor.range().filter(block::overlaps).isPresent()) {
                claims.add(claim);
            }
        }
        return claims;
    }

    private List<Checked.Version> versions(Quotation quotation, Reading reading, Lookup.Result result) {
        if (!result.outcome().isFound()) {
            return List.of();
        }
        List<Checked.Version> versions = new ArrayList<>();
        for (Id.Document id : Linked.versions(now, result.passages().getFirst().document())) {
            Source source = id.equals(document.id()) ? null : sources.get(id);
            if (source != null) {
                versions.add(version(quotation, reading, source));
            }
        }
        return versions;
    }

    /// Editors may quote a translation beside an original: what is asked is what the text itself has.
    private Checked.Version version(Quotation quotation, Reading reading, Source source) {
        Id.Document id = source.document().id();
        Reason doubt = Doubt.of(document, script, quotation, source);
        if (doubt == Reason.OTHER_LANGUAGE) {
            return new Checked.Version(id, Outcome.CANNOT_TELL, doubt, Optional.empty());
        }
        Search search = new Search(quotation, reading, source, Linked.Tie.VERSION, effort);
        Lookup.Result alone = new Lookup(quotation, reading, List.of(search)).result();
        boolean unknown = alone.outcome() == Outcome.NOT_FOUND && doubt != Reason.NONE;
        return new Checked.Version(
                id,
                unknown ? Outcome.CANNOT_TELL : alone.outcome(),
                unknown ? doubt : Reason.NONE,
                alone.passages().stream().findFirst());
    }
}
