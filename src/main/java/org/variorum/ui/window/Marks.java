package org.variorum.ui.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.variorum.model.Id;
import org.variorum.ui.Pane;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Mark;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.margin.MarksOf;

/// Keeps the marks on every open text as the library and the focus have them.
public final class Marks {
    private final Workspace workspace;
    private final Set<Pane> followed = new HashSet<>();
    private final VariantMarks variants;

    public Marks(Workspace workspace) {
        this.workspace = workspace;
        variants = new VariantMarks(workspace, this::all);
        workspace.desk().panes().addListener((ListChangeListener<Pane>) _ -> follow());
        workspace.snapshot().addListener((_, _, _) -> {
            all();
            variants.look();
        });
        workspace.desk().focus().addListener((_, _, _) -> all());
        follow();
    }

    private void follow() {
        List<Pane> panes = workspace.desk().panes();
        followed.retainAll(panes);
        for (Pane pane : panes) {
            if (followed.add(pane)) {
                pane.surface().addListener((_, _, _) -> {
                    mark(pane);
                    variants.look();
                });
                mark(pane);
            }
        }
        variants.look();
    }

    private void all() {
        workspace.desk().panes().forEach(this::mark);
    }

    private void mark(Pane pane) {
        Surface surface = pane.surface().get();
        Id.Document document = pane.document().get();
        if (surface != null && document != null) {
            List<Mark> marks = new ArrayList<>(MarksOf.document(
                    workspace.now(), document, workspace.desk().focus().get()));
            marks.addAll(variants.of(pane));
            surface.mark(marks);
            pane.marks().set(marks);
        }
    }
}
