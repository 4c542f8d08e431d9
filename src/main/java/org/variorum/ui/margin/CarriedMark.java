package org.variorum.ui.margin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.compare.Carried;
import org.variorum.compare.quotation.Variants;
import org.variorum.model.Anchor;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.VariantText;
import org.variorum.ui.kit.Words;

/// Says on a card that its note was carried here from another witness, how, and in which words the two differ.
/// Choosing it shows the passage that it came from.
final class CarriedMark extends VBox {
    private static final int LONGEST = 400;

    private final Anchor anchor;
    private final MarginModel model;

    /// @param inFocus whether there is room for the differing words and for what can be done
    CarriedMark(Anchor anchor, MarginModel model, boolean inFocus) {
        super(3);
        this.anchor = anchor;
        this.model = model;
        getStyleClass().add("carried");
        Optional<Anchor> from = origin();
        Button source = Prose.wrapping(new Button(source(from)));
        source.setGraphic(new FontIcon("mdi2s-subdirectory-arrow-right"));
        source.getStyleClass().setAll("quiet-button", "carried-from");
        source.setAlignment(Pos.CENTER_LEFT);
        source.setMinWidth(0);
        source.setAccessibleText(source.getText() + ". " + Words.of("margin.carried.show"));
        Hints.give(source, Words.of("margin.carried.show"));
        source.setDisable(from.isEmpty());
        source.setOnAction(_ -> from.ifPresent(model::showOrigin));
        getChildren().add(source);
        if (inFocus) {
            differing(from);
            if (model.isWritable()) {
                actions();
            }
        }
    }

    private Optional<Anchor> origin() {
        return Optional.ofNullable(anchor.carriedFrom())
                .flatMap(model.workspace().now()::anchor)
                .map(Anchor.class::cast);
    }

    private String source(Optional<Anchor> from) {
        Snapshot now = model.workspace().now();
        if (from.isEmpty()) {
            return Words.of("margin.carried.gone");
        }
        String place = model.workspace().paragraphs().of(from.get());
        String name = SourceName.of(now, from.get().document());
        String whole = place.isEmpty() ? name : name + " " + place;
        return Words.of("margin.carried." + how(from.get()), whole);
    }

    private String how(Anchor from) {
        if (Carried.isByParagraph(anchor)) {
            return anchor.settled() ? "paragraph.confirmed" : "paragraph";
        }
        return !isSameScript(from)
                ? "choice"
                : isSame(from) ? "same" : Carried.isOpen(anchor) ? "differs" : "confirmed";
    }

    private static String words(Anchor from) {
        return from.quote() == null ? "" : from.quote().exact();
    }

    /// What stands here now; what the anchor keeps, until the text is there.
    private String here() {
        return model.wordsAt(anchor).orElseGet(() -> words(anchor));
    }

    private boolean isSame(Anchor from) {
        return Variants.of(words(from), here()).isSame();
    }

    /// Words of two languages are not compared.
    private boolean isSameScript(Anchor from) {
        Snapshot now = model.workspace().now();
        String one = now.document(from.document()).map(each -> each.language()).orElse("");
        String other =
                now.document(anchor.document()).map(each -> each.language()).orElse("");
        return one.split("-", 2)[0].equalsIgnoreCase(other.split("-", 2)[0]);
    }

    private void differing(Optional<Anchor> from) {
        if (from.isEmpty() || Carried.isByParagraph(anchor)) {
            return;
        }
        String there = words(from.get());
        String here = here();
        if (there.length() > LONGEST || here.length() > LONGEST) {
            return;
        }
        if (!isSameScript(from.get())) {
            getChildren().add(VariantText.plain("", there, ""));
        } else if (!isSame(from.get())) {
            Variants variants = Variants.of(there, here);
            getChildren()
                    .addAll(
                            VariantText.of("", there, variants.before(), ""),
                            VariantText.of("", here, variants.now(), ""));
        }
    }

    private void actions() {
        FlowPane actions = new FlowPane(10, 0);
        if (Carried.isOpen(anchor)) {
            actions.getChildren().add(quiet("margin.carried.confirm", () -> model.confirm(anchor)));
        }
        actions.getChildren()
                .addAll(
                        quiet(
                                "margin.carried.move",
                                () -> model.workspace().tray().retie(anchor)),
                        quiet("margin.carried.untie", () -> model.untie(anchor)));
        getChildren().add(actions);
    }

    private static Button quiet(String word, Runnable action) {
        Button button = new Button(Words.of(word));
        button.getStyleClass().setAll("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
