package org.variorum.app.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.variorum.edit.Library;
import org.variorum.edit.LibraryException;
import org.variorum.exchange.set.BadSet;
import org.variorum.exchange.set.SetFiles;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.Source;
import org.variorum.ingest.Unreadable;
import org.variorum.model.Id;
import org.variorum.ui.BringIn;
import org.variorum.work.Progress;

/// Everything that comes into a library from outside comes through here. Any thread, one piece of work at a time.
public final class Intake implements BringIn {
    private static final Brought ALREADY =
            new Brought("", Status.ALREADY, null, "", 0, 0, "", Counts.NONE, List.of(), null);

    private final Library library;
    private final SetReader reader;
    private final TextIntake texts;
    private final VersionIntake versions;
    private final SetIntake sets;

    public Intake(Library library, SetReader reader) {
        this.library = library;
        this.reader = reader;
        this.texts = new TextIntake(library);
        this.versions = new VersionIntake(library);
        this.sets = new SetIntake(library, reader);
    }

    /// Brings in a set that comes with the program, or its newer version, unless that was done before: a set
    /// that the reader took away, or a newer version that the reader undid, does not come back by itself.
    ///
    /// @return what was done; empty where there was nothing to do
    public synchronized Optional<Brought> keepUp(SetFiles shipped, Progress progress) {
        if (!library.isWritable()) {
            return Optional.empty();
        }
        String name = shipped.place();
        Brought outcome = attempt(name, () -> {
            String key = "shipped/" + name;
            String fingerprint = reader.fingerprint(shipped);
            Optional<String> last = library.recall(key);
            boolean takenAway =
                    last.isPresent() && library.snapshot().set(new Id.Set(name)).isEmpty();
            if (takenAway || last.equals(Optional.of(fingerprint))) {
                return ALREADY;
            }
            Brought brought = sets.bring(name, shipped, progress);
            library.remember(key, fingerprint);
            return brought;
        });
        return outcome.status() == Status.ALREADY ? Optional.empty() : Optional.of(outcome);
    }

    /// What lies in a folder and could be brought in: files and reading sets that the library does not have
    /// by that name.
    public List<Path> offered(Path folder) {
        return Offered.in(folder, library.snapshot());
    }

    @Override
    public synchronized Brought bring(Path path, Options options, Progress progress) {
        String file = path.toString();
        return attempt(file, () -> {
            if (Files.isDirectory(path) && Files.exists(path.resolve("set.yaml"))) {
                return sets.bring(file, SetFiles.folder(path), progress);
            }
            return bring(file, Source.of(path), options, progress);
        });
    }

    @Override
    public synchronized Brought bring(String name, byte[] bytes, Options options, Progress progress) {
        return attempt(name, () -> bring(name, new Source(Sentences.name(name), bytes), options, progress));
    }

    @FunctionalInterface
    private interface Attempt {
        Brought run() throws Unreadable, BadSet;
    }

    private static Brought attempt(String file, Attempt attempt) {
        try {
            return attempt.run();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (Unreadable | BadSet | LibraryException e) {
            return failed(file, Objects.requireNonNullElse(e.getMessage(), e.toString()));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return failed(file, "“" + Sentences.name(file) + "” " + unforeseen(e));
        }
    }

    private Brought bring(String file, Source source, Options options, Progress progress) throws Unreadable, BadSet {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".variorum") || name.endsWith(".zip")) {
            return sets.bring(file, SetFiles.archive(source.name(), source.bytes()), progress);
        }
        if (AnnotationIntake.isOne(name)) {
            return new AnnotationIntake(library).bring(file, source, progress);
        }
        Id.Document version = options.versionOf();
        return version != null && library.snapshot().document(version).isPresent()
                ? versions.bring(file, source, version, progress)
                : texts.bring(file, source, options, progress);
    }

    private static Brought failed(String file, String sentence) {
        return new Brought(file, Status.FAILED, null, "", 0, 0, sentence, Counts.NONE, List.of(), null);
    }

    /// What no reader of a format foresaw: the file is still only refused.
    private static String unforeseen(Throwable problem) {
        return problem instanceof OutOfMemoryError
                ? "needs more memory than there is; divide it and bring in the parts."
                : "is damaged or not what its name says (" + problem.getClass().getSimpleName()
                        + "); open it in another program and save it again.";
    }
}
