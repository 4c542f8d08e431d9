package org.variorum.ui.claims;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Bearing;
import org.variorum.model.Document;
import org.variorum.model.Stance;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// “Evidence for…”: choose a position by typing, and link the passage to it with Enter.
final class EvidenceForm extends VBox {
    private final Workspace workspace;
    private final Passage passage;
    private final Runnable close;
    private final TextField typed = Prose.field(Words.of("claims.evidence.find"));
    private final ObservableList<Candidate> found = FXCollections.observableArrayList();
    private final ListView<Candidate> list = new ListView<>(found);
    private final SegmentedButton stances = new SegmentedButton();
    private final SegmentedButton bearings = new SegmentedButton();
    private final TextArea remark = Prose.area(Words.of("claims.evidence.remark.prompt"), "remark");
    private final Button link = Buttons.primary("claims.evidence.link", this::link);

    EvidenceForm(Workspace workspace, Passage passage, Runnable close) {
        this.workspace = workspace;
        this.passage = passage;
        this.close = close;
        getStyleClass().addAll("claims-form", "pop");
        setPrefWidth(360);
        list.setCellFactory(_ -> new CandidateCell());
        list.getStyleClass().add("candidates");
        list.setPrefHeight(196);
        list.setPlaceholder(Prose.label(Words.of("claims.evidence.none"), "caption"));
        for (Stance stance : Stance.values()) {
            if (stance != Stance.SILENT) {
                ToggleButton button = segment(Words.of("stance.short." + lower(stance)), stance);
                button.setGraphic(new StanceGlyph(stance));
                stances.getButtons().add(button);
            }
        }
        for (Bearing bearing : Bearing.values()) {
            bearings.getButtons().add(segment(Words.of("bearing." + lower(bearing)), bearing));
        }
        choose(bearings, Bearing.SUPPORTS);
        remark.setPrefRowCount(2);
        getChildren()
                .addAll(
                        head(),
                        typed,
                        list,
                        Prose.label(Words.of("claims.evidence.stance"), "caption"),
                        stances,
                        Prose.label(Words.of("claims.evidence.bearing"), "caption"),
                        bearings,
                        Prose.label(Words.of("claims.evidence.remark"), "caption"),
                        remark,
                        foot());
        typed.textProperty().addListener((_, _, _) -> search());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ToggleButton segment(String words, Object value) {
        ToggleButton button = new ToggleButton(words);
        button.setUserData(value);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private HBox head() {
        Document document = workspace.now().document(passage.document()).orElse(null);
        String name = document == null
                ? ""
                : (document.label().isEmpty() ? document.title() : document.label()) + " ¶" + passage.paragraph();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(Prose.label(Words.of("claims.evidence.title"), "strong"), space, Prose.label(name, "caption"));
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                Prose.label(Words.of("claims.undoable"), "caption"),
                space,
                Buttons.plain("claims.cancel", close),
                link);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    void begin() {
        typed.requestFocus();
    }

    private void search() {
        List<Candidate> now = new Candidates(
                        workspace.now(), workspace.desk().focus().get(), passage.document())
                .matching(typed.getText());
        found.setAll(now);
        list.getSelectionModel().select(now.isEmpty() ? -1 : 0);
        list.scrollTo(0);
        link.setDisable(now.isEmpty());
    }

    /// The stance is the one that is recorded; an edition's position keeps it.
    private void chosen(@Nullable Candidate candidate) {
        if (candidate == null) {
            return;
        }
        choose(stances, candidate.stance());
        boolean fixed = candidate instanceof Candidate.There there
                && !there.position().origin().isReaders();
        stances.setDisable(fixed);
    }

    private static void choose(SegmentedButton group, Object value) {
        for (ToggleButton button : group.getButtons()) {
            button.setSelected(value.equals(button.getUserData()));
        }
    }

    private static <T> T value(SegmentedButton group, Class<T> type, T otherwise) {
        return group.getButtons().stream()
                .filter(Toggle::isSelected)
                .map(button -> type.cast(button.getUserData()))
                .findFirst()
                .orElse(otherwise);
    }

    private void key(KeyEvent event) {
        boolean inRemark = event.getTarget() == remark;
        switch (event.getCode()) {
            case KeyCode.ENTER -> {
                if (!inRemark || event.isShortcutDown()) {
                    link();
                    event.consume();
                }
            }
            case KeyCode.ESCAPE -> {
                close.run();
                event.consume();
            }
            case KeyCode.DOWN, KeyCode.UP -> {
                if (event.getTarget() == typed) {
                    int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                    int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, found.size() - 1);
                    list.getSelectionModel().select(at);
                    list.scrollTo(Math.max(0, at - 1));
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void link() {
        Candidate candidate = list.getSelectionModel().getSelectedItem();
        if (candidate == null) {
            return;
        }
        Stance stance = value(stances, Stance.class, candidate.stance());
        Bearing bearing = value(bearings, Bearing.class, Bearing.SUPPORTS);
        Linking.Link made = Linking.link(
                workspace.now(), passage, candidate, stance, bearing, Objects.requireNonNullElse(remark.getText(), ""));
        close.run();
        var surface = passage.pane().surface().get();
        if (surface != null) {
            surface.selection().set(null);
        }
        workspace.perform(made.edit(), () -> workspace.desk().restoreFocus(made.claim(), made.position()));
    }
}
