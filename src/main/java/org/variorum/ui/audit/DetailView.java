package org.variorum.ui.audit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Change;
import org.variorum.compare.quotation.Checked;
import org.variorum.compare.quotation.Passage;
import org.variorum.compare.quotation.Quotation;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// One quotation closely: what was found and what it means, both passages beside each other with what differs,
/// what the other versions have, and where else the words stand.
final class DetailView extends ScrollPane {
    private static final int CONTEXT = 60;

    private final AuditModel model;
    private final VBox body = new VBox();

    DetailView(AuditModel model) {
        this.model = model;
        getStyleClass().add("audit-detail");
        body.getStyleClass().add("audit-detail-body");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(body);
    }

    void show(Findings findings, @Nullable Checked checked) {
        body.getChildren().clear();
        setVvalue(0);
        if (checked == null) {
            return;
        }
        head(findings, checked);
        body.getChildren().add(passages(findings, checked));
        differences(findings, checked);
        versions(findings, checked);
        elsewhere(findings, checked);
        doubtful(checked);
    }

    private void head(Findings findings, Checked checked) {
        HBox line = new HBox(
                8,
                new OutcomeMark(checked.outcome()),
                Prose.label(AuditWords.name(checked.outcome()), "audit-verdict"));
        line.setAlignment(Pos.CENTER_LEFT);
        body.getChildren()
                .addAll(line, Prose.flow(AuditWords.sentence(model.now(), findings, checked), "audit-sentence"));
        if (checked.negates()) {
            warn(Words.of("audit.negation"));
        }
        for (Passage passage : checked.passages()) {
            if (!passage.denied().isEmpty() && checked.outcome().isFound()) {
                warn(Words.of("audit.denied", passage.denied()));
            }
        }
    }

    private void warn(String words) {
        HBox warning = new HBox(8, Buttons.symbol("mdi2a-alert-circle-outline"), Prose.flow(words, "audit-warning"));
        HBox.setHgrow(warning.getChildren().getLast(), Priority.ALWAYS);
        warning.getStyleClass().add("audit-warning-box");
        body.getChildren().add(warning);
    }

    private Node passages(Findings findings, Checked checked) {
        Quotation quotation = checked.quotation();
        Id.Document quoting = findings.result().document();
        DocumentText text = findings.text(quoting);
        List<Change> changes = checked.outcome().isFound() ? checked.changes() : List.of();
        boolean stands =
                text.text().startsWith(quotation.words(), quotation.range().start());
        Node words = stands
                ? PassageText.of(text, quotation.range(), changes, true)
                : Prose.flow(quotation.words(), "audit-passage");
        VBox left = column(
                AuditWords.place(model.now(), findings, quoting, quotation.range()),
                Words.of(stands ? "audit.quoted" : "audit.kept"),
                words,
                stands ? open("audit.open.quotation", quoting, quotation.range()) : null);
        VBox right = new VBox(20);
        if (checked.outcome().isFound() || !checked.passages().isEmpty()) {
            checked.passages().forEach(passage -> right.getChildren().add(source(findings, checked, passage)));
        } else {
            right.getChildren().add(Prose.flow(AuditWords.line(model.now(), findings, checked), "audit-nothing"));
        }
        return new Pair(left, right);
    }

    private VBox source(Findings findings, Checked checked, Passage passage) {
        List<Change> changes = checked.outcome().isFound() ? passage.changes() : List.of();
        String tie = AuditWords.tie(passage.tie()) + (passage.editors() ? " · " + Words.of("audit.editors") : "");
        return column(
                AuditWords.place(model.now(), findings, passage.document(), passage.range()),
                tie,
                PassageText.of(findings.text(passage.document()), passage.range(), changes, false),
                open("audit.open.source", passage.document(), passage.range()));
    }

