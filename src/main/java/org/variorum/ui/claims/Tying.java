package org.variorum.ui.claims;

import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;

/// Makes the change by which a passage becomes another place where a claim is made. Pure.
final class Tying {
    private Tying() {}

    static Edit tie(Snapshot now, Passage passage, Id.Claim claim) {
        int last = now.anchorsOf(claim).stream().mapToInt(Anchor::order).max().orElse(-1);
        return Edit.of(Deed.TIE_CLAIM, new Edit.Put(passage.anchor(claim, last + 1)));
    }
}
