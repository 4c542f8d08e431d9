package org.variorum.edit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;

/// Everything a reader has brought in and written. The only door to it, for the window and for the command
/// line alike.
///
/// Every method may touch the disk: call from a background lane. Methods may be called from several threads;
/// changes are made one after the other. A method that cannot do its work throws {@link LibraryException} and
/// has changed nothing.
public interface Library extends AutoCloseable {
    /// The library as it stands after the last change: everything but texts and files.
    Snapshot snapshot();

    /// Makes the change in one transaction, durably, and writes it to the journal.
    Applied apply(Edit edit);

    /// The same for taking back or making again: the journal keeps that it was that, so that undo survives a
    /// restart.
    Applied apply(Edit edit, Direction direction);

    /// @param inverse the change that takes it back
    /// @param snapshot the library afterwards
    record Applied(Edit inverse, Snapshot snapshot) {}

    enum Direction {
        DO,
        UNDO,
        REDO
    }

    /// The undo and redo stacks as the journal has them, so that a reader can take back what was done before
    /// the restart.
    ///
    /// @param limit how many of each, the most recent
    History.Stacks stacks(int limit);

    /// What was done, most recent first.
    List<Deeded> journal(int limit);

    /// The change by which a document got another text, its old one living on as the document `earlier`; from the
    /// journal, whenever it was. Texts and files are not in it: what was brought is put.
    Optional<Made> replacing(Id.Document earlier);

    /// @param edit the change
    /// @param inverse what takes it back
    record Made(Edit edit, Edit inverse) {}

    record Deeded(Instant at, Deed deed, Direction direction) {}

    /// The text that a document shows.
    Optional<DocumentText> text(Id.Document document);

    /// The file that a document was read from, by its hash (see {@link org.variorum.model.Document.Source}).
    Optional<byte[]> file(String hash);

    /// What the program wants to know the next time: places, panes, sizes. Not part of the journal.
    Optional<String> recall(String key);

    void remember(String key, String value);

    /// Places where the words stand, best first. Several words must all be there; accents and case do not count.
    List<Hit> search(String words, int limit);

    /// @param kind document, note, claim or interpretation
    /// @param document the document it stands in, null where it is in none
    /// @param start UTF-16 offset into the document's text, -1 outside documents
    /// @param excerpt the words round it
    /// @param found where in the excerpt the words stand
    record Hit(
            String kind,
            Id id,
            Id.@org.jspecify.annotations.Nullable Document document,
            int start,
            int end,
            String excerpt,
            List<Range> found) {}

    /// Whether this program may change it: false for a damaged file, or one that another window holds.
    boolean isWritable();

    /// Why it is read-only, or what was mended on opening: a sentence each, for the reader.
    List<String> notices();

    /// Looks for faults, in the file and in what it says. Empty when all is well.
    List<Fault> check();

    /// @param what the kind of thing, such as `anchor`
    /// @param where its id, or the file
    /// @param message what is wrong, and what to do
    record Fault(String what, String where, String message) {}

    /// Writes a complete, consistent copy.
    void backup(Path file);

    /// The file it lives in.
    Path place();

    @Override
    void close();
}
