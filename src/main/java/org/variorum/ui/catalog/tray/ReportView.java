package org.variorum.ui.catalog.tray;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.BringIn;
import org.variorum.ui.Tray;
import org.variorum.ui.VersionReport;
import org.variorum.ui.Versions;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.AnchorSign;
import org.variorum.ui.kit.AnchorSign.Shape;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.CountBar;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.Words;

/// What became of a document's passages when it got another text: how many stand how, each number a way to them.
final class ReportView extends VBox {
    private final Workspace workspace;
    private final Versions versions;

    ReportView(Workspace workspace) {
        this.workspace = workspace;
        versions = workspace.versions();
        getStyleClass().add("version-report");
        versions.report().subscribe(this::show);
        workspace.undoable().addListener((_, _, _) -> show(versions.report().get()));
        workspace.snapshot().addListener((_, before, now) -> {
            if (before.anchors() != now.anchors()) {
                show(versions.report().get());
            }
        });
    }

    private void show(@Nullable VersionReport report) {
        setVisible(report != null);
        setManaged(report != null);
        getChildren().clear();
        if (report == null) {
            return;
        }
        String name = SourceName.of(workspace.now(), report.document());
        var title = Prose.flow(Words.of("versions.report", name), "report-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                Buttons.icon(
                        "mdi2c-close",
                        "versions.report.close",
                        () -> versions.report().set(null)));
        head.setAlignment(Pos.TOP_LEFT);
        Map<Shape, Integer> counts = counts(report.counts());
        getChildren().addAll(head, Prose.flow(carried(report), "tray-why"));
        if (!report.lines().isEmpty()) {
            getChildren().addAll(new CountBar(counts), numbers(report, counts));
        }
        report.unanswered()
                .forEach(each -> getChildren()
                        .add(Prose.flow(
                                Words.of(
                                        "versions.unanswered",
                                        SourceName.of(workspace.now(), each.document()),
                                        each.paragraphs().size()),
                                "tray-why")));
        getChildren().add(buttons(report));
    }

    private String carried(VersionReport report) {
        long look = workspace.now().anchorsIn(report.document()).stream()
                .filter(anchor -> anchor.needsLook())
                .count();
        return Words.of("versions.carried", report.lines().size()) + " " + Words.of("versions.look", look);
    }

    private static Map<Shape, Integer> counts(BringIn.Counts counts) {
        Map<Shape, Integer> all = new LinkedHashMap<>();
        all.put(Shape.ATTACHED, counts.attached());
        all.put(Shape.MOVED, counts.moved());
        all.put(Shape.AMBIGUOUS, counts.ambiguous());
        all.put(Shape.LOST, counts.lost());
        all.put(Shape.PENDING, counts.pending());
        return all;
    }

    private Node numbers(VersionReport report, Map<Shape, Integer> counts) {
        FlowPane row = new FlowPane(6, 4);
        counts.forEach((shape, count) -> {
            if (count > 0 || shape != Shape.PENDING) {
                Button button = Buttons.worded(
                        "tray-toggle",
                        Words.of("versions.number", count, shape.word()),
                        () -> workspace.tray().filter().set(new Tray.Filter(report.document(), shape)));
                button.setGraphic(new AnchorSign(shape));
                button.setDisable(count == 0);
                Hints.give(button, Words.of("versions.number.what"));
                row.getChildren().add(button);
            }
        });
        return row;
    }

    private FlowPane buttons(VersionReport report) {
        Button back = Buttons.plain("versions.back", () -> versions.takeBack(report));
        OptionalInt steps = versions.stepsBack(report);
        int since = steps.orElse(1) - 1;
        if (since > 0) {
            back.setText(Words.of("versions.back.since", since));
        }
        back.setDisable(steps.isEmpty() || !workspace.library().isWritable());
        Button beside = Buttons.plain("versions.beside", () -> versions.showBeside(report));
        back.getStyleClass().add("small");
        beside.getStyleClass().add("small");
        return new FlowPane(6, 6, beside, back);
    }
}
