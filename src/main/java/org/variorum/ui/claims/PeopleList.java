package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.Work;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// All voices, works and questions, each with what it is used for: to make new ones, to change, join and take
/// away one's own.
final class PeopleList extends VBox {
    /// What is listed.
    enum Part {
        VOICES,
        WORKS,
        QUESTIONS
    }

    /// One line.
    ///
    /// @param counts what it is used for, in words
    record Row(Entity thing, String name, String detail, String counts, int ink, boolean own) {}

    /// What can be done.
    interface Doing {
        void add(Part part);

        void change(Id id);

        void join(Id id);

        void remove(Id id);
    }

    private final Workspace workspace;
    private final Segments<Part> part = new Segments<>(
            Part.class, each -> Words.of("claims.people." + each.name().toLowerCase(Locale.ROOT)), true);
    private final TextField filter = Prose.field(Words.of("claims.people.filter"));
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final ChangeListener<Snapshot> follow = (_, _, _) -> fill();

    PeopleList(Workspace workspace, Part first, Doing doing, Runnable close) {
        this.workspace = workspace;
        getStyleClass().addAll("claims-form", "people", "pop");
        setPrefWidth(520);
        part.value().set(first);
        list.setCellFactory(_ -> new PeopleCell(doing));
        list.getStyleClass().add("people-list");
        list.setPrefHeight(420);
        list.setPlaceholder(Prose.label(Words.of("claims.people.none"), "caption"));
        list.setAccessibleText(Words.of("claims.people.title"));
        Button add = Buttons.primary("claims.people.new", () -> doing.add(part.or(first)));
        HBox foot = new HBox(add, Form.space(), Buttons.plain("claims.close", close));
        foot.getStyleClass().add("form-foot");
        getChildren().addAll(Prose.label(Words.of("claims.people.title"), "strong"), part, filter, list, foot);
        part.value().addListener((_, _, _) -> fill());
        filter.textProperty().addListener((_, _, _) -> fill());
        workspace.snapshot().addListener(follow);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                workspace.snapshot().removeListener(follow);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Row chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && chosen.own()) {
                switch (event.getCode()) {
                    case KeyCode.ENTER -> doing.change(chosen.thing().id());
                    case KeyCode.DELETE -> doing.remove(chosen.thing().id());
                    default -> {}
                }
            }
        });
        fill();
    }

    void begin() {
        filter.requestFocus();
    }

    Part part() {
        return part.or(Part.VOICES);
    }

    private void fill() {
        List<String> wanted = Candidates.words(filter.getText());
        rows.setAll(all(workspace.now(), part()).stream()
                .filter(row -> matches(row, wanted))
                .toList());
    }

    private static boolean matches(Row row, List<String> wanted) {
        List<String> words = Candidates.words(row.name() + " " + row.detail());
        return wanted.stream().allMatch(word -> words.stream().anyMatch(each -> each.startsWith(word)));
    }

    static List<Row> all(Snapshot now, Part part) {
        List<Row> rows = new ArrayList<>();
        switch (part) {
            case VOICES -> {
                for (Voice voice : now.voices()) {
                    rows.add(row(now, voice, voice.name(), Offered.kind(voice), voice.ink()));
                }
            }
            case WORKS -> {
                for (Work work : now.works()) {
                    rows.add(row(now, work, work.shortCitation(), work.title(), -1));
                }
            }
            case QUESTIONS -> {
                for (Question question : now.questions()) {
                    rows.add(row(now, question, question.text(), "", -1));
                }
            }
        }
        return rows;
    }

    private static Row row(Snapshot now, Entity thing, String name, String detail, int ink) {
        Removal hangs = Removal.of(now, thing.id());
        String counts = thing instanceof Question
                ? Words.of("claims.people.count.claims", hangs.claims())
                : Words.of("claims.people.count.positions", hangs.positions() + hangs.reported());
        boolean own = switch (thing) {
            case Voice voice -> voice.origin().isReaders();
            case Work work -> work.origin().isReaders();
            case Question question -> question.origin().isReaders();
            default -> false;
        };
        return new Row(thing, name, detail, counts, ink, own);
    }
}
