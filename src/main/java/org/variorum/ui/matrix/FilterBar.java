package org.variorum.ui.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Voice;
import org.variorum.ui.SendOut;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// What is shown of the matrix, and in which order; setting aside; taking it out.
final class FilterBar extends HBox {
    private static final int LONGEST = 60;
    private final MatrixModel model;
    private final ChoiceBox<Asked> questions = new ChoiceBox<>();
    private final ChoiceBox<Filter.Order> order = new ChoiceBox<>();
    private final MenuButton voices = new MenuButton();
    private final ToggleButton divided = chip("matrix.only.divided");
    private final ToggleButton unsupported = chip("matrix.only.unsupported");
    private final ToggleButton undecided = chip("matrix.only.undecided");
    private final ToggleButton aside = chip("matrix.aside");
    private boolean filling;

    /// @param question null for all of them
    private record Asked(@Nullable Question question) {
        Id.@Nullable Question id() {
            return question == null ? null : question.id();
        }
    }

    FilterBar(MatrixModel model, SendOut sendOut) {
        super(8);
        this.model = model;
        getStyleClass().add("matrix-filters");
        setAlignment(Pos.CENTER_LEFT);
        questions.setConverter(words(asked -> asked.question() == null
                ? Words.of("matrix.questions.all")
                : cut(asked.question().text())));
        questions.setMaxWidth(190);
        questions.setAccessibleText(Words.of("matrix.questions"));
        order.setConverter(words(
                each -> Words.of(each == Filter.Order.DIVIDED ? "matrix.order.divided" : "matrix.order.question")));
        order.setMaxWidth(150);
        order.getItems().setAll(Filter.Order.values());
        order.setValue(Filter.Order.DIVIDED);
        order.setAccessibleText(Words.of("matrix.order"));
        voices.getStyleClass().add("voices-menu");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node export = Buttons.icon("mdi2e-export", "matrix.export", () -> {});
        ((javafx.scene.control.Button) export)
                .setOnAction(_ -> sendOut.offer(
                        new SendOut.Report.Matrix(
                                claims(),
                                model.shown().get().voices().stream()
                                        .map(Voice::id)
                                        .toList()),
                        export));
        aside.getStyleClass().add("aside-toggle");
        getChildren().addAll(order, questions, voices, divided, unsupported, undecided, gap, aside, export);
        questions.valueProperty().addListener((_, _, now) -> change());
        order.valueProperty().addListener((_, _, now) -> change());
        for (ToggleButton each : List.of(divided, unsupported, undecided)) {
            each.selectedProperty().addListener((_, _, _) -> change());
        }
        Hints.give(divided, Words.of("matrix.only.divided.hint"));
        Hints.give(unsupported, Words.of("matrix.only.unsupported.hint"));
        Hints.give(undecided, Words.of("matrix.only.undecided.hint"));
        Hints.give(aside, Words.of("matrix.aside.hint"));
        model.gathered().subscribe(this::fill);
        model.filter().subscribe(this::show);
    }

    ToggleButton aside() {
        return aside;
    }

    private List<Id.Claim> claims() {
        List<Id.Claim> claims = new ArrayList<>();
        for (Line line : model.shown().get().lines()) {
            if (line instanceof Line.OfClaim of) {
                claims.add(of.row().claim().id());
            }
        }
        return claims;
    }

    private static ToggleButton chip(String word) {
        ToggleButton button = new ToggleButton(Words.of(word));
        button.getStyleClass().setAll("filter-chip");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        };
    }

    private static String cut(String question) {
        return question.length() <= LONGEST ? question : question.substring(0, LONGEST) + "…";
    }

    private void change() {
        if (!filling && questions.getValue() != null) {
            model.filter()
                    .set(model.filter()
                            .get()
                            .under(questions.getValue().id())
                            .by(order.getValue())
                            .only(divided.isSelected(), unsupported.isSelected(), undecided.isSelected()));
        }
    }

    private void fill(Gathered now) {
        filling = true;
        List<Asked> all = new ArrayList<>(List.of(new Asked(null)));
        now.snapshot().questions().forEach(question -> all.add(new Asked(question)));
        questions.getItems().setAll(all);
        List<MenuItem> items = new ArrayList<>();
        items.add(item(
                "matrix.voices.all",
                () -> model.filter().set(model.filter().get().showing(Set.of()))));
        items.add(item("matrix.voices.none", () -> {
            Set<Id.Voice> every = new HashSet<>();
            now.matrix().voices().forEach(voice -> every.add(voice.id()));
            model.filter().set(model.filter().get().showing(every));
        }));
        items.add(new SeparatorMenuItem());
        for (Voice voice : now.matrix().voices()) {
            CheckMenuItem item = new CheckMenuItem(VoiceName.brief(voice));
            item.setMnemonicParsing(false);
            item.setUserData(voice.id());
            item.setOnAction(_ -> model.filter().set(model.filter().get().showing(voice.id(), item.isSelected())));
            items.add(item);
        }
        voices.getItems().setAll(items);
        filling = false;
        show(model.filter().get());
    }

    private static MenuItem item(String word, Runnable action) {
        MenuItem item = new MenuItem(Words.of(word));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(Filter filter) {
        filling = true;
        questions.getItems().stream()
                .filter(each -> java.util.Objects.equals(each.id(), filter.question()))
                .findFirst()
                .ifPresent(questions::setValue);
        order.setValue(filter.order());
        divided.setSelected(filter.divided());
        unsupported.setSelected(filter.unsupported());
        undecided.setSelected(filter.undecided());
        int shown = 0;
        int all = 0;
        for (MenuItem item : voices.getItems()) {
            if (item instanceof CheckMenuItem check && item.getUserData() instanceof Id.Voice voice) {
                check.setSelected(!filter.hidden().contains(voice));
                all++;
                shown += check.isSelected() ? 1 : 0;
            }
        }
        voices.setText(shown == all ? Words.of("matrix.voices.all") : Words.of("matrix.voices.some", shown, all));
        filling = false;
    }
}
