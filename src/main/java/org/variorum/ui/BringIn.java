package org.variorum.ui;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Library;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.work.Progress;

/// Brings a file or a reading set into the library: the same for the window and the command line. Knows no
/// toolkit.
///
/// Long work: call from {@link org.variorum.work.Lane#INTAKE}, never from the FX thread. What cannot be read
/// is an answer and not an exception, and leaves no trace; only being cancelled is thrown ({@link
/// java.util.concurrent.CancellationException}), and that leaves none either.
public interface BringIn {
    /// @param path a file, the folder of a reading set, or a reading set as a zip
    Brought bring(Path path, Options options, Progress progress);

    /// The same for what has no file, such as something pasted.
    ///
    /// @param name what to call it, with the ending of its format
    Brought bring(String name, byte[] bytes, Options options, Progress progress);

    /// @param set the reading set that a text belongs to; null lets its words decide
    /// @param versionOf the document whose new text it is, or the expected text that it is; null for a document of
    ///     its own
    record Options(Id.@Nullable Set set, Id.@Nullable Document versionOf) {
        public static final Options NONE = new Options(null);

        public Options(Id.@Nullable Set set) {
            this(set, null);
        }

        /// A new text for a document that is there, or the text of one that is expected.
        public static Options as(Id.Document document) {
            return new Options(null, document);
        }
    }

    enum Status {
        IMPORTED,
        /// It was there before: nothing was changed.
        ALREADY,
        FAILED
    }

    /// What came of one file.
    ///
    /// @param file as it was named
    /// @param id the document or reading set that it is now, or was already; null where it failed
    /// @param title of the document or set; empty where it failed
    /// @param message a sentence for the reader: what happened, and what to do about it
    /// @param counts how the passages that were waiting for it stand
    /// @param anchors those passages as they stand now, in the order of the text; for a set, those without a
    ///     place
    /// @param applied the change to the library, null where there was none; for {@link Workspace#took}
    /// @param report where it was brought as a new version: what became of the document's passages
    /// @param looksLike where it was brought as a document of its own: what it may be instead. To make it that,
    ///     bring the same file again with {@link Options#as}
    /// @param notes where it was a file of annotations: what became of them; `id` is then the document that most of
    ///     them are on, null where none of their texts is here, and `counts` those of the file's passages
    record Brought(
            String file,
            Status status,
            @Nullable Id id,
            String title,
            int paragraphs,
            int words,
            String message,
            Counts counts,
            List<Anchor> anchors,
            Library.@Nullable Applied applied,
            @Nullable VersionReport report,
            @Nullable LooksLike looksLike,
            @Nullable Annotated notes) {
        /// What is no file of annotations.
        public Brought(
                String file,
                Status status,
                @Nullable Id id,
                String title,
                int paragraphs,
                int words,
                String message,
                Counts counts,
                List<Anchor> anchors,
                Library.@Nullable Applied applied,
                @Nullable VersionReport report,
                @Nullable LooksLike looksLike) {
            this(
                    file,
                    status,
                    id,
                    title,
                    paragraphs,
                    words,
                    message,
                    counts,
                    anchors,
                    applied,
                    report,
                    looksLike,
                    null);
        }

        public Brought(
                String file,
                Status status,
                @Nullable Id id,
                String title,
                int paragraphs,
                int words,
                String message,
                Counts counts,
                List<Anchor> anchors,
                Library.@Nullable Applied applied) {
            this(file, status, id, title, paragraphs, words, message, counts, anchors, applied, null, null);
        }
    }

    /// What a text may be, although nobody said so: nothing was done about it.
    ///
    /// @param title of the document, or of what is expected
    /// @param expected whether passages wait for that document; else it is in the library, and this may be a new
    ///     version of it
    /// @param share how much speaks for it, 0 to 1: for a document the part of the text that is the same, for an
    ///     expected one the part of the waiting passages that were found
    record LooksLike(Id.Document document, String title, boolean expected, double share) {}

    /// What became of the notes and claims of a file of annotations.
    ///
    /// @param updated were as a file had brought them, and the file has them newer
    /// @param kept the reader has changed them since: they stayed as they are
    /// @param same were here already
    /// @param left what the file had that was not taken
    record Annotated(int added, int updated, int kept, int same, List<Left> left) {}

    /// @param what in the plural, as it follows a number
    /// @param why a sentence
    record Left(String what, int count, String why) {}

    /// @param pending those that wait for a text that is not here yet
    record Counts(int attached, int moved, int ambiguous, int lost, int pending) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public static Counts of(List<Anchor> anchors, int pending) {
            return new Counts(
                    count(anchors, Anchor.State.ATTACHED),
                    count(anchors, Anchor.State.MOVED),
                    count(anchors, Anchor.State.AMBIGUOUS),
                    count(anchors, Anchor.State.LOST),
                    pending);
        }

        private static int count(List<Anchor> anchors, Anchor.State state) {
            return (int) anchors.stream().filter(a -> a.state() == state).count();
        }
    }
}
