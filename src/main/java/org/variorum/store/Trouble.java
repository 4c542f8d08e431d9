package org.variorum.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.variorum.edit.LibraryException;

/// What went wrong with the file, as a sentence: what, where, what to do.
final class Trouble {
    private Trouble() {}

    static LibraryException with(Path file, SQLException cause) {
        return new LibraryException(sentence(file, cause), cause);
    }

    /// Whether the file itself is broken.
    static boolean isDamage(LibraryException e) {
        return e.getCause() instanceof SQLException cause
                && switch (primary(cause)) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> true;
                    default -> false;
                };
    }

    private static String sentence(Path file, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_FULL ->
                "The disk is full: nothing was changed in the library " + file + ". Make room and try again.";
            case SQLITE_IOERR ->
                "The library " + file
                        + " could not be read or written, so nothing was changed. Look whether the disk is still there"
                        + " and has room, then try again.";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "Another program is using the library " + file
                        + ", so nothing was changed. Close it there, or try again in a moment.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "The library " + file
                        + " may not be written to, so nothing was changed. Allow writing to the file and its folder, or"
                        + " work on a copy.";
            case SQLITE_CANTOPEN ->
                "The library " + file + " could not be opened. Look whether the folder is there and may be used.";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                "The library " + file + " is damaged, so nothing was changed. Open its last good copy from the folder "
                        + Backups.folder(file) + ".";
            case SQLITE_CONSTRAINT ->
                "The change does not fit the library " + file
                        + ", so nothing was changed: something it refers to is not there.";
            case SQLITE_TOOBIG -> "The file is too large to be kept in the library " + file + "; nothing was changed.";
            default -> "The library " + file + " could not do that, and nothing was changed: " + cause.getMessage();
        };
    }

    private static SQLiteErrorCode primary(SQLException cause) {
        if (cause instanceof SQLiteException sqlite) {
            int code = sqlite.getResultCode().code & 0xff;
            for (SQLiteErrorCode candidate : SQLiteErrorCode.values()) {
                if (candidate.code == code) {
                    return candidate;
                }
            }
        }
        return SQLiteErrorCode.SQLITE_ERROR;
    }
}
