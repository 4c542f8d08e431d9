package org.variorum.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Balance;
import org.variorum.compare.Matrix;
import org.variorum.compare.Position;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Voice;
import org.variorum.ui.Sides;
import org.variorum.ui.kit.BalanceBar;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.QuoteBlock;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// What the chosen cell rests on: the claim, the positions of its voice, one beside it, and the passages that
/// tell the readings apart.
final class Detail extends VBox {
    private final MatrixModel model;
    private final VBox all = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(all);
    private final FlowPane foot = new FlowPane(8, 8);
    private boolean stale;

    Detail(MatrixModel model) {
        this.model = model;
        getStyleClass().add("matrix-detail");
        all.getStyleClass().add("detail-all");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("detail-foot");
        getChildren().addAll(scroll, foot);
        model.chosen().addListener((_, old, now) -> {
            if (old == null || now == null || !old.equals(now)) {
                scroll.setVvalue(0);
            }
            refresh();
        });
        model.beside().addListener((_, _, _) -> refresh());
        model.without().addListener((_, _, _) -> refresh());
        model.gathered().addListener((_, _, _) -> refresh());
        model.workspace().paragraphs().learnt().addListener((_, _, _) -> refresh());
        refresh();
    }

    /// Made anew before the next layout, once however much has changed.
    private void refresh() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            stale = false;
            fill();
        }
        super.layoutChildren();
    }

    private void fill() {
        Cell cell = model.chosen().get();
        Optional<Matrix.Row> row = cell == null ? Optional.empty() : model.row(cell.claim());
        all.getChildren().clear();
        foot.getChildren().clear();
        foot.setVisible(false);
        foot.setManaged(false);
        if (cell == null || row.isEmpty()) {
            all.getChildren().add(Prose.flow(Words.of("matrix.detail.none"), "muted"));
            return;
        }
        claim(row.get());
        Id.Voice chosen = cell.voice();
        Voice voice =
                chosen == null ? null : model.workspace().now().voice(chosen).orElse(null);
        if (voice != null) {
            positions(row.get(), voice);
        }
        all.getChildren().addAll(line(), new Telling(model, positions(row.get())));
    }

    private static List<Position> positions(Matrix.Row row) {
        return row.positions().values().stream().flatMap(List::stream).toList();
    }

    private void claim(Matrix.Row row) {
        VBox head = new VBox(8);
        Question question = model.gathered().get().questions().get(row.claim().question());
        if (question != null) {
            head.getChildren().add(Prose.flow(question.text(), "detail-question"));
        }
        Balance balance = model.balance(row);
        head.getChildren()
                .addAll(
                        Prose.flow(row.claim().statement(), "detail-claim"),
                        new BalanceBar(balance),
                        new Tally(balance));
        String figure = String.format(Locale.ENGLISH, "%.2f", balance.division());
        var divided = Prose.label(Words.of("matrix.division", figure, balance.voices()), "caption");
        Hints.give(divided, Words.of("matrix.division.hint"));
        head.getChildren().add(divided);
        all.getChildren().add(head);
    }

    private void positions(Matrix.Row row, Voice voice) {
        all.getChildren().add(line());
        List<Position> held = row.of(voice.id());
        if (held.isEmpty()) {
            all.getChildren().add(Prose.flow(Words.of("matrix.detail.unheard", VoiceName.brief(voice)), "muted"));
        }
        held.forEach(position -> all.getChildren().add(new PositionBlock(model, position)));
        Optional<Voice> other = model.besideOf(row, voice.id());
        other.ifPresent(beside -> {
            all.getChildren().addAll(line(), Prose.label(Words.of("matrix.beside"), "caption"));
            row.of(beside.id()).forEach(position -> all.getChildren().add(new PositionBlock(model, position)));
        });
        buttons(row, voice, other.orElse(null), held);
    }

    private void buttons(Matrix.Row row, Voice voice, @Nullable Voice other, List<Position> held) {
        if (other != null) {
            String words = Words.of("matrix.compare", VoiceName.brief(voice), VoiceName.brief(other));
            Button compare = Buttons.worded(
                    "plain-button",
                    words,
                    () -> model.workspace()
                            .desk()
                            .compare(
                                    new Sides(voice.id(), other.id()),
                                    row.claim().id()));
            compare.getStyleClass().add("compare-button");
            foot.getChildren().add(compare);
        }
        Button there = Buttons.plain(
                "matrix.read",
                () -> model.workspace()
                        .desk()
                        .focusOn(
                                row.claim().id(),
                                held.isEmpty()
                                        ? null
                                        : held.getFirst().interpretation().id()));
        there.setDisable(model.workspace().now().anchorsOf(row.claim().id()).stream()
                .noneMatch(anchor ->
                        model.workspace().now().document(anchor.document()).isPresent()));
        there.getStyleClass().add("read-button");
        foot.getChildren().add(there);
        foot.setVisible(true);
        foot.setManaged(true);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("detail-line");
        return line;
    }

    /// Puts the keys on the first quotation that can be opened, else on the first button.
    void enter() {
        layout();
        Optional<Node> first = all.lookupAll(".quote-block").stream()
                .filter(node -> node instanceof QuoteBlock && node.isFocusTraversable())
                .findFirst()
                .or(() -> foot.getChildren().stream().findFirst());
        first.ifPresent(Node::requestFocus);
    }
}
