package org.variorum.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.variorum.compare.Aside;
import org.variorum.compare.SetAside;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// Says, as long as something is set aside, what falls with it; and takes it back in.
final class AsideBanner extends HBox {
    private static final int NAMED = 2;
    private final Label sentence = Prose.label("", "aside-sentence");

    AsideBanner(MatrixModel model) {
        super(12);
        getStyleClass().add("aside-banner");
        setAlignment(Pos.CENTER_LEFT);
        Button restore = Buttons.plain("matrix.aside.restore", () -> model.setAside(Aside.NOTHING));
        restore.getStyleClass().addAll("small", "restore");
        restore.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(0);
        Label key = Prose.label("R", "key");
        key.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Buttons.symbol("mdi2e-eye-off-outline"), sentence, restore, key);
        model.without().subscribe(now -> {
            setVisible(!now.aside().isEmpty());
            if (isVisible()) {
                String words = sentence(model.workspace().now(), now);
                sentence.setText(words);
                Hints.give(sentence, words);
            }
        });
    }

    /// `Without Stalin to Gottwald, 7 interpretations of 5 claims lose their support.`
    static String sentence(Snapshot now, SetAside without) {
        int fallen = without.fallen().size();
        String key = fallen == 0 ? "matrix.without.none" : fallen == 1 ? "matrix.without.one" : "matrix.without.many";
        return Words.of(
                key, named(now, without.aside()), fallen, without.shaken().size());
    }

    private static String named(Snapshot now, Aside aside) {
        List<String> names = new ArrayList<>();
        now.documents().stream()
                .map(document -> (Id.Document) document.id())
                .filter(aside.documents()::contains)
                .forEach(id -> names.add(SourceName.of(now, id)));
        aside.documents().stream()
                .filter(id -> now.document(id).isEmpty())
                .forEach(id -> names.add(SourceName.of(now, id)));
        int more = names.size() - NAMED;
        if (more > 1) {
            names.subList(NAMED, names.size()).clear();
            names.add(Words.of("matrix.without.sources", more));
        }
        if (!aside.passages().isEmpty()) {
            names.add(Words.of("matrix.without.passages", aside.passages().size()));
        }
        String last = names.removeLast();
        return names.isEmpty() ? last : Words.of("matrix.without.and", String.join(", ", names), last);
    }
}
