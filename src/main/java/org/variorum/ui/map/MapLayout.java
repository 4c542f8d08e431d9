package org.variorum.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.variorum.compare.ArgumentMap;
import org.variorum.compare.MapNode;
import org.variorum.work.Progress;

/// Lays a map out with ELK's layered algorithm
/// (https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html).
/// What is asked of it: the order of the passages, so that few curves cross, and the heights at which everything
/// stands. The rest is given: the columns, and the set's own order of questions, claims, stances and positions.
/// Any thread, slow: seconds for a thousand nodes.
final class MapLayout {
    /// Between two nodes of a column, px.
    static final double GAP = 12;

    /// Between two columns as ELK gets them, px: it tells them apart by where they stand.
    private static final double COLUMN = 1000;

    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<String, ElkPort> exits = new HashMap<>();
    private final Map<String, ElkPort> entries = new HashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    private MapLayout() {}

    /// @param height of a node, px
    /// @throws java.util.concurrent.CancellationException where somebody asked to stop
    static Plan of(ArgumentMap map, ToDoubleFunction<MapNode> height, Progress progress) {
        return map.nodes().isEmpty() ? Plan.EMPTY : new MapLayout().layOut(map, height, progress);
    }

    private Plan layOut(ArgumentMap map, ToDoubleFunction<MapNode> height, Progress progress) {
        registerOnce();
        choose();
        int place = 0;
        for (MapNode node : map.nodes()) {
            add(node, height.applyAsDouble(node), place++);
        }
        List<ElkEdge> drawn = new ArrayList<>();
        for (ArgumentMap.Edge edge : map.edges()) {
            drawn.add(ElkGraphUtil.createSimpleEdge(end(exits, edge.from()), end(entries, edge.to())));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new Watch(progress));
        progress.check();
        return plan(map, drawn);
    }

    /// Outside Eclipse nobody registers the algorithm but who uses it.
    private static synchronized void registerOnce() {
        LayoutMetaDataService service = LayoutMetaDataService.getInstance();
        if (service.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
            service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }
    }

    /// See docs/map.md for why.
    private void choose() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, true);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.LINEAR_SEGMENTS);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    private void add(MapNode node, double height, int place) {
        ElkNode drawn = ElkGraphUtil.createNode(graph);
        double width = Columns.width(node.column());
        drawn.setDimensions(width, height);
        drawn.setLocation(node.column() * COLUMN, place);
        nodes.put(node.key(), drawn);
        if (node.column() < MapNode.COLUMNS - 1) {
            drawn.setProperty(LayeredOptions.POSITION, new KVector(0, place));
            drawn.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            exits.put(node.key(), port(drawn, PortSide.EAST, width, height / 2));
            entries.put(node.key(), port(drawn, PortSide.WEST, 0, height / 2));
        }
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private ElkConnectableShape end(Map<String, ElkPort> ports, String key) {
        ElkPort port = ports.get(key);
        return port != null ? port : Objects.requireNonNull(nodes.get(key), key);
    }

    /// What ELK found, with every node in its column.
    private Plan plan(ArgumentMap map, List<ElkEdge> drawn) {
        double top = nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        List<Plan.Spot> spots = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        double right = 0;
        double foot = 0;
        for (MapNode node : map.nodes()) {
            ElkNode found = Objects.requireNonNull(nodes.get(node.key()));
            double y = Math.rint(found.getY() - top);
            int column = node.column();
            columns.put(node.key(), column);
            spots.add(new Plan.Spot(node, Columns.left(column), y, Columns.width(column), found.getHeight()));
            right = Math.max(right, Columns.right(column));
            foot = Math.max(foot, y + found.getHeight());
        }
        List<Plan.Course> courses = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            ArgumentMap.Edge edge = map.edges().get(i);
            ElkEdgeSection section = drawn.get(i).getSections().getFirst();
            int from = Objects.requireNonNull(columns.get(edge.from()));
            courses.add(new Plan.Course(
                    edge,
                    Columns.right(from),
                    section.getStartY() - top,
                    Columns.left(from + 1),
                    section.getEndY() - top));
        }
        return new Plan(spots, courses, right, foot);
    }
}
