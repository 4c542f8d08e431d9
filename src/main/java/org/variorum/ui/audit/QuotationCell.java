package org.variorum.ui.audit;

import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Quotation;
import org.variorum.model.Snapshot;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// One quotation in the list: the sign and the word for what was found, the words as they stand, and where.
final class QuotationCell extends ListCell<Item> {
    static final double HEIGHT = 92;
    private static final double TWO_LINES = 38;
    private static final int LONGEST = 118;

    private final Supplier<Snapshot> now;
    private final Supplier<@Nullable Findings> findings;

    QuotationCell(Supplier<Snapshot> now, Supplier<@Nullable Findings> findings) {
        this.now = now;
        this.findings = findings;
        getStyleClass().add("quotation-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        Findings there = findings.get();
        setText(null);
        setAccessibleText(null);
        if (item == null || empty || there == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case Item.Heading heading -> heading(heading);
            case Item.Entry(var checked) -> entry(there, checked);
        }
    }

    private void heading(Item.Heading heading) {
        HBox line = new HBox(8, new OutcomeMark(heading.outcome()), Prose.label(AuditWords.name(heading.outcome())));
        line.getStyleClass().add("quotation-heading");
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getChildren().add(Prose.label(String.valueOf(heading.count()), "caption"));
        setGraphic(line);
        setAccessibleText(AuditWords.name(heading.outcome()) + ", " + heading.count());
    }

    private void entry(Findings there, Checked checked) {
        Quotation quotation = checked.quotation();
        Label name = Prose.label(AuditWords.name(checked.outcome()), "quotation-outcome");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(6, new OutcomeMark(checked.outcome()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        if (checked.negates()) {
            head.getChildren().add(Prose.label(Words.of("audit.negation.short"), "quotation-negation"));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        String paragraph =
                quotation.block() == 0 ? "" : Words.of("margin.paragraph", String.valueOf(quotation.block()));
        head.getChildren().addAll(space, Prose.label(paragraph, "caption"));
        TextFlow words = Prose.flow("“" + cut(quotation.words()) + "”", "quotation-words");
        Region two = new TwoLines(words);
        String line = AuditWords.line(now.get(), there, checked);
        VBox box = new VBox(3, head, two, Prose.label(line, "caption"));
        box.getStyleClass().add("quotation-entry");
        setGraphic(box);
        setAccessibleText(String.join(". ", AuditWords.name(checked.outcome()), quotation.words(), line, paragraph));
    }

    private static String cut(String words) {
        String line = words.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? line.offsetByCodePoints(0, LONGEST / 2) : end) + " …";
    }

    /// As much of a text as two lines hold.
    private static final class TwoLines extends Region {
        private final TextFlow words;
        private final Rectangle clip = new Rectangle();

        TwoLines(TextFlow words) {
            this.words = words;
            getChildren().add(words);
            setClip(clip);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return width < 0 ? TWO_LINES : Math.min(TWO_LINES, words.prefHeight(width));
        }

        @Override
        protected void layoutChildren() {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            words.resizeRelocate(0, 0, getWidth(), words.prefHeight(getWidth()));
        }
    }
}