    private static VBox column(String place, String caption, Node words, @Nullable Button open) {
        Label name = Prose.label(place, "audit-place");
        VBox column = new VBox(2, name, Prose.flow(caption, "caption"), words);
        VBox.setMargin(words, new javafx.geometry.Insets(6, 0, 0, 0));
        if (open != null) {
            VBox.setMargin(open, new javafx.geometry.Insets(8, 0, 0, 0));
            column.getChildren().add(open);
        }
        return column;
    }

    private Button open(String word, Id.Document document, Range range) {
        Button button = Buttons.plain(word, () -> model.workspace().desk().go(document, range));
        button.getStyleClass().add("audit-open");
        return button;
    }

    private void differences(Findings findings, Checked checked) {
        if (!checked.outcome().isFound()) {
            return;
        }
        List<Node> lines = new ArrayList<>();
        for (Passage passage : checked.passages()) {
            for (Change change : passage.changes()) {
                String look = change.kind().isOpen() ? "audit-open-change" : "audit-change";
                lines.add(Prose.flow(AuditWords.change(findings, checked, passage, change), look));
            }
        }
        section("audit.differences", lines);
    }

    private void versions(Findings findings, Checked checked) {
        List<Node> lines = new ArrayList<>();
        for (Checked.Version version : checked.versions()) {
            HBox line = new HBox(
                    8,
                    new OutcomeMark(version.outcome()),
                    Prose.flow(
                            SourceName.of(model.now(), version.document()) + ": "
                                    + AuditWords.version(version, model.now()),
                            "audit-line"));
            HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
            version.passage()
                    .ifPresent(passage ->
                            line.getChildren().add(open("audit.open.source", passage.document(), passage.range())));
            lines.add(line);
        }
        section("audit.versions", lines);
    }

    private void elsewhere(Findings findings, Checked checked) {
        List<Node> lines = new ArrayList<>();
        for (Passage passage : checked.elsewhere()) {
            lines.add(new PlaceRow(
                    AuditWords.place(model.now(), findings, passage.document(), passage.range()),
                    PassageText.line(findings.text(passage.document()), passage.range(), CONTEXT),
                    () -> model.workspace().desk().go(passage.document(), passage.range())));
        }
        section("audit.elsewhere", lines);
    }

    private void doubtful(Checked checked) {
        List<Node> lines = new ArrayList<>();
        checked.doubtful().stream()
                .limit(8)
                .forEach(each -> lines.add(
                        model.now().document(each).isPresent()
                                ? new PlaceRow(
                                        SourceName.of(model.now(), each),
                                        null,
                                        () -> model.workspace().desk().open(each))
                                : Prose.flow(SourceName.of(model.now(), each), "audit-line")));
        section("audit.doubtful", lines);
    }

    private void section(String word, List<Node> lines) {
        if (!lines.isEmpty()) {
            VBox section = new VBox(5);
            section.getStyleClass().add("audit-section");
            section.getChildren().add(Prose.label(Words.of(word), "group-heading"));
            section.getChildren().addAll(lines);
            body.getChildren().add(section);
        }
    }

    /// Two columns of the same width where there is room for both, else one above the other.
    private static final class Pair extends Region {
        private static final double GAP = 32;
        private static final double NARROW = 520;
        private final Region left;
        private final Region right;

        Pair(Region left, Region right) {
            this.left = left;
            this.right = right;
            getChildren().addAll(left, right);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width < NARROW
                    ? left.prefHeight(width) + GAP / 2 + right.prefHeight(width)
                    : Math.max(left.prefHeight(half(width)), right.prefHeight(half(width)));
        }

        private static double half(double width) {
            return Math.floor((width - GAP) / 2);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            if (width < NARROW) {
                double height = left.prefHeight(width);
                left.resizeRelocate(0, 0, width, height);
                right.resizeRelocate(0, height + GAP / 2, width, right.prefHeight(width));
            } else {
                double half = half(width);
                left.resizeRelocate(0, 0, half, left.prefHeight(half));
                right.resizeRelocate(half + GAP, 0, half, right.prefHeight(half));
            }
        }
    }
}
