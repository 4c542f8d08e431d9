package org.variorum.ui.margin;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Anchor;
import org.variorum.model.Selector;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// One passage that a position leans on: quotation, bearing, place and remark; or what has become of it.
/// Choosing it opens the source.
final class EvidenceRow extends HBox {
    private static final int LONGEST = 400;
    private static final String DOT = " · ";
    private final ClaimFacts.Row row;

    EvidenceRow(ClaimFacts.Row row, MarginModel model) {
        super(8);
        this.row = row;
        getStyleClass().add("evidence-row");
        setAlignment(Pos.TOP_LEFT);
        Region bar = new Region();
        bar.getStyleClass().add("evidence-bar");
        VBox words = new VBox();
        HBox.setHgrow(words, Priority.ALWAYS);
        String quote = quote(row.anchor());
        if (!quote.isEmpty()) {
            words.getChildren().add(Prose.flow("“" + quote + "”", "evidence-quote"));
        }
        words.getChildren().add(Prose.flow(caption(row), "evidence-caption"));
        String trouble = trouble(row.anchor());
        if (!trouble.isEmpty()) {
            words.getChildren().add(Prose.flow(trouble, "evidence-trouble"));
        }
        if (!row.untimely().isEmpty()) {
            words.getChildren().add(Prose.flow(row.untimely(), "evidence-trouble"));
        }
        getChildren().addAll(bar, words);
        if (row.evidence().origin().isReaders()) {
            getChildren().add(CardMenu.of(row.evidence(), model.desk()));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                quote + ". " + caption(row) + trouble + (row.untimely().isEmpty() ? "" : ". " + row.untimely()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                model.openEvidence(row.evidence().id());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                model.openEvidence(row.evidence().id());
            }
        });
    }

    ClaimFacts.Row row() {
        return row;
    }

    private static String quote(@Nullable Anchor anchor) {
        Selector.Quote quote = anchor == null ? null : anchor.quote();
        return quote == null ? "" : Cut.at(quote.exact(), LONGEST);
    }

    private static String caption(ClaimFacts.Row row) {
        StringBuilder caption = new StringBuilder(
                Words.of("bearing." + row.evidence().bearing().name().toLowerCase(Locale.ROOT)));
        if (!row.source().isEmpty()) {
            caption.append(DOT).append(row.source());
            caption.append(row.place().isEmpty() ? "" : " " + row.place());
        }
        String remark = row.evidence().remark().strip();
        if (!remark.isEmpty()) {
            caption.append(DOT)
                    .append(
                            remark.endsWith(".") && remark.indexOf(". ") < 0
                                    ? remark.substring(0, remark.length() - 1)
                                    : remark);
        }
        return caption.toString();
    }

    /// What to say where the passage is not simply there.
    private static String trouble(@Nullable Anchor anchor) {
        if (anchor == null) {
            return Words.of("margin.evidence.nowhere");
        }
        return switch (anchor.state()) {
            case ATTACHED -> "";
            case MOVED -> Words.of("margin.evidence.moved");
            case AMBIGUOUS -> Words.of("margin.evidence.ambiguous");
            case PENDING -> Words.of("margin.evidence.pending");
            case LOST -> Words.of("margin.evidence.lost");
        };
    }
}
