package org.variorum.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VerdictBox;
import org.variorum.ui.kit.VerdictWords;
import org.variorum.ui.kit.Words;

/// A question over its claims, with the reader's verdict on the question as a whole, folded to a line.
final class QuestionRow extends Region {
    private static final double TOP = 16;
    private static final double FOOT = 2;

    private final Question question;
    private final CompareModel model;
    private final TextFlow text;
    private final TextFlow note;
    private final ToggleButton fold = new ToggleButton();
    private final VBox judged = new VBox(6);
    private VerdictBox verdict;
    private ClaimRow.Sidesmen voices;

    QuestionRow(Item.Heading item, ClaimRow.Sidesmen voices, CompareModel model) {
        this.model = model;
        this.voices = voices;
        question = item.question();
        getStyleClass().add("compare-heading");
        text = Prose.flow(question.text(), "compare-question");
        note = Prose.markdown(question.note(), "question-note");
        note.setVisible(!question.note().isBlank());
        fold.getStyleClass().setAll("question-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setAlignment(Pos.CENTER_LEFT);
        fold.setSelected(model.unfolded().contains(question.id()));
        fold.setOnAction(_ -> unfold());
        verdict = box();
        judged.getChildren().add(fold);
        getChildren().addAll(text, note, judged);
        showVerdicts();
        unfold();
    }

    private VerdictBox box() {
        List<Voice> rest = model.now().voices().stream()
                .filter(voice -> !voice.equals(voices.left()) && !voice.equals(voices.right()))
                .toList();
        return new VerdictBox(
                new VerdictBox.Voices(
                        List.of(voices.left(), voices.right()),
                        rest,
                        id -> model.now().voice(id)),
                model.workspace().library().isWritable(),
                model.workspace().judging().seat(question.id()));
    }

    /// The same question after a change.
    void show(ClaimRow.Sidesmen of) {
        if (!of.equals(voices)) {
            voices = of;
            verdict.save();
            verdict = box();
            unfold();
        }
        showVerdicts();
    }

    private void unfold() {
        if (fold.isSelected()) {
            model.unfolded().add(question.id());
            judged.getChildren().setAll(fold, verdict);
        } else {
            model.unfolded().remove(question.id());
            judged.getChildren().setAll(fold);
        }
        fold.setGraphic(Buttons.symbol(fold.isSelected() ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
        requestLayout();
    }

    void showVerdicts() {
        Id about = question.id();
        List<Verdict> all = model.workspace().judging().on(about);
        verdict.show(all, model.workspace().judging().isUnsaved(about));
        Optional<Verdict> last = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        String says = last.map(it -> {
                    String sure = VerdictWords.sureness(it);
                    return VerdictWords.finding(it, id -> model.now().voice(id)) + (sure.isEmpty() ? "" : ", " + sure);
                })
                .orElse(Words.of("compare.judge-question"));
        fold.setText(says);
        fold.setAccessibleText(Words.of("compare.question-verdict", says));
    }

    VerdictBox verdict() {
        return verdict;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = Columns.in(width);
        double words = text.prefHeight(columns.body()) + (note.isVisible() ? note.prefHeight(columns.body()) : 0);
        double box = judged.prefHeight(columns.verdict());
        return TOP + (columns.isBeside() ? Math.max(words, box) : words + box) + FOOT;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.in(getWidth());
        double y = TOP + text.prefHeight(columns.body());
        text.resizeRelocate(columns.edge(), TOP, columns.body(), y - TOP);
        if (note.isVisible()) {
            double high = note.prefHeight(columns.body());
            note.resizeRelocate(columns.edge(), y, columns.body(), high);
            y += high;
        }
        double at = columns.isBeside() ? TOP : y;
        judged.resizeRelocate(columns.verdictX(), at, columns.verdict(), judged.prefHeight(columns.verdict()));
    }
}
