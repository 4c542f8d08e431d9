package org.variorum.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.variorum.compare.Ground;
import org.variorum.compare.Moment;
import org.variorum.model.Anchor;
import org.variorum.model.Evidence;

/// A quotation that a position leans on: the voice's bar, the words, and a line that says where they stand,
/// what they do for the position, and whether they are older than the set's turning point. Choosing it opens
/// the source, where the source is here. Stands in something dipped in the voice's {@link Ink}.
public final class QuoteBlock extends HBox {
    private static final int LONGEST = 480;
    private static final String DOT = " · ";
    private final Ground ground;
    private final String pivot;
    private final Runnable open;
    private final VBox words = new VBox();
    private final int captionAt;

    /// @param place where it stands, such as `Letter to Gottwald, ¶10`
    /// @param pivot the day the set turns on, in words; empty where there is none
    /// @param open shows the words in their source; not called where {@link #canOpen} says no
    public QuoteBlock(Ground ground, String place, String pivot, Runnable open) {
        super(10);
        this.ground = ground;
        this.pivot = pivot;
        this.open = open;
        getStyleClass().add("quote-block");
        setAlignment(Pos.TOP_LEFT);
        Region bar = new Region();
        bar.getStyleClass().add("quote-bar");
        HBox.setHgrow(words, Priority.ALWAYS);
        String quote = ground.quote().map(QuoteBlock::cut).orElse("");
        if (!quote.isEmpty()) {
            TextFlow said = Prose.flow("“" + quote + "”", "quote-words");
            words.getChildren().add(said);
        }
        captionAt = words.getChildren().size();
        words.getChildren().add(new VBox());
        showPlace(place);
        String trouble = trouble(ground);
        if (!trouble.isEmpty()) {
            words.getChildren().add(Prose.flow(trouble, "quote-trouble"));
        }
        getChildren().addAll(bar, words);
        if (canOpen(ground)) {
            beAButton();
        }
    }

    /// Says where it stands, once that is known.
    ///
    /// @param place such as `Letter to Gottwald, ¶10`
    public void showPlace(String place) {
        String caption = caption(ground, place, pivot);
        words.getChildren().set(captionAt, Prose.flow(caption, "quote-place"));
        setAccessibleText(String.join(". ", ground.quote().map(QuoteBlock::cut).orElse(""), caption, trouble(ground)));
    }

    /// Whether its words can be shown in their source.
    public static boolean canOpen(Ground ground) {
        return ground.document().isPresent()
                && ground.anchors().getFirst().range().isPresent();
    }

    private void beAButton() {
        getStyleClass().add("live");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Where it stands, its bearing, before or after, and the remark.
    private static String caption(Ground ground, String place, String pivot) {
        List<String> parts = new ArrayList<>();
        if (!place.isEmpty()) {
            parts.add(place);
        }
        Evidence evidence = ground.evidence();
        parts.add(Words.of("bearing." + evidence.bearing().name().toLowerCase(Locale.ROOT)));
        if (tellsTime(ground, pivot)) {
            parts.add(Words.of(ground.moment() == Moment.BEFORE ? "quote.before" : "quote.after", pivot));
        }
        String remark = evidence.remark().strip();
        if (!remark.isEmpty()) {
            boolean one = remark.endsWith(".")
                    && !remark.substring(0, remark.length() - 1).contains(".");
            parts.add(one ? remark.substring(0, remark.length() - 1) : remark);
        }
        return String.join(DOT, parts);
    }

    /// Of a source of the time it is told whether it is older than the day the set turns on, unless the remark
    /// speaks of that day already.
    private static boolean tellsTime(Ground ground, String pivot) {
        String day = pivot.replaceFirst(" \\d{4}$", "");
        return !pivot.isEmpty()
                && ground.isOfTheTime()
                && (ground.moment() == Moment.BEFORE || ground.moment() == Moment.AFTER)
                && !ground.evidence().remark().contains(day);
    }

    /// What to say where the passage is not simply there.
    private static String trouble(Ground ground) {
        if (ground.anchors().isEmpty()) {
            return Words.of("margin.evidence.nowhere");
        }
        Anchor anchor = ground.anchors().getFirst();
        return switch (anchor.state()) {
            case ATTACHED -> "";
            case MOVED -> Words.of("margin.evidence.moved");
            case AMBIGUOUS -> Words.of("margin.evidence.ambiguous");
            case PENDING -> Words.of("margin.evidence.pending");
            case LOST -> Words.of("margin.evidence.lost");
        };
    }

    /// The whole quotation, but for one of many pages.
    private static String cut(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }
}
