package org.variorum.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;

/// The argument as a graph: questions, their claims, the positions on each by stance, and the passages that
/// these lean on. The same library and the same wish give the same map.
///
/// @param nodes column by column in the order of the set; passages in the order in which they are first leant on
public record ArgumentMap(List<MapNode> nodes, List<Edge> edges) {
    public static final ArgumentMap EMPTY = new ArgumentMap(List.of(), List.of());

    /// A library with no more things than this stands open from the beginning.
    private static final int SMALL = 60;

    /// The positions of a claim with more evidence than this are folded when the claim is opened.
    private static final int MUCH = 60;

    /// @param bearing what a passage does for a position; empty to the left of the positions
    /// @param ink of the voice, from 0; -1 to the left of the positions
    public record Edge(String from, String to, Optional<Bearing> bearing, int ink) {}

    public static ArgumentMap of(Snapshot now, MapWish wish) {
        return new Drawing(now, wish).whole();
    }

    /// A map being drawn.
    private static final class Drawing {
        private final Snapshot now;
        private final MapWish wish;
        private final boolean open;
        private final Map<Integer, List<MapNode>> columns = new TreeMap<>();
        private final Map<String, MapNode> passages = new LinkedHashMap<>();
        private final Set<Edge> edges = new LinkedHashSet<>();

        Drawing(Snapshot now, MapWish wish) {
            this.now = now;
            this.wish = wish;
            int size = now.questions().size()
                    + now.claims().size()
                    + now.interpretations().size()
                    + now.evidence().size();
            open = wish.all() || wish.isNarrow() || size <= SMALL;
        }

        ArgumentMap whole() {
            for (Question question : now.questions()) {
                if (wish.question().isEmpty() || wish.question().get().equals(question.id())) {
                    draw(question);
                }
            }
            List<MapNode> nodes = new ArrayList<>();
            columns.values().forEach(nodes::addAll);
            nodes.addAll(passages.values());
            return new ArgumentMap(List.copyOf(nodes), List.copyOf(edges));
        }

        private boolean isOpen(String key, boolean byItself) {
            return wish.opened().contains(key) || byItself && !wish.closed().contains(key);
        }

        private void add(MapNode node) {
            columns.computeIfAbsent(node.column(), _ -> new ArrayList<>()).add(node);
        }

        private void draw(Question question) {
            List<Claim> claims = now.claimsOf(question.id()).stream()
                    .filter(this::isAskedFor)
                    .toList();
            if (claims.isEmpty() && wish.isNarrow()) {
                return;
            }
            var node = new MapNode.OfQuestion(
                    question, claims.size(), isOpen(MapNode.key(question.id()), true) && !claims.isEmpty());
            add(node);
            if (node.isOpen()) {
                for (Claim claim : claims) {
                    edges.add(plain(node.key(), MapNode.key(claim.id())));
                    draw(claim);
                }
            }
        }

        private boolean isAskedFor(Claim claim) {
            return (wish.claim().isEmpty() || wish.claim().get().equals(claim.id()))
                    && (wish.voice().isEmpty()
                            || positions(claim.id()).findAny().isPresent());
        }

        private Stream<Position> positions(Id.Claim claim) {
            return Position.on(now, claim).stream()
                    .filter(each -> wish.voice().isEmpty()
                            || wish.voice().get().equals(each.voice().id()));
        }

        private void draw(Claim claim) {
            Map<Stance, List<Position>> byStance = positions(claim.id())
                    .collect(groupingBy(Position::stance, () -> new EnumMap<>(Stance.class), toList()));
            int held = byStance.values().stream().mapToInt(List::size).sum();
            var node = new MapNode.OfClaim(
                    claim,
                    Balance.of(now.interpretationsOf(claim.id())),
                    held,
                    isOpen(MapNode.key(claim.id()), open) && held > 0);
            add(node);
            if (node.isOpen()) {
                int much = byStance.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(each -> each.grounds().size())
                        .sum();
                byStance.forEach((stance, positions) -> draw(node.key(), claim.id(), stance, positions, much <= MUCH));
            }
        }

        private void draw(String from, Id.Claim claim, Stance stance, List<Position> positions, boolean deep) {
            var bare = new MapNode.OfStance(claim, stance, positions.size(), true);
            var node = new MapNode.OfStance(claim, stance, positions.size(), isOpen(bare.key(), true));
            add(node);
            edges.add(plain(from, node.key()));
            if (node.isOpen()) {
                for (Position position : positions) {
                    draw(node.key(), position, deep || wish.all());
                }
            }
        }

        private void draw(String from, Position position, boolean deep) {
            String key = MapNode.key(position.interpretation().id());
            int leans = position.grounds().size();
            var node = new MapNode.OfPosition(position, leans, leans > 0 && isOpen(key, deep));
            add(node);
            edges.add(plain(from, key));
            if (node.isOpen()) {
                for (Ground ground : position.grounds()) {
                    Optional<Bearing> bearing = Optional.of(ground.evidence().bearing());
                    for (MapNode passage : MapNode.of(ground)) {
                        passages.putIfAbsent(passage.key(), passage);
                        edges.add(new Edge(
                                key, passage.key(), bearing, position.voice().ink()));
                    }
                }
            }
        }

        private static Edge plain(String from, String to) {
            return new Edge(from, to, Optional.empty(), -1);
        }
    }
}
