package org.variorum.app;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import org.variorum.edit.Library;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Surface;
import org.variorum.ui.reading.PageColumn;
import org.variorum.ui.reading.ReadingPane;
import org.variorum.ui.reading.TextColumn;
import org.variorum.work.Work;

/// Makes the surface that suits a document: a column of text, or of pages.
final class Surfaces implements ReadingPane.SurfaceMaker {
    private static final double ALONE = 17;
    private static final double BESIDE = 15;

    private final Settings settings;
    private final Library library;
    private final Work work;
    private final double fineness;
    private final DoubleBinding size;

    /// @param fineness how many times finer than the screen pages are drawn: more than 1 for enlarged pictures
    Surfaces(Workspace workspace, Settings settings, Library library, Work work, double fineness) {
        this.settings = settings;
        this.library = library;
        this.work = work;
        this.fineness = fineness;
        this.size = Bindings.createDoubleBinding(
                () -> settings.textSize().get() * (workspace.desk().panes().size() == 1 ? ALONE : BESIDE),
                settings.textSize(),
                workspace.desk().panes());
    }

    @Override
    public Surface make(Document document, DocumentText text) {
        if (document.source().isPdf() && !text.pages().isEmpty()) {
            String hash = document.source().hash();
            PageColumn pages = new PageColumn(text, new PdfPages(() -> library.file(hash)), work);
            pages.setFineness(fineness);
            pages.setReducedMotion(settings.stillness().get());
            return pages;
        }
        TextColumn column = new TextColumn(text);
        column.baseSize().bind(size);
        column.setReducedMotion(settings.stillness().get());
        return column;
    }
}
