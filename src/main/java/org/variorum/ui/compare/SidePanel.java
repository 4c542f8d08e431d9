package org.variorum.ui.compare;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Comparison;
import org.variorum.compare.Difference;
import org.variorum.compare.Moment;
import org.variorum.compare.Sieve;
import org.variorum.model.Id;
import org.variorum.ui.kit.DifferenceMark;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// The panel at the side: how many claims of each kind there are, what is let through and in which order, and the
/// questions to go to.
final class SidePanel extends ScrollPane {
    static final double WIDTH = 216;
    private static final double MARK = 22;

    private final CompareModel model;
    private final VBox body = new VBox();
    private final Label title = Prose.label("", "panel-title");
    private final Label count = Prose.label("", "panel-count");
    private final VBox sieves = new VBox();
    private final ChoiceBox<Sieve.Order> order = new ChoiceBox<>();
    private final QuestionList questions;
    private final Map<ToggleButton, Predicate<Sieve>> switches = new LinkedHashMap<>();
    private Optional<Comparison> counted = Optional.empty();
    private boolean filling;

    /// @param go brings a question onto the screen
    SidePanel(CompareModel model, Consumer<Id.Question> go) {
        this.model = model;
        questions = new QuestionList(model, go);
        getStyleClass().add("compare-panel");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("panel-body");
        order.getItems().setAll(Sieve.Order.values());
        order.setConverter(new OrderWords());
        order.setMaxWidth(Double.MAX_VALUE);
        order.setAccessibleText(Words.of("compare.order"));
        order.setOnAction(_ -> {
            if (!filling) {
                model.sieve().set(model.sieve().get().in(order.getValue()));
            }
        });
        VBox sorting = new VBox(order);
        sorting.getStyleClass().add("panel-order");
        body.getChildren().addAll(title, count, sieves, sorting, questions);
        setContent(body);
    }

    void refresh() {
        filling = true;
        Optional<Comparison> comparison = model.comparison().get();
        Sieve sieve = model.sieve().get();
        title.setText(comparison
                .map(it -> Words.of("window.two", VoiceName.brief(it.left()), VoiceName.brief(it.right())))
                .orElse(""));
        count.setText(comparison.map(this::count).orElse(""));
        order.setValue(sieve.order());
        if (!comparison.equals(counted)) {
            counted = comparison;
            sieves.getChildren().clear();
            switches.clear();
            comparison.ifPresent(this::fillSieves);
        }
        switches.forEach((toggle, isOn) -> toggle.setSelected(isOn.test(sieve)));
        questions.refresh(comparison.map(Comparison::rows).orElse(List.of()), sieve);
        filling = false;
    }

    void current(Id.Question question) {
        questions.current(question);
    }

    private String count(Comparison comparison) {
        int rows = comparison.rows().size();
        int seen = model.shown().get().size();
        return seen == rows
                ? Words.of("compare.count", rows, comparison.claims())
                : Words.of("compare.count.sieved", seen, rows);
    }

    private void fillSieves(Comparison comparison) {
        Map<Difference, Integer> counts = comparison.counts();
        for (Difference kind : Difference.values()) {
            int many = counts.getOrDefault(kind, 0);
            add(
                    new DifferenceMark(kind, MARK),
                    DifferenceMark.word(kind),
                    many,
                    sieve -> sieve.kinds().contains(kind),
                    (sieve, on) -> sieve.ofKinds(with(sieve.kinds(), kind, on)));
        }
        Region gap = new Region();
        gap.getStyleClass().add("panel-gap");
        sieves.getChildren().add(gap);
        long undecided =
                comparison.rows().stream().filter(Comparison.Row::isUndecided).count();
        add(null, Words.of("compare.undecided"), undecided, Sieve::undecidedOnly, Sieve::onlyUndecided);
        String pivot = model.pivot();
        if (!pivot.isEmpty()) {
            addMoment(comparison, Moment.BEFORE, Words.of("compare.evidence.before", pivot));
            addMoment(comparison, Moment.AFTER, Words.of("compare.evidence.after", pivot));
        }
    }

    private void addMoment(Comparison comparison, Moment moment, String words) {
        long many = comparison.rows().stream()
                .filter(row -> Sieve.leansOn(row, moment))
                .count();
        add(
                null,
                words,
                many,
                sieve -> sieve.evidence().filter(it -> it == moment).isPresent(),
                (sieve, on) -> sieve.from(on ? Optional.of(moment) : Optional.empty()));
    }

    private static Set<Difference> with(Set<Difference> kinds, Difference kind, boolean on) {
        EnumSet<Difference> next = EnumSet.noneOf(Difference.class);
        next.addAll(kinds);
        if (on) {
            next.add(kind);
        } else {
            next.remove(kind);
        }
        return next;
    }

    private void add(
            @Nullable Node sign,
            String words,
            long many,
            Predicate<Sieve> isOn,
            BiFunction<Sieve, Boolean, Sieve> turn) {
        Label name = Prose.label(words, "sieve-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = Prose.label(String.valueOf(many), "sieve-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, name, number);
        if (sign != null) {
            line.getChildren().addFirst(sign);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        ToggleButton toggle = new ToggleButton();
        toggle.getStyleClass().setAll("sieve-row");
        toggle.setGraphic(line);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setAccessibleText(words + ", " + many);
        line.setPrefWidth(WIDTH - 33);
        toggle.setOnAction(_ -> model.sieve().set(turn.apply(model.sieve().get(), toggle.isSelected())));
        switches.put(toggle, isOn);
        sieves.getChildren().add(toggle);
    }

    private static final class OrderWords extends StringConverter<Sieve.Order> {
        @Override
        public String toString(Sieve.@Nullable Order order) {
            return order == null ? "" : Words.of("compare.order." + order.name().toLowerCase(java.util.Locale.ROOT));
        }

        @Override
        public Sieve.Order fromString(String words) {
            return List.of(Sieve.Order.values()).stream()
                    .filter(each -> toString(each).equals(words))
                    .collect(Collectors.toList())
                    .getFirst();
        }
    }
}
