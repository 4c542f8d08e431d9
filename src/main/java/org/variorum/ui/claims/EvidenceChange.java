package org.variorum.ui.claims;

import java.util.List;
import javafx.scene.Node;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Evidence;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Buttons;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Changes what a linked passage does for its position, and the remark on it.
final class EvidenceChange extends Form {
    private final Evidence old;
    private final EvidenceFields fields = new EvidenceFields();

    /// @param remove takes it away
    EvidenceChange(Workspace workspace, Evidence old, Runnable remove, Runnable close) {
        super(workspace, "change:" + old.id().value(), 360, "claims.save", close);
        this.old = old;
        Snapshot now = workspace.now();
        head(Words.of("claims.evidence.change"), "");
        foot(Buttons.plain("claims.remove", remove));
        for (Anchor anchor : now.anchorsOf(old.id())) {
            if (anchor.quote() != null) {
                body.getChildren().add(Prose.flow("“" + anchor.quote().exact() + "”", "form-quote"));
            }
        }
        body.getChildren().add(fields);
        fields.show(old.bearing(), old.remark());
        fields.keep(unfinished);
    }

    @Override
    Node first() {
        return fields.area();
    }

    @Override
    String missing() {
        return old.origin().isReaders() ? "" : Words.of("claims.editions");
    }

    @Override
    Saving saving() {
        Evidence changed = new Evidence(
                old.id(), Origin.READER, old.interpretation(), fields.bearing(), fields.remark(), old.order());
        return new Saving(Edit.of(Deed.CHANGE_EVIDENCE, List.of(new Edit.Put(changed))), () -> {});
    }
}
