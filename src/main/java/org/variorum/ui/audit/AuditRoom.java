package org.variorum.ui.audit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.quotation.Checked;
import org.variorum.model.Range;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Settling;
import org.variorum.ui.kit.Words;

/// The quotations of a document, and what its sources have in their place.
public final class AuditRoom extends Region implements Settling {
    private final AuditModel model;
    private final AuditPanel panel;
    private final ListView<Item> list = new ListView<>();
    private final DetailView detail;
    private final VBox empty = new VBox(10);
    private final HBox running = new HBox(10);
    private final Region bar = new Region();
    private @Nullable Range kept;
    private boolean filling;

    public AuditRoom(Workspace workspace) {
        model = new AuditModel(workspace);
        panel = new AuditPanel(model);
        detail = new DetailView(model);
        getStyleClass().add("audit-room");
        list.getStyleClass().add("audit-list");
        list.setFixedCellSize(QuotationCell.HEIGHT);
        list.setCellFactory(
                _ -> new QuotationCell(model::now, () -> model.findings().get()));
        list.setAccessibleText(Words.of("audit.title"));
        list.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> choose(chosen));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        empty.getStyleClass().add("audit-empty");
        running.getStyleClass().add("audit-running");
        bar.getStyleClass().add("audit-bar");
        Button stop = Buttons.plain("audit.stop", this::stop);
        running.getChildren().addAll(Prose.label(Words.of("audit.running"), "caption"), stop);
        getChildren().addAll(panel, list, detail, empty, running, bar);
        model.findings().subscribe((_, _) -> refresh());
        model.anchors().subscribe((_, _) -> refresh());
        model.grouped().subscribe((_, _) -> refresh());
        model.only().subscribe((_, _) -> refresh());
        model.progress().subscribe((_, _) -> requestLayout());
        model.check();
        refresh();
    }

    @Override
    public boolean isSettled() {
        return !model.isRunning();
    }

    private void stop() {
        model.stop();
        refresh();
    }

    private void refresh() {
        Findings findings = model.findings().get();
        panel.refresh();
        filling = true;
        List<Item> items = findings == null
                ? List.of()
                : Item.of(
                        findings.of(model.anchors().get()),
                        model.only().get(),
                        model.grouped().get());
        list.getItems().setAll(items);
        int at = 0;
        for (int i = items.size() - 1; i >= 0; i--) {
            boolean same = items.get(i) instanceof Item.Entry(var checked)
                    && checked.quotation().range().equals(kept);
            at = same || (at == 0 && i == 1 && items.getFirst() instanceof Item.Heading) ? i : at;
        }
        filling = false;
        if (items.isEmpty()) {
            choose(null);
        } else {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        }
        fillEmpty(findings, items.isEmpty());
        requestLayout();
    }

    private void choose(@Nullable Item chosen) {
        Findings findings = model.findings().get();
        if (filling || findings == null) {
            return;
        }
        @Nullable Checked checked = chosen instanceof Item.Entry(var one) ? one : null;
        if (checked != null) {
            kept = checked.quotation().range();
        }
        detail.show(findings, checked);
    }

    /// Enter opens the source beside, with Shift the quotation.
    private void key(KeyEvent event) {
        Findings findings = model.findings().get();
        if (event.getCode() == KeyCode.ENTER
                && findings != null
                && list.getSelectionModel().getSelectedItem() instanceof Item.Entry(var checked)) {
            event.consume();
            if (event.isShiftDown() || checked.passages().isEmpty()) {
                model.workspace()
                        .desk()
                        .go(findings.result().document(), checked.quotation().range());
            } else {
                model.workspace()
                        .desk()
                        .go(
                                checked.passages().getFirst().document(),
                                checked.passages().getFirst().range());
            }
        }
    }

    private void fillEmpty(@Nullable Findings findings, boolean none) {
        empty.setVisible(none && !model.isRunning());
        list.setVisible(!none);
        detail.setVisible(!none);
        if (none) {
            String word = model.document().isEmpty()
                    ? "audit.empty.library"
                    : findings == null
                            ? model.isStopped() ? "audit.empty.stopped" : "audit.empty.waiting"
                            : model.only().get() != null
                                    ? "audit.empty.filter"
                                    : model.anchors().get() ? "audit.empty.anchors" : "audit.empty.document";
            empty.getChildren().setAll(Prose.flow(Words.of(word), "audit-empty-words"));
            if (model.isStopped() && findings == null) {
                empty.getChildren().add(Buttons.plain("audit.again", model::check));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double side = AuditPanel.WIDTH;
        double rest = width - side;
        double middle = Math.round(Math.clamp(rest * 0.34, 280, 420));
        panel.resizeRelocate(0, 0, side, height);
        list.resizeRelocate(side, 0, middle, height);
        detail.resizeRelocate(side + middle, 0, rest - middle, height);
        empty.resizeRelocate(side, 0, rest, height);
        boolean works = model.isRunning();
        running.setVisible(works);
        bar.setVisible(works);
        bar.resizeRelocate(side, 0, rest * Math.max(0.02, model.progress().get()), 2);
        running.resizeRelocate(side + 16, height - 48, rest - 32, 36);
    }
}
