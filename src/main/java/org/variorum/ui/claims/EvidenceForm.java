package org.variorum.ui.claims;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Bearing;
import org.variorum.model.Stance;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// “Evidence for…”: choose a position by typing, and link the passage to it with Enter.
final class EvidenceForm extends Form {
    private static final double LIST = 196;

    private final Passage passage;
    private final Elsewhere elsewhere;
    private final TextField typed = Prose.field(Words.of("claims.evidence.find"));
    private final ObservableList<Candidate> found = FXCollections.observableArrayList();
    private final ListView<Candidate> list = new ListView<>(found);
    private final Segments<Stance> stance = new Segments<>(
                    Stance.class, each -> Words.of("stance.short." + lower(each)), true)
            .without(Stance.SILENT)
            .with(StanceGlyph::new);
    private final EvidenceFields fields = new EvidenceFields();

    /// Opens the form of a new position that leans on the passage, with what was typed here.
    interface Elsewhere {
        /// @param typed for a voice that was not found; may be empty
        void open(String typed, Bearing bearing, String remark);
    }

    /// @param elsewhere for a position that is not there yet
    EvidenceForm(Workspace workspace, Passage passage, Elsewhere elsewhere, Runnable close) {
        super(workspace, "evidence:" + passage.key(), 360, "claims.evidence.link", close);
        this.passage = passage;
        this.elsewhere = elsewhere;
        list.setCellFactory(_ -> new CandidateCell());
        list.getStyleClass().add("candidates");
        list.setPrefHeight(LIST);
        list.setFocusTraversable(false);
        list.setPlaceholder(Prose.label(Words.of("claims.evidence.none"), "caption"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                save();
            }
        });
        Button other = Buttons.worded("link-button", Words.of("claims.evidence.other"), this::other);
        head(Words.of("claims.evidence.title"), passage.place(workspace.now()));
        foot();
        body.getChildren().addAll(typed, list, other, field("claims.evidence.stance", stance), fields);
        typed.setAccessibleText(Words.of("claims.evidence.find"));
        typed.textProperty().addListener((_, _, _) -> search());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(now));
        // What was looked for is worth keeping only with something that was written.
        unfinished.keep(
                "typed", typed.textProperty(), () -> fields.remark().isEmpty() ? "" : typed.getText(), typed::setText);
        fields.keep(unfinished);
        search();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    Node first() {
        return typed;
    }

    private void search() {
        List<Candidate> now = new Candidates(
                        workspace.now(), workspace.desk().focus().get(), passage.document())
                .matching(typed.getText());
        found.setAll(now);
        list.getSelectionModel().select(now.isEmpty() ? -1 : 0);
        list.scrollTo(0);
        check();
    }

    /// The stance is the one that is recorded; an edition's position keeps it.
    private void chosen(@Nullable Candidate candidate) {
        if (candidate != null) {
            stance.value().set(candidate.stance());
            boolean fixed = candidate instanceof Candidate.There there
                    && !there.position().origin().isReaders();
            stance.setDisable(fixed);
        }
        check();
    }

    @Override
    boolean enterSaves(KeyEvent event) {
        if (found.isEmpty() && event.getTarget() == typed) {
            other();
            event.consume();
            return false;
        }
        return event.getTarget() != fields.area() && !(event.getTarget() instanceof Button);
    }

    @Override
    void key(KeyEvent event) {
        boolean steps = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (steps && event.getTarget() == typed && !found.isEmpty()) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, found.size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
            event.consume();
        }
    }

    /// A position that is not there yet: the form for one takes this one's place, with the passage.
    private void other() {
        unfinished.close(true);
        elsewhere.open(found.isEmpty() ? typed.getText().strip() : "", fields.bearing(), fields.remark());
    }

    @Override
    String missing() {
        return list.getSelectionModel().getSelectedItem() == null ? Words.of("claims.evidence.none") : "";
    }

    @Override
    Saving saving() {
        Candidate candidate = list.getSelectionModel().getSelectedItem();
        Linking.Link made = Linking.link(
                workspace.now(), passage, candidate, stance.or(candidate.stance()), fields.bearing(), fields.remark());
        return new Saving(made.edit(), () -> {
            passage.letGo();
            workspace.desk().restoreFocus(made.claim(), made.position());
        });
    }
}
