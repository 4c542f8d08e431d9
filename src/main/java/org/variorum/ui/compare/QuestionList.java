package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.variorum.compare.Comparison;
import org.variorum.compare.Difference;
import org.variorum.compare.Sieve;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.DifferenceMark;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The questions, each with a mark for every claim under it. Choosing one goes there; the funnel beside it shows
/// nothing else.
final class QuestionList extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MOST_MARKS = 4;
    private static final double MARK = 22;

    private record Said(Question question, List<Difference> marks) {}

    private final CompareModel model;
    private final Consumer<Id.Question> go;
    private final Map<Id.Question, Line> lines = new LinkedHashMap<>();
    private List<Said> shown = List.of();
    private Set<Id.Question> only = Set.of();

    QuestionList(CompareModel model, Consumer<Id.Question> go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("question-list");
    }

    /// @param rows all, whether let through or not
    void refresh(List<Comparison.Row> rows, Sieve sieve) {
        Map<Question, List<Difference>> marks = new LinkedHashMap<>();
        rows.forEach(row ->
                marks.computeIfAbsent(row.question(), _ -> new ArrayList<>()).add(row.difference()));
        List<Said> now = marks.entrySet().stream()
                .map(each -> new Said(each.getKey(), each.getValue()))
                .toList();
        if (now.equals(shown) && only.equals(sieve.questions())) {
            return;
        }
        shown = now;
        only = sieve.questions();
        lines.clear();
        getChildren().setAll(Prose.label(Words.of("compare.questions"), "group-heading"));
        now.forEach(said -> {
            Line line = line(said);
            lines.put(said.question.id(), line);
            getChildren().add(line);
        });
    }

    private Line line(Said said) {
        TextFlow text = Prose.flow(said.question.text(), "question-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox marks = new VBox(3);
        marks.setMinWidth(USE_PREF_SIZE);
        marks.setAlignment(Pos.TOP_RIGHT);
        marks.getStyleClass().add("question-marks");
        said.marks.stream()
                .limit(said.marks.size() > MOST_MARKS + 1 ? MOST_MARKS : MOST_MARKS + 1)
                .forEach(kind -> marks.getChildren().add(new DifferenceMark(kind, MARK)));
        if (marks.getChildren().size() < said.marks.size()) {
            marks.getChildren()
                    .add(Prose.label(
                            "+" + (said.marks.size() - marks.getChildren().size()), "sieve-count"));
        }
        Line line = new Line(text, marks, funnel(said.question.id()));
        line.getStyleClass().add("question-line");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(said.question.text());
        line.setOnMouseClicked(_ -> go.accept(said.question.id()));
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == line && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                go.accept(said.question.id());
            }
        });
        return line;
    }

    private ToggleButton funnel(Id.Question question) {
        ToggleButton funnel = Buttons.toggle("mdi2f-filter-variant", "compare.only-question");
        funnel.getStyleClass().add("question-funnel");
        funnel.setSelected(only.contains(question));
        Hints.give(funnel, Words.of("compare.only-question"));
        funnel.setOnAction(
                _ -> model.sieve().set(model.sieve().get().about(funnel.isSelected() ? Set.of(question) : Set.of())));
        return funnel;
    }

    /// The funnel lies over the end of the words: it is only seen with the pointer or the keyboard on it.
    private static final class Line extends HBox {
        private static final double FUNNEL = 18;
        private final ToggleButton funnel;
        private final VBox marks;

        Line(TextFlow text, VBox marks, ToggleButton funnel) {
            super(8, text, marks);
            this.funnel = funnel;
            this.marks = marks;
            funnel.setManaged(false);
            getChildren().add(funnel);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            funnel.resizeRelocate(marks.getLayoutX() - FUNNEL - 2, getHeight() - FUNNEL - 4, FUNNEL, FUNNEL);
        }
    }

    /// The question that is at the top of the screen.
    void current(Id.Question question) {
        lines.forEach((id, line) -> line.pseudoClassStateChanged(CURRENT, id.equals(question)));
    }
}
