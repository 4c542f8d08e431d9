package org.variorum.ui.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.compare.Footing;
import org.variorum.compare.Ground;
import org.variorum.compare.Position;
import org.variorum.compare.Source;
import org.variorum.model.Anchor;
import org.variorum.model.Work;
import org.variorum.ui.kit.DateWords;
import org.variorum.ui.kit.Ink;
import org.variorum.ui.kit.KnownTag;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.QuoteBlock;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// One position, whole: who, how they stand, how that is known, what they argue, and the words it rests on.
final class PositionBlock extends VBox {
    private final MatrixModel model;

    PositionBlock(MatrixModel model, Position position) {
        super(7);
        this.model = model;
        getStyleClass().add("position-block");
        Ink.dip(this, position.voice().ink());
        getChildren().add(who(position));
        HBox known = new HBox(new KnownTag(position.interpretation(), position.reporter()));
        known.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(known);
        String argument = position.interpretation().argument();
        if (!argument.isBlank()) {
            getChildren().add(Prose.markdown(argument, "position-argument"));
        }
        String work = work(position);
        if (!work.isEmpty()) {
            getChildren().add(Prose.flow(work, "caption", "position-work"));
        }
        trouble(position).ifPresent(words -> getChildren().add(Prose.flow(words, "position-trouble")));
        String early = early(position);
        if (!early.isEmpty()) {
            getChildren().add(Prose.flow(early, "position-trouble"));
        }
        for (Ground ground : position.grounds()) {
            getChildren().add(quote(ground));
        }
    }

    private static HBox who(Position position) {
        Region bar = new Region();
        bar.getStyleClass().add("ink-bar");
        HBox who = new HBox(
                6,
                bar,
                Prose.label(position.voice().name(), "strong"),
                new StanceGlyph(position.stance()),
                Prose.label(Words.of("stance." + position.stance().name().toLowerCase(Locale.ROOT))));
        who.setAlignment(Pos.CENTER_LEFT);
        who.getChildren().get(3).minWidth(Region.USE_PREF_SIZE);
        return who;
    }

    /// Author and year with the place, else the date of a position that is its own.
    private static String work(Position position) {
        List<String> parts = new ArrayList<>();
        position.work()
                .map(PositionBlock::cited)
                .filter(cited -> !cited.isBlank())
                .ifPresent(parts::add);
        if (!position.interpretation().locator().isBlank()) {
            parts.add(position.interpretation().locator());
        }
        String date = position.interpretation().date();
        if (!date.isEmpty()) {
            parts.add(DateWords.full(date));
        }
        return String.join(", ", parts);
    }

    private static String cited(Work work) {
        return work.shortCitation().isBlank() ? work.title() : work.shortCitation();
    }

    private Optional<String> trouble(Position position) {
        if (model.falls(position)) {
            return Optional.of(Words.of("matrix.position.falls"));
        }
        if (model.isUnsupported(position)) {
            return Optional.of(Words.of("matrix.position.unsupported"));
        }
        return position.footing() == Footing.NONE ? Optional.of(Words.of("matrix.position.none")) : Optional.empty();
    }

    /// Such as `Not yet open on 31 December 2001: Stalin to Gottwald (2005).`
    private String early(Position position) {
        LocalDate day = model.workspace().desk().horizon().get();
        List<Source> sources = model.notYet(position);
        if (day == null || sources.isEmpty()) {
            return "";
        }
        String named = String.join(
                ", ",
                sources.stream()
                        .map(source -> source.label() + " (" + DateWords.full(source.opened()) + ")")
                        .toList());
        return Words.of("matrix.position.early", DateWords.full(day.toString()), named);
    }

    private Node quote(Ground ground) {
        Optional<Anchor> anchor = ground.anchors().stream().findFirst();
        String place = anchor.map(model.workspace().paragraphs()::whole).orElse("");
        QuoteBlock block = new QuoteBlock(ground, place, "", () -> anchor.ifPresent(model::open));
        boolean aside = !ground.anchors().isEmpty()
                && ground.anchors().stream()
                        .allMatch(each -> model.without().get().aside().covers(each));
        if (aside) {
            block.getStyleClass().add("aside");
            VBox both = new VBox(2, block, Prose.label(Words.of("matrix.quote.aside"), "aside-word"));
            both.getStyleClass().add("aside-quote");
            return both;
        }
        return block;
    }
}
