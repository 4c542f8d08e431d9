package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.DateField;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// The head of the room: whose interpretations of which claim, the horizon in words, nearer and farther.
final class TimeHead extends HBox {
    private static final int LONGEST = 44;

    private final ChoiceBox<@Nullable Voice> voice = new ChoiceBox<>();
    private final ChoiceBox<@Nullable Claim> claim = new ChoiceBox<>();
    private final DateField date = new DateField(Words.of("time.date.prompt"));
    private final Button away = Buttons.icon("mdi2c-close", "time.date.away", () -> {});
    private boolean filling;

    /// @param chosen told that another voice or claim was chosen
    /// @param horizon gets a day that was written, or empty where the question is taken back
    TimeHead(Runnable chosen, Consumer<Optional<LocalDate>> horizon, Consumer<Boolean> nearer) {
        getStyleClass().add("time-head");
        setAlignment(Pos.TOP_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        voice.setConverter(words(each -> each.name(), Words.of("time.voices")));
        claim.setConverter(words(TimeHead::name, Words.of("time.claims")));
        voice.setAccessibleText(Words.of("time.voices"));
        claim.setAccessibleText(Words.of("time.claims"));
        voice.valueProperty().addListener((_, _, _) -> tell(chosen));
        claim.valueProperty().addListener((_, _, _) -> tell(chosen));
        voice.setPrefWidth(150);
        claim.setPrefWidth(210);
        date.setPrefWidth(150);
        date.setMaxHeight(USE_PREF_SIZE);
        date.text().setOnAction(_ -> written(horizon));
        date.text().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                written(horizon);
            }
        });
        away.setOnAction(_ -> {
            date.show("");
            horizon.accept(Optional.empty());
        });
        getChildren()
                .addAll(
                        Prose.label(Words.of("time.written"), "time-heading"),
                        space,
                        voice,
                        claim,
                        date,
                        away,
                        Buttons.icon("mdi2m-magnify-minus-outline", "time.farther", () -> nearer.accept(false)),
                        Buttons.icon("mdi2m-magnify-plus-outline", "time.nearer", () -> nearer.accept(true)));
    }

    private void tell(Runnable chosen) {
        if (!filling) {
            chosen.run();
        }
    }

    private void written(Consumer<Optional<LocalDate>> horizon) {
        Optional<Edtf> typed = date.edtf().get().flatMap(Edtf::parse);
        typed.filter(day -> !day.isOpenAtEnd()).ifPresent(day -> horizon.accept(Optional.of(day.latest())));
    }

    /// Fills the choices, and keeps what is chosen where it is still there.
    void fill(Snapshot now, @Nullable Claim shown) {
        filling = true;
        Voice before = voice.getValue();
        List<Voice> voices = now.voices().stream()
                .filter(each -> !now.interpretationsBy(each.id()).isEmpty())
                .toList();
        fill(voice, voices, before);
        fill(claim, now.claims(), shown);
        filling = false;
    }

    private static <T> void fill(ChoiceBox<@Nullable T> box, List<T> all, @Nullable T shown) {
        List<@Nullable T> items = new ArrayList<>();
        items.add(null);
        items.addAll(all);
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(shown != null && all.contains(shown) ? shown : null);
    }

    /// Shows the horizon where nobody is writing it.
    void show(LocalDate day, boolean asked) {
        if (!date.text().isFocused()) {
            date.show(asked ? HorizonWords.edtf(day) : "");
        }
        away.setDisable(!asked);
    }

    Optional<Voice> voice() {
        return Optional.ofNullable(voice.getValue());
    }

    Optional<Claim> claim() {
        return Optional.ofNullable(claim.getValue());
    }

    private static String name(Claim claim) {
        String words = claim.label().isBlank() ? claim.statement() : claim.label();
        int cut = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return cut == words.length() ? words : words.substring(0, cut < 10 ? LONGEST : cut) + " …";
    }

    private static <T> StringConverter<@Nullable T> words(java.util.function.Function<T, String> of, String all) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? all : of.apply(each);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        };
    }
}
