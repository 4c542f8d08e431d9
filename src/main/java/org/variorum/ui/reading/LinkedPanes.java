package org.variorum.ui.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.variorum.compare.Alignment;
import org.variorum.model.Document;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;

/// Ties the panes that show an original and its translation, as long as both panes want to be tied.
final class LinkedPanes {
    private final Workspace workspace;
    private final Set<Pane> followed = new HashSet<>();
    private final List<LinkedScroll> ties = new ArrayList<>();

    LinkedPanes(Workspace workspace) {
        this.workspace = workspace;
        workspace.desk().panes().addListener((ListChangeListener<Pane>) _ -> tie());
        tie();
    }

    private void tie() {
        List<Pane> panes = workspace.desk().panes();
        followed.retainAll(panes);
        for (Pane pane : panes) {
            if (followed.add(pane)) {
                for (Observable part : List.<Observable>of(pane.surface(), pane.linked())) {
                    part.addListener(_ -> tie());
                }
            }
        }
        ties.forEach(LinkedScroll::dispose);
        ties.clear();
        for (int i = 0; i < panes.size(); i++) {
            for (int j = i + 1; j < panes.size(); j++) {
                tie(panes.get(i), panes.get(j));
            }
        }
    }

    private void tie(Pane left, Pane right) {
        Surface one = left.surface().get();
        Surface other = right.surface().get();
        Document mine = document(left);
        Document its = document(right);
        if (left.linked().get()
                && right.linked().get()
                && one != null
                && other != null
                && mine != null
                && its != null) {
            alignment(mine, its).ifPresent(alignment -> ties.add(new LinkedScroll(one, other, alignment)));
        }
    }

    private @Nullable Document document(Pane pane) {
        Id.Document id = pane.document().get();
        return id == null ? null : workspace.now().document(id).orElse(null);
    }

    /// How the paragraphs of two documents answer each other: one translates the other, or both translate a
    /// third, paragraph by paragraph.
    static Optional<Alignment> alignment(Document mine, Document its) {
        int here = mine.size().paragraphs();
        int there = its.size().paragraphs();
        if (its.id().equals(mine.alignment().original())) {
            return Optional.of(new Alignment(mine.alignment().pairs(), here, there));
        }
        if (mine.id().equals(its.alignment().original())) {
            return Optional.of(new Alignment(its.alignment().pairs(), there, here).turned());
        }
        Id.Document third = mine.alignment().original();
        boolean both = third != null && third.equals(its.alignment().original());
        boolean plain =
                mine.alignment().pairs().isEmpty() && its.alignment().pairs().isEmpty();
        return both && plain ? Optional.of(new Alignment(List.of(), here, there)) : Optional.empty();
    }
}
