package org.variorum.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.Footing;
import org.variorum.compare.MapNode;
import org.variorum.compare.Position;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Stance;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.KnownTag;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// What a node says: in its box, in one short line, and to somebody who hears it. FX thread.
final class Wording {
    static final int FIRST_WORDS = 66;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_STATEMENT = 360;
    private static final int LONGEST_ARGUMENT = 420;

    private final Workspace workspace;

    Wording(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What stands wrapped in a node's box; empty where nothing does.
    static String wrapped(MapNode node) {
        return switch (node) {
            case MapNode.OfQuestion question -> cut(question.question().text(), LONGEST_QUESTION);
            case MapNode.OfClaim claim -> claim.isOpen() ? cut(claim.claim().statement(), LONGEST_STATEMENT) : "";
            case MapNode.OfStance _, MapNode.OfPosition _, MapNode.OfPassage _ -> "";
        };
    }

    /// The first words of a passage; empty for a region of a page.
    static String quote(MapNode.OfPassage passage, int most) {
        return passage.quote().isBlank() ? "" : "“" + cut(passage.quote(), most) + "”";
    }

    /// One short line.
    String brief(MapNode node) {
        return switch (node) {
            case MapNode.OfQuestion question -> cut(question.question().text(), LONGEST_QUESTION);
            case MapNode.OfClaim claim -> label(claim.claim());
            case MapNode.OfStance stance -> String.valueOf(stance.below());
            case MapNode.OfPosition position ->
                VoiceName.brief(position.position().voice());
            case MapNode.OfPassage passage ->
                passage.anchor()
                        .map(anchor -> SourceName.of(workspace.now(), anchor.document()))
                        .orElseGet(() -> Words.of("map.passage.nowhere"));
        };
    }

    static String label(Claim claim) {
        return claim.label().isBlank() ? cut(claim.statement(), FIRST_WORDS) : claim.label();
    }

    /// Such as `4 affirm`.
    static String count(MapNode.OfStance stance) {
        return stance.below() + " " + Words.of("margin.count." + lower(stance.stance()), stance.below());
    }

    /// The year of a position, where it is known.
    static String year(Position position) {
        return Edtf.parse(position.date())
                .map(Edtf::earliest)
                .filter(day -> day.getYear() > -10_000)
                .map(day -> String.valueOf(day.getYear()))
                .orElse("");
    }

    static String known(Position position) {
        return KnownTag.words(position.interpretation(), position.reporter());
    }

    /// Where a passage stands, and what is the matter with it if anything is.
    String place(MapNode.OfPassage passage) {
        Optional<Anchor> anchor = passage.anchor();
        if (anchor.isEmpty()) {
            return Words.of("map.passage.nowhere");
        }
        String whole = workspace.paragraphs().whole(anchor.get());
        return switch (passage.footing()) {
            case STANDS, NONE -> whole;
            case PENDING -> Words.of("map.passage.awaited", whole);
            case LOST -> Words.of("map.passage.lost", whole);
        };
    }

    /// All of it, for the hint and for those who listen.
    String whole(MapNode node, Plan plan) {
        return switch (node) {
            case MapNode.OfQuestion question ->
                sentence(question.question().text(), Words.of("map.claims", question.below()), fold(node));
            case MapNode.OfClaim claim ->
                sentence(
                        claim.claim().statement(),
                        Words.of("margin.voices", claim.balance().voices()),
                        fold(node));
            case MapNode.OfStance stance -> sentence(count(stance), fold(node));
            case MapNode.OfPosition position -> whole(position.position());
            case MapNode.OfPassage passage ->
                sentence(quote(passage, LONGEST_ARGUMENT), place(passage), leaning(passage, plan));
        };
    }

    private static String whole(Position position) {
        String year = year(position);
        return sentence(
                position.voice().name() + (year.isEmpty() ? "" : " " + year) + " "
                        + Words.of("stance." + lower(position.stance())),
                known(position),
                cut(position.interpretation().argument(), LONGEST_ARGUMENT));
    }

    /// Who leans on a passage, and how.
    private static String leaning(MapNode.OfPassage passage, Plan plan) {
        List<String> all = new ArrayList<>();
        for (Plan.Course course : plan.to(passage.key())) {
            if (plan.spot(course.edge().from()).orElseThrow().node() instanceof MapNode.OfPosition position) {
                all.add(Words.of(
                        "map.leaning",
                        VoiceName.brief(position.position().voice()),
                        Words.of("bearing." + lower(bearing(course.edge())))));
            }
        }
        return String.join("; ", all);
    }

    private static org.variorum.model.Bearing bearing(ArgumentMap.Edge edge) {
        return edge.bearing().orElse(org.variorum.model.Bearing.CONTEXT);
    }

    private static String fold(MapNode node) {
        return node.below() == 0 ? "" : Words.of(node.isOpen() ? "map.open" : "map.folded");
    }

    private static String sentence(String... parts) {
        return String.join(
                ". ",
                java.util.Arrays.stream(parts)
                        .map(part -> part.strip().endsWith(".")
                                ? part.strip().substring(0, part.strip().length() - 1)
                                : part.strip())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /// Whether a passage can be gone to.
    static boolean canGo(MapNode.OfPassage passage) {
        return passage.footing() == Footing.STANDS
                && passage.document().isPresent()
                && passage.anchor().flatMap(Anchor::range).isPresent();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String stance(Stance stance) {
        return Words.of("stance." + lower(stance));
    }

    /// The first words of a text, in one line.
    static String cut(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        int whole = end < most / 2 ? most : end;
        return line.substring(0, Character.isHighSurrogate(line.charAt(whole - 1)) ? whole - 1 : whole) + "\u00a0…";
    }
}
