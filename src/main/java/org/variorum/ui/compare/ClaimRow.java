package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.compare.Comparison;
import org.variorum.compare.Position;
import org.variorum.model.Id;
import org.variorum.model.Voice;
import org.variorum.ui.kit.DifferenceMark;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VerdictBox;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// One claim: what it says, both voices' positions on it, how they stand to each other, what the others say, and
/// the reader's verdict.
final class ClaimRow extends Region {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double TOP = 8;
    private static final double AFTER_STATEMENT = 8;
    private static final double AFTER_POSITIONS = 4;
    private static final double FOOT = 12;

    private final CompareModel model;
    private final VBox statement = new VBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox mark = new VBox(3);
    private final Region rule = new Region();
    private final List<PositionView> views = new ArrayList<>();
    private Item.Claim item;
    private OthersView others;
    private VerdictBox verdict;
    private Sidesmen voices;

    /// Whose the columns are.
    record Sidesmen(Voice left, Voice right) {}

    ClaimRow(Item.Claim item, Sidesmen voices, CompareModel model) {
        this.model = model;
        this.item = item;
        this.voices = voices;
        getStyleClass().add("claim-row");
        mark.setAlignment(Pos.TOP_CENTER);
        mark.getStyleClass().add("difference");
        rule.getStyleClass().add("row-rule");
        left.getStyleClass().add("positions");
        right.getStyleClass().add("positions");
        statement.getStyleClass().add("statement-box");
        statement.setFocusTraversable(true);
        statement.setAccessibleRole(AccessibleRole.BUTTON);
        statement.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                read();
            }
        });
        statement.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                read();
            }
        });
        others = new OthersView(claim(), List.of(), model);
        verdict = box();
        build();
    }

    Id.Claim key() {
        return claim();
    }

    private Id.Claim claim() {
        return item.row().claim().id();
    }

    /// Goes to where the claim is made.
    private void read() {
        model.workspace().desk().focusOn(claim());
    }

    /// The same claim after a change.
    void show(Item.Claim now, Sidesmen of) {
        Comparison.Row old = item.row();
        Comparison.Row fresh = now.row();
        boolean same = old.claim().equals(fresh.claim())
                && old.left().equals(fresh.left())
                && old.right().equals(fresh.right())
                && old.others().equals(fresh.others())
                && item.underQuestion() == now.underQuestion();
        boolean sameVoices = of.equals(voices);
        item = now;
        voices = of;
        if (!sameVoices) {
            verdict.save();
            verdict = box();
        }
        if (!same || !sameVoices) {
            build();
        }
        showVerdicts();
    }

    private VerdictBox box() {
        List<Id.Voice> spoken =
                item.row().others().stream().map(each -> each.voice().id()).toList();
        List<Voice> rest = model.now().voices().stream()
                .filter(voice ->
                        !voice.id().equals(voices.left.id()) && !voice.id().equals(voices.right.id()))
                .sorted(java.util.Comparator.comparing((Voice voice) -> !spoken.contains(voice.id())))
                .toList();
        return new VerdictBox(
                new VerdictBox.Voices(
                        List.of(voices.left, voices.right),
                        rest,
                        id -> model.now().voice(id)),
                model.workspace().library().isWritable(),
                model.workspace().judging().seat(claim()));
    }

    private void build() {
        Comparison.Row row = item.row();
        views.clear();
        statement.getChildren().clear();
        if (!item.underQuestion()) {
            statement.getChildren().add(Prose.flow(row.question().text(), "row-question"));
        }
        statement.getChildren().add(Prose.flow(row.claim().statement(), "row-statement"));
        statement.setAccessibleText(row.claim().statement() + " " + DifferenceMark.word(row.difference()) + ". "
                + Words.of("compare.read"));
        fill(left, row.left(), voices.left);
        fill(right, row.right(), voices.right);
        mark.getChildren()
                .setAll(
                        new DifferenceMark(row.difference()),
                        Prose.label(DifferenceMark.word(row.difference()), "difference-word"));
        others = new OthersView(claim(), row.others(), model);
        others.setVisible(!row.others().isEmpty());
        getChildren().setAll(rule, statement, left, mark, right, others, verdict);
        showVerdicts();
        requestLayout();
    }

    private void fill(VBox column, List<Position> positions, Voice voice) {
        column.getChildren().clear();
        for (Position position : positions) {
            PositionView view = new PositionView(position, false, positions.size() > 1, model);
            views.add(view);
            column.getChildren().add(view);
        }
        if (positions.isEmpty()) {
            column.getChildren().add(Prose.flow(Words.of("compare.unheard", VoiceName.brief(voice)), "not-heard"));
        }
    }

    /// The verdicts have changed, or what is on its way to the library has.
    void showVerdicts() {
        verdict.show(
                model.workspace().judging().on(claim()),
                model.workspace().judging().isUnsaved(claim()));
    }

    /// Places have become known.
    void learnt() {
        Stream.concat(views.stream(), others.views().stream()).forEach(PositionView::learnt);
    }

    VerdictBox verdict() {
        return verdict;
    }

    void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    // --- layout ------------------------------------------------------------------------------------------------------

    private static double high(Node node, double width) {
        return node.isVisible() ? Math.ceil(node.prefHeight(width)) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = Columns.in(width);
        others.columns(columns);
        double body = TOP
                + high(statement, columns.body())
                + AFTER_STATEMENT
                + Math.max(
                        high(mark, columns.mark()),
                        Math.max(high(left, columns.column()), high(right, columns.column())))
                + AFTER_POSITIONS
                + high(others, columns.body())
                + FOOT;
        double box = high(verdict, columns.verdict());
        return columns.isBeside() ? Math.max(body, TOP + box + FOOT + 4) : body + box + FOOT;
    }

    @Override
    protected void layoutChildren() {
        Columns columns = Columns.in(getWidth());
        others.columns(columns);
        double edge = columns.edge();
        double y = TOP;
        y = put(statement, edge, y, columns.body()) + AFTER_STATEMENT;
        double ends = Math.max(
                put(left, edge, y, columns.column()),
                Math.max(
                        put(mark, columns.markX(), y, columns.mark()),
                        put(right, columns.rightX(), y, columns.column())));
        y = put(others, edge, ends + AFTER_POSITIONS, columns.body());
        put(verdict, columns.verdictX(), columns.isBeside() ? TOP : y + FOOT, columns.verdict());
        rule.resizeRelocate(edge, getHeight() - 1, columns.end() - edge, 1);
    }

    private static double put(Node node, double x, double y, double width) {
        double height = high(node, width);
        node.resizeRelocate(x, y, width, height);
        return y + height;
    }
}
