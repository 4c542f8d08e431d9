package org.variorum.ui.window;

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

    public Marks(Workspace workspace) {
        this.workspace = workspace;
        workspace.desk().panes().addListener((ListChangeListener<Pane>) _ -> follow());
        workspace.snapshot().addListener((_, _, _) -> all());
        workspace.desk().focus().addListener((_, _, _) -> all());
        follow();
    }

    private void follow() {
        List<Pane> panes = workspace.desk().panes();
        followed.retainAll(panes);
        for (Pane pane : panes) {
            if (followed.add(pane)) {
                pane.surface().addListener((_, _, _) -> mark(pane));
                mark(pane);
            }
        }
    }

    private void all() {
        workspace.desk().panes().forEach(this::mark);
    }

    private void mark(Pane pane) {
        Surface surface = pane.surface().get();
        Id.Document document = pane.document().get();
        if (surface != null && document != null) {
            List<Mark> marks = MarksOf.document(
                    workspace.now(), document, workspace.desk().focus().get());
            surface.mark(marks);
            pane.marks().set(marks);
        }
    }
}
