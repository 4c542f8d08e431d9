package org.variorum.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.compare.Footing;
import org.variorum.compare.Ground;
import org.variorum.compare.Position;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;
import org.variorum.model.Work;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.KnownTag;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.QuoteBlock;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.VoiceName;
import org.variorum.ui.kit.Words;

/// One position: stance, when and where it was taken, how it is known, the argument, and what it leans on.
final class PositionView extends VBox {
    private static final double GLYPH = 12;

    private final Position position;
    private final CompareModel model;
    private final Map<Ground, QuoteBlock> quotes = new LinkedHashMap<>();
    private final VBox passages = new VBox();

    /// @param named whether the voice is said: where it is not the voice of the column
    /// @param dated whether it must be told when it was taken, because the voice has taken another too
    PositionView(Position position, boolean named, boolean dated, CompareModel model) {
        this.position = position;
        this.model = model;
        Interpretation held = position.interpretation();
        getStyleClass().addAll("position-view", position.stance() == Stance.SILENT ? "silent-box" : "spoken-box");
        Ink.dip(this, position.voice().ink());
        if (named) {
            getChildren().add(name());
        }
        getChildren().add(head(held));
        String where = where(position, dated);
        if (!where.isEmpty()) {
            getChildren().add(Prose.flow(where, "position-work"));
        }
        if (!held.argument().isBlank()) {
            getChildren().add(Prose.markdown(held.argument(), "voice-argument"));
        } else if (position.stance() != Stance.SILENT) {
            getChildren().add(Prose.flow(Words.of("compare.no-argument"), "position-note"));
        }
        footing();
        passages.getStyleClass().add("passages");
        getChildren().add(passages);
        layPassages();
    }

    private HBox name() {
        Region bar = new Region();
        bar.getStyleClass().add("ink-bar");
        HBox name = new HBox(6, bar, Prose.label(VoiceName.brief(position.voice()), "position-name"));
        name.setAlignment(Pos.CENTER_LEFT);
        return name;
    }

    private HBox head(Interpretation held) {
        String stance = held.stance().name().toLowerCase(Locale.ROOT);
        Label word = Prose.label(Words.of("compare.stance." + stance), "position-stance");
        word.setMinWidth(USE_PREF_SIZE);
        Label when = Prose.label(held.date().isEmpty() ? "" : DateWords.full(held.date()), "position-date");
        when.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                6, new StanceGlyph(held.stance(), GLYPH), word, when, space, new KnownTag(held, position.reporter()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("position-head");
        return head;
    }

    /// When the sources of the time that it leans on were written.
    private static String sourcesOf(Position position) {
        List<String> dates = position.grounds().stream()
                .filter(Ground::isOfTheTime)
                .flatMap(ground -> ground.document().stream())
                .map(Document::date)
                .filter(date -> !date.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return "";
        }
        String first =
                dates.getFirst().substring(0, Math.min(4, dates.getFirst().length()));
        String last = dates.getLast().substring(0, Math.min(4, dates.getLast().length()));
        String days =
                dates.size() == 1 ? DateWords.full(dates.getFirst()) : first.equals(last) ? first : first + "–" + last;
        return Words.of("compare.on-evidence", days);
    }

    /// The work and the place in it; the work's date is in its short citation. Where it must be told when a
    /// position was taken and nobody says so, when its sources were written.
    static String where(Position position, boolean dated) {
        String locator = position.interpretation().locator().strip();
        String work = position.work()
                .map((Work it) -> it.shortCitation().isBlank() ? it.title() : it.shortCitation())
                .orElse("");
        if (work.isEmpty() && locator.isEmpty()) {
            return dated && position.interpretation().date().isEmpty() ? sourcesOf(position) : "";
        }
        return work.isEmpty() || locator.isEmpty() ? work + locator : work + ", " + locator;
    }

    /// What is to be said of a position that has nothing left to stand on, or not yet.
    private void footing() {
        if (position.isUnsupported()) {
            getChildren().add(Prose.flow(Words.of("compare.unsupported"), "position-note", "unsupported"));
        } else if (position.footing() == Footing.PENDING) {
            getChildren().add(Prose.flow(Words.of("compare.pending"), "position-note"));
        } else if (position.footing() == Footing.NONE && position.stance() != Stance.SILENT) {
            getChildren().add(Prose.flow(Words.of("margin.evidence.none"), "position-note"));
        }
    }

    /// Those that can be shown first.
    private List<Ground> grounds() {
        List<Ground> sorted = new ArrayList<>(
                position.grounds().stream().filter(QuoteBlock::canOpen).toList());
        position.grounds().stream()
                .filter(ground -> !QuoteBlock.canOpen(ground))
                .forEach(sorted::add);
        return sorted;
    }

    private void layPassages() {
        List<Ground> all = grounds();
        Id.Interpretation id = position.interpretation().id();
        boolean unfolded = model.unfolded().contains(id);
        List<Node> shown = new ArrayList<>();
        quotes.clear();
        for (Ground ground : unfolded ? all : all.subList(0, Math.min(1, all.size()))) {
            QuoteBlock block = new QuoteBlock(ground, place(ground), model.pivot(), () -> open(ground));
            quotes.put(ground, block);
            shown.add(block);
        }
        if (all.size() > 1) {
            String words = unfolded ? Words.of("compare.fewer") : Words.of("compare.more", all.size() - 1);
            Button more = new Button(words);
            more.getStyleClass().setAll("quiet-button");
            more.setOnAction(_ -> {
                if (!model.unfolded().remove(id)) {
                    model.unfolded().add(id);
                }
                layPassages();
                passages.getChildren().getLast().requestFocus();
            });
            shown.add(more);
        }
        passages.getChildren().setAll(shown);
        passages.setManaged(!shown.isEmpty());
    }

    private String place(Ground ground) {
        return ground.anchors().isEmpty()
                ? ""
                : model.workspace().paragraphs().whole(ground.anchors().getFirst());
    }

    private void open(Ground ground) {
        ground.anchors()
                .getFirst()
                .range()
                .ifPresent(range ->
                        model.workspace().desk().go(ground.anchors().getFirst().document(), range));
    }

    /// Places have become known.
    void learnt() {
        quotes.forEach((ground, block) -> block.showPlace(place(ground)));
    }

    /// The quotations on the screen; for the tests.
    List<QuoteBlock> quotes() {
        return List.copyOf(quotes.values());
    }
}
