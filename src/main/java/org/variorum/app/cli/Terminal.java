package org.variorum.app.cli;

import java.io.Console;
import java.io.PrintStream;
import org.variorum.work.Progress;

/// Where the command line writes to. What was asked for goes to `out`; what went wrong, and how far long work
/// has come, to `err`.
///
/// @param interactive whether somebody is looking: only then is progress shown
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    public static boolean hasReader() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// One line on standard error.
    public void problem(String sentence) {
        err.println("variorum: " + oneLine(sentence));
        err.flush();
    }

    /// Without line breaks and without what would move the cursor.
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f]+", " ").strip();
    }

    /// Shows how far a piece of work is, on the last line, until it is wiped.
    public Progress progress() {
        if (!interactive) {
            return Progress.NONE;
        }
        return new Progress() {
            @Override
            public void report(double share, String words) {
                String line = (share < 0 ? "" : Math.round(share * 100) + " % ") + oneLine(words);
                err.print("\r\u001b[2K" + (line.length() > 78 ? line.substring(0, 77) + "…" : line));
                err.flush();
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    public void wipeProgress() {
        if (interactive) {
            err.print("\r\u001b[2K");
            err.flush();
        }
    }
}
