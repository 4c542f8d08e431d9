package org.variorum.ui.matrix;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.variorum.compare.Position;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// What the signs mean, at the foot; the signs are drawn by what draws them above.
final class Legend extends HBox {
    private static final double WIDTH = 25;
    private final Region gap = new Region();

    /// @param asked whether somebody asks what could be read by a day; the flag is explained only then
    /// @param end stands at the right
    Legend(ObservableBooleanValue asked, Node end) {
        super(13);
        getStyleClass().add("matrix-legend");
        setAlignment(Pos.CENTER_LEFT);
        for (Stance stance : Stance.values()) {
            String word = stance == Stance.SILENT ? "margin.count.silent" : "stance.short." + lower(stance);
            getChildren().add(item(new StanceGlyph(stance), Words.of(word)));
        }
        getChildren()
                .addAll(
                        item(sign(Confidence.SECONDHAND, false, false, false), Words.of("confidence.secondhand")),
                        item(sign(Confidence.UNVERIFIED, false, false, false), Words.of("confidence.unverified")),
                        item(sign(Confidence.SEEN, true, false, false), Words.of("matrix.unsupported")),
                        item(sign(Confidence.SEEN, false, true, false), Words.of("matrix.falls")));
        HBox early = item(sign(Confidence.SEEN, false, false, true), Words.of("matrix.early"));
        early.visibleProperty().bind(asked);
        early.managedProperty().bind(asked);
        getChildren().add(early);
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, end);
    }

    private static String lower(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private static HBox item(Node sign, String word) {
        HBox item = new HBox(5, sign, Prose.label(word, "legend-word"));
        item.setAlignment(Pos.CENTER_LEFT);
        item.setMinWidth(USE_PREF_SIZE);
        return item;
    }

    private static Region sign(Confidence known, boolean unsupported, boolean falls, boolean early) {
        Voice nobody = new Voice(new Id.Voice(""), Origin.READER, "", "", VoiceKind.READER, 0);
        Interpretation held = new Interpretation(
                new Id.Interpretation(""),
                Origin.READER,
                new Id.Claim(""),
                nobody.id(),
                Stance.AFFIRMS,
                Directness.QUOTED,
                null,
                known,
                "",
                null,
                "",
                "",
                0);
        Position position =
                new Position(held, nobody, java.util.Optional.empty(), java.util.Optional.empty(), List.of());
        CellPaths paths = new CellPaths();
        paths.draw(WIDTH / 2, WIDTH, List.of(position), List.of(new CellPaths.Fate(unsupported, falls, early)));
        Region sign = new Region() {
            {
                getChildren().add(paths);
            }
        };
        sign.setMinSize(WIDTH, Measures.ROW - 1);
        sign.setPrefSize(WIDTH, Measures.ROW - 1);
        return sign;
    }
}
