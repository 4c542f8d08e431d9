package org.variorum.app;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.reading.ReadingPane;
import org.variorum.ui.reading.TextColumn;

/// Makes the surface that suits a document: a column of text, or of pages.
final class Surfaces implements ReadingPane.SurfaceMaker {
    private static final double ALONE = 17;
    private static final double BESIDE = 15;

    private final Settings settings;
    private final DoubleBinding size;

    Surfaces(Workspace workspace, Settings settings) {
        this.settings = settings;
        this.size = Bindings.createDoubleBinding(
                () -> settings.textSize().get()
                        * (workspace.desk().panes().size() == 1 ? ALONE : BESIDE),
                settings.textSize(),
                workspace.desk().panes());
    }

    @Override
    public Surface make(Document document, DocumentText text) {
        TextColumn column = new TextColumn(text);
        column.baseSize().bind(size);
        column.setReducedMotion(settings.stillness().get());
        return column;
    }
}
