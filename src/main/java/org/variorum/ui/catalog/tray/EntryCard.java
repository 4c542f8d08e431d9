package org.variorum.ui.catalog.tray;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Variants;
import org.variorum.model.Anchor;
import org.variorum.model.Selector;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.VariantText;
import org.variorum.ui.kit.Words;

/// What is known of the entry that is looked at: how it stands, what it belongs to, its old words beside those
/// at its new place, why, and the other places where it may belong.
final class EntryCard extends VBox {
    private final TrayModel model;
    private final Going going;

    EntryCard(TrayModel model, Going going) {
        this.model = model;
        this.going = going;
        getStyleClass().add("tray-card");
        model.current().addListener((_, _, _) -> show());
        model.look().addListener((_, _, _) -> show());
        model.chosen().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        Anchor anchor = model.current().get();
        Workspace workspace = model.workspace();
        if (anchor == null) {
            boolean nothing = workspace.now().anchors().stream().noneMatch(Anchor::needsLook);
            getChildren().add(Prose.flow(Words.of(nothing ? "tray.empty" : "tray.none"), "tray-why"));
            return;
        }
        AnchorSign.Shape shape = AnchorSign.Shape.of(anchor);
        Label state = Prose.label(shape.word(), "tray-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label source = Prose.label(SourceName.of(workspace.now(), anchor.document()), "caption");
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        source.setMaxWidth(Double.MAX_VALUE);
        source.setAlignment(Pos.CENTER_RIGHT);
        HBox caption = new HBox(6, new AnchorSign(shape), state, source);
        caption.setAlignment(Pos.CENTER_LEFT);
        Belonging belonging = Belonging.of(workspace.now(), anchor);
        getChildren().addAll(caption, Prose.flow(belonging.whole(), "tray-belonging"));
        Look look = model.look().get();
        Selector.Quote quote = anchor.quote();
        if (quote != null) {
            words(quote, look);
        } else if (anchor.region() != null) {
            getChildren().add(new PagePlace(workspace, anchor.document(), anchor.region()));
        }
        why(anchor, look);
        if (look != null && (look.places().size() > 1 || look.first() < 0)) {
            places(look);
        }
    }

    private void words(Selector.Quote quote, @Nullable Look look) {
        Place place = chosen(look);
        List<Variants.Piece> old = place == null ? List.of() : place.variants().before();
        String before = Place.before(quote.prefix(), false);
        String after = Place.after(quote.suffix(), false);
        VBox left = side(
                Words.of("tray.old"),
                place == null
                        ? VariantText.plain(before, quote.exact(), after)
                        : VariantText.of(before, quote.exact(), old, after));
        if (place == null) {
            getChildren().add(left);
            return;
        }
        String at = place.at();
        VBox right = side(
                at.isEmpty() ? Words.of("tray.new") : Words.of("tray.new.at", at),
                VariantText.of(place.before(), place.words(), place.variants().now(), place.after()));
        getChildren().add(new SideBySide(left, right));
    }

    private static VBox side(String title, Region words) {
        VBox box = new VBox(2, Prose.label(title, "caption"), words);
        box.getStyleClass().add("tray-side");
        return box;
    }

    private @Nullable Place chosen(@Nullable Look look) {
        int at = model.chosen().get();
        return look == null || at < 0 || at >= look.places().size()
                ? null
                : look.places().get(at);
    }

    /// Whether the reason says already how like the words are.
    private static boolean says(String reason, Place place) {
        return place.variants().isSame() && reason.startsWith("The words are the same");
    }

    /// The likeness in words, and the reason.
    private void why(Anchor anchor, @Nullable Look look) {
        Place place = chosen(look);
        String like = place != null && !says(anchor.reason(), place) ? place.likeness() + "." : "";
        String words = (like + " " + anchor.reason()).strip();
        if (!words.isEmpty()) {
            getChildren().add(Prose.flow(words, "tray-why"));
        }
        if (look != null
                && look.places().isEmpty()
                && anchor.quote() != null
                && anchor.needsLook()
                && anchor.state() != Anchor.State.LOST) {
            getChildren().add(Prose.flow(Words.of("tray.no-place"), "tray-why"));
        }
    }

    private void places(Look look) {
        if (look.places().isEmpty()) {
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("tray-places");
        rows.getChildren()
                .add(Prose.label(
                        Words.of(look.first() < 0 ? "tray.places.choose" : "tray.places.other"), "group-heading"));
        for (int i = 0; i < look.places().size(); i++) {
            int index = i;
            rows.getChildren()
                    .add(new PlaceRow(
                            i + 1, look.places().get(i), model.chosen().get() == i, () -> going.choose(index)));
        }
        getChildren().add(rows);
    }
}
