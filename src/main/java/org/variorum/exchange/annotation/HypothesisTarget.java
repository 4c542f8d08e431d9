package org.variorum.exchange.annotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Selector;

/// Reads what an annotation points at. The words are the truth, the position (in UTF-16 units of a web page's or
/// PDF's text as the browser has it) a hint; ranges of HTML elements, pages and chapters are of no use here, and
/// are only missed where there are no words.
final class HypothesisTarget {
    private final Mentions mentions;

    HypothesisTarget(Mentions mentions) {
        this.mentions = mentions;
    }

    /// One target for each passage, or one for the whole document; none where nobody says which document.
    List<Target> read(Json annotation) throws BadAnnotations {
        String title = title(annotation);
        List<Target> passages = new ArrayList<>();
        List<Json> targets = annotation.get("target").all();
        Target whole = null;
        for (Json each : targets) {
            Target target = passage(each.object(), addresses(annotation, List.of(each), targets.size() > 1), title);
            if (!target.isWhole()) {
                passages.add(target);
            } else if (whole == null) {
                whole = target;
            }
        }
        if (!passages.isEmpty()) {
            return passages;
        }
        Set<String> addresses = addresses(annotation, targets, false);
        Target bare = whole == null ? target(addresses, title, null, null) : whole;
        return addresses.isEmpty() && title.isEmpty() ? List.of() : List.of(bare);
    }

    private static String title(Json annotation) throws BadAnnotations {
        List<Json> titles = annotation.get("document").get("title").all();
        return titles.isEmpty() ? "" : Clean.line(titles.getFirst().words());
    }

    /// The target's own address, the annotation's, and all that its document goes by.
    ///
    /// @param several whether the annotation has targets in other documents too: then the document is that of the
    ///     target with the annotation's own address
    private static Set<String> addresses(Json annotation, List<Json> targets, boolean several) throws BadAnnotations {
        Set<String> all = new LinkedHashSet<>();
        for (Json target : targets) {
            all.add(Clean.line(target.object().get("source").words()));
        }
        String main = Clean.line(annotation.get("uri").words());
        if (!several || all.contains(main) || all.stream().allMatch(String::isEmpty)) {
            all.add(main);
            for (Json link : annotation.get("document").get("link").all()) {
                all.add(Clean.line((link.isText() ? link : link.get("href")).words()));
            }
        }
        all.remove("");
        return all;
    }

    private Target passage(Json target, Set<String> addresses, String title) throws BadAnnotations {
        Selector.Quote quote = null;
        Target.Position position = null;
        List<String> others = new ArrayList<>();
        for (Json selector : target.get("selector").all()) {
            switch (selector.object().get("type").words()) {
                case "TextQuoteSelector" -> quote = quote == null ? quote(selector) : quote;
                case "TextPositionSelector" -> position = position == null ? position(selector) : position;
                case "RangeSelector" -> {}
                case String other -> others.add(other);
            }
        }
        others.forEach(this::mention);
        if (quote == null && position == null && !target.get("selector").all().isEmpty()) {
            mentions.add(
                    "passages",
                    "they are given neither in words nor by a position in the text; their notes are about the whole"
                            + " text.");
        }
        return target(addresses, title, quote, position);
    }

    private void mention(String selector) {
        switch (selector) {
            case "PageSelector" -> mentions.add("page numbers", "passages are found by their words.");
            case "EPUBContentSelector" -> mentions.add("places in an EPUB", "passages are found by their words.");
            case "MediaTimeSelector" -> mentions.add("times in a film or recording", "only texts are annotated here.");
            default -> mentions.add("other ways of pointing at a place", "passages are found by their words.");
        }
    }

    private static Selector.@Nullable Quote quote(Json selector) throws BadAnnotations {
        String exact = Clean.words(selector.get("exact").words());
        return exact.isEmpty()
                ? null
                : new Selector.Quote(
                        exact,
                        Clean.words(selector.get("prefix").words()),
                        Clean.words(selector.get("suffix").words()));
    }

    private static Target.@Nullable Position position(Json selector) throws BadAnnotations {
        OptionalInt start = selector.get("start").offset();
        OptionalInt end = selector.get("end").offset();
        return start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt()
                ? new Target.Position(start.getAsInt(), end.getAsInt(), Target.Unit.UTF_16)
                : null;
    }

    private static Target target(
            Set<String> addresses, String title, Selector.@Nullable Quote quote, Target.@Nullable Position position) {
        Id.Document ours = addresses.stream()
                .flatMap(address -> Addresses.ours("document", address).stream())
                .map(Id.Document::new)
                .findFirst()
                .orElse(null);
        return new Target(ours, List.copyOf(addresses), title, quote, position, null);
    }
}
