package org.variorum.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.compare.Diagnosticity;
import org.variorum.compare.Passage;
import org.variorum.compare.Position;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Range;
import org.variorum.model.Stance;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The passages that tell the readings of a claim apart best, each with its figure; choosing one opens its
/// source, the eye beside it sets it aside.
final class Telling extends VBox {
    private static final int MOST = 5;
    private static final int LONGEST = 150;
    private static final double BAR = 44;
    private final MatrixModel model;

    /// @param positions all positions on the claim
    Telling(MatrixModel model, List<Position> positions) {
        super(8);
        this.model = model;
        getStyleClass().add("telling");
        List<Diagnosticity> ranked = Diagnosticity.of(positions).stream()
                .filter(Diagnosticity::tells)
                .limit(MOST)
                .toList();
        HBox head = new HBox(Prose.label(Words.of("matrix.telling"), "group-heading"));
        Hints.give((javafx.scene.control.Label) head.getChildren().getFirst(), Words.of("matrix.telling.hint"));
        getChildren().add(head);
        if (ranked.isEmpty()) {
            getChildren().add(Prose.flow(Words.of("matrix.telling.none"), "caption"));
        }
        ranked.forEach(each -> getChildren().add(entry(each)));
    }

    private HBox entry(Diagnosticity told) {
        Passage passage = told.leaning().passage();
        Region full = new Region();
        full.getStyleClass().add("figure-full");
        Region part = new Region();
        part.getStyleClass().add("figure-part");
        part.setMaxWidth(Math.max(2, BAR * told.value()));
        full.setMinWidth(BAR);
        full.setMaxWidth(BAR);
        javafx.scene.layout.StackPane bar = new javafx.scene.layout.StackPane(full, part);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxHeight(6);
        String figure = String.format(Locale.ENGLISH, "%.2f", told.value());
        VBox left = new VBox(1, Prose.label(figure, "figure"), bar);
        VBox words = new VBox(1);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!passage.words().isEmpty()) {
            words.getChildren().add(Prose.flow("“" + cut(passage.words()) + "”", "telling-quote"));
        }
        Anchor anchor = anchor(told);
        String place = model.workspace().paragraphs().whole(anchor);
        words.getChildren().add(Prose.flow(place + " · " + does(told), "quote-place"));
        HBox open = new HBox(10, left, words);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.getStyleClass().add("telling-open");
        open.setAccessibleText(figure + ". " + passage.words() + ". " + place + ". " + does(told));
        if (anchor.range().isPresent()) {
            beAButton(open, () -> model.open(anchor));
        }
        return new HBox(4, open, eye(passage));
    }

    /// The anchor where its words are found, if they are.
    private static Anchor anchor(Diagnosticity told) {
        List<Anchor> all = told.leaning().uses().stream()
                .flatMap(use -> use.ground().anchors().stream())
                .filter(each -> Passage.of(each).meets(told.leaning().passage()))
                .toList();
        Optional<Anchor> longest = all.stream()
                .filter(each -> each.range().isPresent())
                .max(java.util.Comparator.comparingInt(
                        each -> each.range().map(Range::length).orElse(0)));
        return longest.orElseGet(all::getFirst);
    }

    /// Such as `supports 2 who affirm, undercuts 1 who disputes`.
    private static String does(Diagnosticity told) {
        List<String> parts = new ArrayList<>();
        told.readings()
                .forEach((stance, reading) -> parts.add(Words.of(
                        "matrix.telling." + bearing(told, stance, reading.bearing()),
                        reading.voices(),
                        verb(stance, reading.voices()))));
        return String.join(", ", parts);
    }

    private static String bearing(Diagnosticity told, Stance stance, double mean) {
        boolean onlyContext = told.leaning().uses().stream()
                .filter(use -> use.position().stance() == stance)
                .allMatch(use -> use.ground().evidence().bearing() == Bearing.CONTEXT);
        return onlyContext ? "context" : mean > 0 ? "supports" : mean < 0 ? "undercuts" : "mixed";
    }

    private static String verb(Stance stance, int voices) {
        return Words.of("matrix.who." + stance.name().toLowerCase(Locale.ROOT), voices);
    }

    private ToggleButton eye(Passage passage) {
        ToggleButton eye = Buttons.toggle("mdi2e-eye-off-outline", "matrix.passage.aside");
        eye.setSelected(model.without().get().aside().passages().contains(passage));
        eye.setOnAction(_ -> model.setAside(model.without().get().aside().turned(passage)));
        return eye;
    }

    private static void beAButton(HBox box, Runnable action) {
        box.getStyleClass().add("live");
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                action.run();
            }
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }
}
