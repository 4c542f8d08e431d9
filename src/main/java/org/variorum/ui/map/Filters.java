package org.variorum.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.MapWish;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Voice;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.VoicePicker;
import org.variorum.ui.kit.Words;

/// What part of the argument is to be seen: of one voice, of one question, of one claim; folded or not. FX thread.
final class Filters extends HBox {
    private static final int QUESTION_LETTERS = 44;

    private final MapModel model;
    private final Button voice = Buttons.worded("plain-button", "", this::chooseVoice);
    private final Button everybody;
    private final ChoiceBox<Optional<Question>> question = new ChoiceBox<>();
    private final CheckBox onlyClaim = new CheckBox(Words.of("map.only"));
    private final Button fold = Buttons.worded("plain-button", "", this::foldOrUnfold);
    private boolean showing;

    Filters(MapModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("map-filters");
        everybody = Buttons.icon(
                "mdi2c-close", "map.voice.all", () -> wish(model.wish().get().by(Optional.empty())));
        voice.setMinWidth(USE_PREF_SIZE);
        voice.getStyleClass().add("map-voice-choice");
        fold.setMinWidth(USE_PREF_SIZE);
        onlyClaim.setMinWidth(USE_PREF_SIZE);
        Hints.give(onlyClaim, Words.of("map.only.hint"));
        question.setMaxWidth(230);
        question.setAccessibleText(Words.of("map.question"));
        question.setConverter(new QuestionWords());
        question.valueProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                wish(model.wish().get().about(now.map(Question::id)));
            }
        });
        onlyClaim.setOnAction(_ -> wish(model.wish()
                .get()
                .only(
                        onlyClaim.isSelected()
                                ? model.claimOf(model.selected().get()).or(model::attended)
                                : Optional.empty())));
        getChildren().addAll(voice, everybody, question, onlyClaim, fold);
        model.wish().subscribe(this::show);
        model.selected().subscribe(this::show);
        model.plan().subscribe(this::show);
        show();
    }

    private void wish(MapWish next) {
        model.wish().set(next);
    }

    private void show() {
        showing = true;
        MapWish wish = model.wish().get();
        Optional<Voice> one = wish.voice().flatMap(model.now()::voice);
        voice.setText(one.map(VoiceName::brief).orElseGet(() -> Words.of("map.voice.all")));
        Hints.give(voice, Words.of("map.voice.hint"));
        everybody.setVisible(one.isPresent());
        everybody.setManaged(one.isPresent());
        List<Optional<Question>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.now().questions().forEach(each -> all.add(Optional.of(each)));
        if (!all.equals(question.getItems())) {
            question.getItems().setAll(all);
        }
        question.setValue(wish.question().flatMap(model.now()::question));
        boolean some = model.claimOf(model.selected().get()).or(model::attended).isPresent();
        onlyClaim.setDisable(!some && wish.claim().isEmpty());
        onlyClaim.setSelected(wish.claim().isPresent());
        fold.setText(Words.of(wish.all() ? "map.fold" : "map.unfold"));
        showing = false;
    }

    private void chooseVoice() {
        List<Voice> heard = model.now().voices().stream()
                .filter(each -> !model.now().interpretationsBy(each.id()).isEmpty())
                .toList();
        new VoicePicker(heard, chosen -> showOnly(chosen.id())).show(voice);
    }

    private void showOnly(Id.Voice one) {
        wish(model.wish().get().by(Optional.of(one)));
    }

    private void foldOrUnfold() {
        wish(model.wish().get().opening(!model.wish().get().all()));
    }

    private static final class QuestionWords extends StringConverter<Optional<Question>> {
        @Override
        public String toString(@Nullable Optional<Question> question) {
            return question == null || question.isEmpty()
                    ? Words.of("map.question.all")
                    : Wording.cut(question.get().text(), QUESTION_LETTERS);
        }

        @Override
        public Optional<Question> fromString(String words) {
            return Optional.empty();
        }
    }
}
