package org.variorum.bench;

import java.util.List;
import org.variorum.anchor.AnchorBench;
import org.variorum.app.CompareBench;
import org.variorum.app.MatrixBench;
import org.variorum.app.NoteBench;
import org.variorum.app.RoomBench;
import org.variorum.ui.map.MapBench;
import org.variorum.ui.reading.ColumnBench;

/// Runs the measurements named on the command line, or all of them.
public final class Bench {

    private static final List<String> ALL =
            List.of("startup", "column", "note", "room", "compare", "matrix", "map", "anchor");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var names = arguments.length == 0 || arguments[0].equals("all") ? ALL : List.of(arguments);
        if (System.getenv("DISPLAY") == null
                && System.getProperty("os.name", "").startsWith("Linux")) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        for (var name : names) {
            switch (name) {
                case "anchor" -> AnchorBench.main();
                case "startup" -> Startup.main();
                case "column" -> ColumnBench.main();
                case "note" -> NoteBench.main();
                case "room" -> RoomBench.main();
                case "compare" -> CompareBench.main();
                case "map" -> MapBench.main();
                case "matrix" -> MatrixBench.main();
                default ->
                    throw new IllegalArgumentException("No measurement is called " + name + "; there are " + ALL);
            }
        }
    }
}
