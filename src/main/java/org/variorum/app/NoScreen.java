package org.variorum.app;

import java.nio.file.Path;
import java.util.List;
import org.variorum.app.cli.Screen;
import org.variorum.app.cli.Terminal;

/// Where there is no window to open.
final class NoScreen implements Screen {
    @Override
    public int open(Path library, List<Path> files, Terminal terminal) {
        terminal.problem("There is no window yet; see variorum --help for what can be done without one.");
        return 1;
    }

    @Override
    public int snapshot(Path library, Picture picture, Terminal terminal) {
        terminal.problem("There is no " + picture.room() + " room to be drawn yet.");
        return 1;
    }
}
