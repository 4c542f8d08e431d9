package org.variorum.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Anchor;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Stance;

/// A thing in the map of the argument. What leads from one to the next goes one column to the right.
public sealed interface MapNode {
    int COLUMNS = 5;

    /// Names it for good: the same thing has the same key in every map of a library.
    String key();

    /// 0 questions, 1 claims, 2 stances, 3 positions, 4 passages.
    int column();

    /// Whether what is under it is drawn.
    boolean isOpen();

    /// How many things are under it, drawn or not.
    int below();

    /// @param below its claims, as far as they are asked for
    record OfQuestion(Question question, int below, boolean isOpen) implements MapNode {
        @Override
        public String key() {
            return MapNode.key(question.id());
        }

        @Override
        public int column() {
            return 0;
        }
    }

    /// @param balance of all its positions, whatever is asked for
    /// @param below its positions, as far as they are asked for
    record OfClaim(Claim claim, Balance balance, int below, boolean isOpen) implements MapNode {
        @Override
        public String key() {
            return MapNode.key(claim.id());
        }

        @Override
        public int column() {
            return 1;
        }
    }

    /// The positions on a claim that share a stance.
    record OfStance(Id.Claim claim, Stance stance, int below, boolean isOpen) implements MapNode {
        @Override
        public String key() {
            return "stance " + claim.value() + " " + stance;
        }

        @Override
        public int column() {
            return 2;
        }
    }

    /// @param below the passages it leans on
    record OfPosition(Position position, int below, boolean isOpen) implements MapNode {
        @Override
        public String key() {
            return MapNode.key(position.interpretation().id());
        }

        @Override
        public int column() {
            return 3;
        }
    }

    /// A passage: one, however many positions lean on it.
    ///
    /// @param anchor where it stands; empty where somebody took it away
    /// @param document its text, if it is here
    record OfPassage(String key, Optional<Anchor> anchor, Optional<Document> document, Footing footing)
            implements MapNode {
        @Override
        public int column() {
            return 4;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public int below() {
            return 0;
        }

        /// The words it was made on; empty for a region of a page.
        public String quote() {
            return anchor.flatMap(it -> Optional.ofNullable(it.quote()))
                    .map(quote -> quote.exact())
                    .orElse("");
        }
    }

    static String key(Id id) {
        return switch (id) {
            case Id.Question question -> "question " + question.value();
            case Id.Claim claim -> "claim " + claim.value();
            case Id.Interpretation position -> "position " + position.value();
            default -> throw new IllegalArgumentException("not in a map: " + id);
        };
    }

    /// The passages of a piece of evidence: one for each of its anchors.
    static List<OfPassage> of(Ground ground) {
        if (ground.anchors().isEmpty()) {
            String key = "nowhere " + ground.evidence().id().value();
            return List.of(new OfPassage(key, Optional.empty(), Optional.empty(), Footing.LOST));
        }
        return ground.anchors().stream()
                .map(anchor -> new OfPassage(
                        place(anchor),
                        Optional.of(anchor),
                        ground.document().filter(it -> it.id().equals(anchor.document())),
                        Ground.footing(anchor)))
                .toList();
    }

    /// Two anchors are the same passage where they stand in the same place of a text, or wait for one with the
    /// same words.
    private static String place(Anchor anchor) {
        String where = anchor.range()
                .map(range -> range.start() + " " + range.end())
                .orElseGet(() -> anchor.quote() != null
                        ? "“" + anchor.quote().prefix() + "|" + anchor.quote().exact() + "”"
                        : String.valueOf(anchor.region()));
        return "passage " + anchor.document().value() + " " + where;
    }
}
