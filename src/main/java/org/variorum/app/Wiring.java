package org.variorum.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.variorum.app.intake.Intake;
import org.variorum.edit.Library;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.DocumentBody;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.Formats;
import org.variorum.ingest.Ingested;
import org.variorum.ingest.MarkdownReader;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.DocumentText;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// Makes every object that lives as long as the program, in one place.
public final class Wiring implements AutoCloseable {
    private static final String SHIPPED = "documents/korea-1950";
    /// Under which the library keeps which program looked last whether its set is up to date.
    private static final String LOOKED = "shipped.looked";

    private final Library library;
    private final Intake intake;
    private final Reports reports;

    private Wiring(Library library) {
        this.library = library;
        Body bodies = new Body(new MarkdownReader());
        this.intake = new Intake(library, new SetReader(bodies));
        this.reports = new Reports(library, bodies, InstantSource.system());
    }

    /// Opens the library, or makes an empty one.
    ///
    /// @throws org.variorum.edit.LibraryException where that cannot be done
    public static Wiring open(Path library) {
        return of(SqliteLibrary.open(library));
    }

    public static Wiring of(Library library) {
        return new Wiring(library);
    }

    public Library library() {
        return library;
    }

    public BringIn bringIn() {
        return intake;
    }

    public Reports sendOut() {
        return reports;
    }

    /// Fills a new library with the set that comes with the program, and brings that set up to date in an
    /// older one. Long the first time; where this very program has looked before it does not look again.
    ///
    /// @return what was done; empty where there was nothing to do
    public Optional<BringIn.Brought> keepUp(Progress progress) {
        if (!library.isWritable()) {
            return Optional.empty();
        }
        String program = Places.programStamp();
        if (!program.isEmpty() && library.recall(LOOKED).equals(Optional.of(program))) {
            return Optional.empty();
        }
        Optional<BringIn.Brought> done = intake.keepUp(SetFiles.resources(SHIPPED), progress);
        if (done.isEmpty() || done.get().status() != BringIn.Status.FAILED) {
            library.remember(LOOKED, program);
        }
        return done;
    }

    /// What a reader put into a folder and did not bring in yet.
    public List<Path> offered(Path folder) {
        return intake.offered(folder);
    }

    /// Makes the day's copy of the library, if there is none yet. Long; any thread.
    public void dailyBackup() {
        if (library instanceof SqliteLibrary file && file.isWritable()) {
            file.dailyBackup();
        }
    }

    @Override
    public void close() {
        library.close();
    }

    /// The Markdown of a set's documents, as everybody's Markdown is read.
    private record Body(MarkdownReader reader) implements DocumentBody {
        @Override
        public DocumentText read(String markdown) {
            return reader.read(markdown);
        }

        @Override
        public Read file(String name, byte[] bytes) throws BadSet {
            try {
                Ingested read = Formats.read(new Source(name, bytes));
                return new Read(read.text(), read.draft().mediaType());
            } catch (Unreadable problem) {
                throw new BadSet(java.util.Objects.requireNonNullElse(problem.getMessage(), problem.toString()));
            }
        }

        @Override
        public String version() {
            return reader.read("").extraction();
        }
    }
}
