package org.variorum.ui.map;

import java.util.concurrent.CancellationException;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.variorum.work.Progress;

/// Tells how far a layout is, and ends it where somebody asked to stop: at the next moment at which the layout
/// says anything at all. On the layout's thread.
final class Watch extends BasicProgressMonitor {
    private final Progress progress;

    Watch(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean isCanceled() {
        progress.check();
        return false;
    }

    /// @throws CancellationException where somebody asked to stop
    @Override
    protected void doBegin(String name, float totalWork, boolean topInstance, int maxHierarchyLevels) {
        progress.check();
    }

    @Override
    protected void doWorked(float completedWork, float totalWork, boolean topInstance) {
        progress.check();
        if (topInstance) {
            progress.report(Math.clamp(completedWork / totalWork, 0, 1), "");
        }
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new Watch(progress);
    }
}
