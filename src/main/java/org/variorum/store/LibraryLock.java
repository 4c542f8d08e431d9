package org.variorum.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Says that one window may write to a library: a lock of the operating system's on the file `<library>.lock`,
/// which goes by itself when the program ends, however it ends.
final class LibraryLock implements AutoCloseable {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path library;
    private final FileChannel channel;

    private LibraryLock(Path library, FileChannel channel) {
        this.library = library;
        this.channel = channel;
        HELD.add(library);
    }

    /// Whether this very program has the library open.
    static boolean isHeldHere(Path library) {
        return HELD.contains(library);
    }

    /// @throws IOException where the folder cannot be written to
    static Optional<LibraryLock> take(Path library) throws IOException {
        FileChannel channel = FileChannel.open(
                library.resolveSibling(library.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Another window of this same program.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new LibraryLock(library, channel));
    }

    @Override
    public void close() {
        HELD.remove(library);
        try {
            channel.close();
        } catch (IOException _) {
            // The lock goes with the process at the latest.
        }
    }
}
