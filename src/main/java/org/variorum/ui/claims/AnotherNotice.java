package org.variorum.ui.claims;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.Interpretation;
import org.variorum.model.Snapshot;
import org.variorum.model.Work;
import org.variorum.ui.Making;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Says that the voice holds something on this claim already: that can be changed, or the new one stands beside
/// it as another opinion, told apart by a work or a date of its own.
final class AnotherNotice extends VBox {
    private final Workspace workspace;
    private final boolean beside;
    private final Runnable leave;
    private boolean isAnother;
    private List<Interpretation> shown = List.of();

    /// @param beside whether it is clear from the beginning that the position stands beside others
    /// @param leave closes the form, before another one opens
    AnotherNotice(Workspace workspace, boolean beside, Runnable leave) {
        this.workspace = workspace;
        this.beside = beside;
        this.leave = leave;
        getStyleClass().add("form-notice");
        Form.shown(this, false);
    }

    /// @param alike whether the new position could not be told from those
    void show(List<Interpretation> others, Predicate<List<Interpretation>> alike) {
        if (!others.equals(shown)) {
            isAnother = beside;
            shown = others;
        }
        Form.shown(this, !others.isEmpty() && (!isAnother || alike.test(others)));
        getChildren().clear();
        if (others.isEmpty()) {
            return;
        }
        Interpretation first = others.getLast();
        if (isAnother) {
            getChildren().add(Prose.flow(Words.of("claims.position.another.apart"), "notice-words"));
            return;
        }
        HBox ways = new HBox();
        ways.getStyleClass().add("notice-ways");
        String word = first.origin().isReaders() ? "claims.position.change.this" : "claims.position.copy.this";
        ways.getChildren()
                .addAll(
                        Buttons.plain("claims.position.another", () -> {
                            isAnother = true;
                            show(others, alike);
                        }),
                        Buttons.plain(word, () -> {
                            leave.run();
                            workspace
                                    .desk()
                                    .make(
                                            first.origin().isReaders()
                                                    ? new Making.Change(first.id())
                                                    : new Making.CopyOf(first.id()));
                        }));
        getChildren().addAll(Prose.flow(says(first), "notice-words"), ways);
    }

    private String says(Interpretation held) {
        Snapshot now = workspace.now();
        String name = now.voice(held.voice()).map(each -> each.name()).orElse("");
        String from = java.util.Optional.ofNullable(held.work())
                .flatMap(now::work)
                .map(Work::shortCitation)
                .orElse("");
        String stance = Words.of("stance." + EvidenceForm.lower(held.stance()));
        return from.isEmpty()
                ? Words.of("claims.position.there", name, stance)
                : Words.of("claims.position.there.from", name, stance, from);
    }
}
