package org.variorum.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line hands over to the window.
public interface Screen {
    /// Opens the window and answers when it was closed. Where there is no display it says so in one line,
    /// draws what it can into files and names them.
    ///
    /// @param files texts and reading sets to bring in and show
    /// @return the exit status
    int open(Path library, List<Path> files, Terminal terminal);

    /// Draws a room into a file.
    ///
    /// @return the exit status
    int snapshot(Path library, Picture picture, Terminal terminal);

    /// @param room such as `reading`
    /// @param width in pixels, before `scale`
    /// @param height in pixels, before `scale`
    /// @param documents ids or slugs, from left to right; empty for those the set opens with
    /// @param claim id or slug of the claim in focus; null for the one the set opens with
    /// @param voices ids or slugs of the two that are compared; empty for those the set opens with
    /// @param horizon the day up to which is asked what could be known, EDTF; null where nobody asks
    /// @param without ids or slugs of the documents that are set aside
    /// @param file where to; null for a name made of the room and the theme
    record Picture(
            String room,
            int width,
            int height,
            double scale,
            boolean dark,
            List<String> documents,
            @Nullable String claim,
            List<String> voices,
            @Nullable String horizon,
            List<String> without,
            @Nullable Path file) {}
}
