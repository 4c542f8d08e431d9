package org.variorum.ui.time;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.variorum.compare.Horizon;
import org.variorum.compare.Reach;
import org.variorum.compare.Source;
import org.variorum.compare.Writing;
import org.variorum.model.Document;
import org.variorum.model.Event;
import org.variorum.model.Work;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// What is known of a thing that the reader points at: dates, where it is kept, what could not be read.
final class TimeCard extends VBox {
    static final double WIDTH = 320;
    private static final int MOST = 8;

    /// What is pointed at.
    sealed interface Subject {}

    record Sources(List<Source> sources) implements Subject {}

    record Published(Writing writing, List<Horizon.Unread> unread) implements Subject {}

    record Happened(Event event) implements Subject {}

    TimeCard(Subject subject, LocalDate day) {
        getStyleClass().addAll("time-card", "pop");
        setPrefWidth(WIDTH);
        setMouseTransparent(true);
        switch (subject) {
            case Sources(var sources) -> {
                if (sources.size() == 1) {
                    source(sources.getFirst(), day);
                } else {
                    sources(sources, day);
                }
            }
            case Published(var writing, var unread) -> published(writing, unread);
            case Happened(var event) -> {
                add(DateWords.full(event.date()), "caption");
                add(event.text(), "time-card-title");
                add(Words.of("time.card.source"), "caption");
            }
        }
    }

    /// Shows the card of a subject while the pointer or the keyboard is on its node.
    static void watch(Node node, TimeChart.Doors doors, Subject subject) {
        node.setOnMouseEntered(_ -> doors.look(node, subject));
        node.setOnMouseExited(_ -> doors.lookAway());
        node.focusedProperty().addListener((_, _, focused) -> {
            if (focused && node.isFocusVisible()) {
                doors.look(node, subject);
            } else if (!node.isHover()) {
                doors.lookAway();
            }
        });
    }

    private void add(String words, String style) {
        if (!words.isBlank()) {
            getChildren().add(Prose.flow(words, style));
        }
    }

    private void source(Source source, LocalDate day) {
        Document document = source.document();
        add(source.label(), "time-card-title");
        String when = source.written().isEmpty()
                ? Words.of("time.card.unwritten")
                : Words.of(
                        source.isPublication() ? "time.card.published" : "time.card.written",
                        DateWords.full(source.written()));
        String place = document.description().place();
        add(place.isBlank() ? when : when + ", " + place, "time-card-line");
        add(document.description().archive(), "caption");
        if (!source.isPublication()) {
            add(HorizonWords.state(source, source.at(day)), "time-card-line");
        }
        add(document.description().published(), "caption");
        add(Words.of("time.card.open"), "caption");
    }

    private void sources(List<Source> sources, LocalDate day) {
        add(Words.of("time.card.several", sources.size()), "time-card-title");
        for (Source source : sources.stream().limit(MOST).toList()) {
            add(source.label() + ": " + HorizonWords.state(source, source.at(day)), "time-card-line");
        }
        if (sources.size() > MOST) {
            add(Words.of("time.others", sources.size() - MOST), "caption");
        }
        add(Words.of("time.card.choose"), "caption");
    }

    private void published(Writing writing, List<Horizon.Unread> unread) {
        add(writing.voice().name(), "time-card-title");
        add(writing.work().map(Work::title).orElse(""), "time-card-line");
        String when = writing.date().isEmpty() ? Words.of("time.undated") : DateWords.full(writing.date());
        add(when + " · " + Words.of("time.card.positions", writing.positions().size()), "caption");
        reached(unread, Reach.COULD_NOT, "time.card.could-not");
        reached(unread, Reach.MAY_NOT, "time.card.may-not");
        add(Words.of("time.card.claim"), "caption");
    }

    private void reached(List<Horizon.Unread> unread, Reach reach, String key) {
        List<Horizon.Unread> some =
                unread.stream().filter(each -> each.reach() == reach).toList();
        if (!some.isEmpty()) {
            List<String> names = some.stream()
                    .limit(MOST)
                    .map(each -> "“" + each.source().label() + "” ("
                            + DateWords.brief(each.source().opened()) + ")")
                    .toList();
            add(Words.of(key, HorizonWords.together(names)), "time-card-line");
        }
    }
}
