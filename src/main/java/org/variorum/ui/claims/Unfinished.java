package org.variorum.ui.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.variorum.ui.Workspace;

/// What has been typed into a form and not been saved: kept in the library a moment after it was typed, by the
/// names of the fields, and found again when the same form is opened for the same thing. FX thread.
final class Unfinished {
    private static final Duration PAUSE = Duration.millis(350);

    private final Workspace workspace;
    private final String key;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Runnable release;
    private String untouched = "";
    private String kept = "";
    private boolean marked;
    private boolean over;

    private record Field(Supplier<String> get, Consumer<String> set) {}

    /// @param key what is written, and to what it belongs
    Unfinished(Workspace workspace, String key) {
        this.workspace = workspace;
        this.key = "draft:" + key;
        pause.setOnFinished(_ -> save());
        release = workspace.beforeLeaving(this::save);
    }

    void keep(String name, StringProperty text) {
        keep(name, text, text::get, text::set);
    }

    /// @param when tells that there may be something new to keep
    void keep(String name, Observable when, Supplier<String> get, Consumer<String> set) {
        fields.put(name, new Field(get, set));
        when.addListener(_ -> pause.playFromStart());
    }

    /// The form is filled as it opens: what differs from now on is the reader's.
    ///
    /// @param found called where something was begun before, with what puts it back
    void begin(Consumer<Runnable> found) {
        if (!marked) {
            untouched = written();
            pause.stop();
        }
        workspace.recall(key, before -> {
            if (!before.isEmpty() && !before.equals(untouched) && !before.equals(written()) && !over) {
                kept = before;
                found.accept(() -> put(before));
            }
        });
    }

    /// What is put into the form from now on is the reader's, typed elsewhere.
    void mark() {
        untouched = written();
        marked = true;
    }

    void save() {
        pause.stop();
        String now = written();
        boolean nothing = now.equals(untouched);
        if (!over && !now.equals(kept) && !(nothing && kept.isEmpty())) {
            kept = nothing ? "" : now;
            workspace.remember(key, kept);
        }
    }

    /// It has been saved in its place, or is not wanted any more.
    void forget() {
        if (!kept.isEmpty()) {
            workspace.remember(key, "");
        }
        kept = "";
        untouched = written();
    }

    /// The form closes.
    ///
    /// @param done whether nothing of it is to be kept
    void close(boolean done) {
        if (over) {
            return;
        }
        if (done) {
            forget();
        } else {
            save();
        }
        over = true;
        pause.stop();
        release.run();
    }

    private String written() {
        StringBuilder lines = new StringBuilder();
        fields.forEach((name, field) -> {
            String value = field.get().get();
            if (!value.isEmpty()) {
                lines.append(name).append('\t').append(escaped(value)).append('\n');
            }
        });
        return lines.toString();
    }

    private void put(String before) {
        fields.values().forEach(field -> field.set().accept(""));
        before.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            Field field = tab < 0 ? null : fields.get(line.substring(0, tab));
            if (field != null) {
                field.set().accept(plain(line.substring(tab + 1)));
            }
        });
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                plain.append(
                        switch (next) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            default -> next;
                        });
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
