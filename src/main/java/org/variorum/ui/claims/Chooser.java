package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// A field in which something that is there is chosen by typing, or something new is named. What is in the
/// field decides: the name of something that is there means that, any other words mean something new.
final class Chooser<T> extends VBox {
    private static final int MOST = 6;

    private record Fit<T>(Offered<T> offered, int score) {}

    private final Suggestions suggestions;
    private final Supplier<List<Offered<T>>> all;
    private final String fresh;
    private final TextField field;
    private final ReadOnlyObjectWrapper<@Nullable T> chosen = new ReadOnlyObjectWrapper<>();
    private boolean quiet;
    private Runnable onFresh = () -> {};

    /// @param prompt a key of the bundle
    /// @param fresh the key of the sentence that offers to make something new; empty where nothing can be
    Chooser(Suggestions suggestions, String prompt, String fresh, Supplier<List<Offered<T>>> all) {
        this.suggestions = suggestions;
        this.all = all;
        this.fresh = fresh;
        field = Prose.field(Words.of(prompt), "chooser-field");
        getStyleClass().add("chooser");
        VBox.setVgrow(field, Priority.NEVER);
        getChildren().add(field);
        field.textProperty().addListener((_, _, _) -> typed());
        field.focusedProperty().addListener((_, _, has) -> {
            if (!has) {
                left();
            }
        });
        field.setOnMouseClicked(_ -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !suggestions.isOpenAt(field)) {
                offer();
                event.consume();
            }
        });
    }

    /// Called when the reader says that something new is meant.
    void setOnFresh(Runnable action) {
        onFresh = action;
    }

    TextField field() {
        return field;
    }

    /// What is there and is meant; null for nothing, or for something new.
    ReadOnlyObjectProperty<@Nullable T> chosen() {
        return chosen.getReadOnlyProperty();
    }

    String text() {
        return Objects.requireNonNullElse(field.getText(), "").strip();
    }

    boolean isEmpty() {
        return text().isEmpty();
    }

    /// Whether something is named that is not there yet.
    boolean isNew() {
        return !isEmpty() && chosen.get() == null;
    }

    void choose(T thing) {
        all.get().stream()
                .filter(each -> each.thing().equals(thing))
                .findFirst()
                .ifPresent(each -> put(each.name(), each.thing()));
    }

    private void put(String words, @Nullable T thing) {
        quiet = true;
        field.setText(words);
        field.positionCaret(words.length());
        quiet = false;
        chosen.set(thing);
    }

    private void typed() {
        if (quiet) {
            return;
        }
        String words = text();
        T before = chosen.get();
        List<Offered<T>> called =
                all.get().stream().filter(each -> each.isCalled(words)).toList();
        chosen.set(called.stream()
                .map(Offered::thing)
                .filter(each -> each.equals(before))
                .findFirst()
                .orElseGet(() -> called.isEmpty() ? null : called.getFirst().thing()));
        if (field.isFocused()) {
            offer();
        }
    }

    /// What is meant gets its whole name.
    private void left() {
        if (suggestions.isOpenAt(field)) {
            suggestions.close();
        }
        T meant = chosen.get();
        if (meant != null) {
            choose(meant);
        }
    }

    private void offer() {
        List<String> wanted = Candidates.words(text());
        List<Fit<T>> fits = new ArrayList<>();
        for (Offered<T> each : all.get()) {
            int score = each.fits(wanted);
            if (score >= 0) {
                fits.add(new Fit<>(each, score));
            }
        }
        fits.sort(Comparator.comparingInt(fit -> -fit.score()));
        List<Suggestions.Line> lines = new ArrayList<>();
        for (Fit<T> fit : fits.stream().limit(MOST).toList()) {
            Offered<T> it = fit.offered();
            lines.add(new Suggestions.Line(it.name(), it.detail(), it.ink(), false, () -> put(it.name(), it.thing())));
        }
        if (isNew() && !fresh.isEmpty()) {
            String words = text();
            lines.add(new Suggestions.Line(Words.of(fresh, words), "", -1, true, () -> {
                put(words, null);
                onFresh.run();
            }));
        }
        boolean settled = chosen.get() != null && lines.size() == 1;
        if (settled || lines.isEmpty()) {
            suggestions.close();
        } else {
            suggestions.open(field, lines, isEmpty() ? -1 : 0);
        }
    }
}
