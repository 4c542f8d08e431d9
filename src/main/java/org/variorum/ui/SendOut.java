package org.variorum.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.work.Progress;

/// Takes something out of the program into a file. A room offers what it shows; the reader chooses how and
/// where; it is written in the background. FX thread.
@FunctionalInterface
public interface SendOut {
    /// Asks in which format and to where, and writes it.
    ///
    /// @param beside the button that was pressed; the question hangs from it
    void offer(Report report, Node beside);

    /// What is to be written.
    sealed interface Report {
        /// Two voices side by side.
        ///
        /// @param claims those that the room shows, in its order; those of which nothing is recorded from
        ///     either voice are left out. Empty means all, in the order of the library.
        record Comparison(Sides sides, List<Id.Claim> claims) implements Report {
            public Comparison {
                claims = List.copyOf(claims);
            }
        }

        /// Claims by voices.
        ///
        /// @param claims those that the room shows, in its order; empty means all, the most divided first
        /// @param voices those that the room shows, in its order; empty means all that have a position
        record Matrix(List<Id.Claim> claims, List<Id.Voice> voices) implements Report {
            public static final Matrix ALL = new Matrix(List.of(), List.of());

            public Matrix {
                claims = List.copyOf(claims);
                voices = List.copyOf(voices);
            }
        }

        /// Everything about one claim.
        record Dossier(Id.Claim claim) implements Report {}

        /// A document as a printed variorum edition sets it: the text in the middle, the voices around it.
        record Page(Id.Document document) implements Report {}

        /// Notes, claims and evidence, for other programs.
        ///
        /// @param document the text whose annotations are wanted; null for the whole library
        record Annotations(Id.@Nullable Document document) implements Report {}

        /// A whole reading set, for others to open.
        ///
        /// @param texts which texts go along
        /// @param mine whether what the reader wrote about it goes along
        /// @param by what the reader is called there; may be empty
        record Whole(Id.Set set, Texts texts, boolean mine, String by) implements Report {}

        /// Which texts a reading set takes along.
        enum Texts {
            /// Those that came with it; not the reader's own copies.
            SET,
            ALL,
            NONE
        }

        /// The formats in which it can be written.
        default List<Format> formats() {
            return switch (this) {
                case Comparison _, Matrix _, Dossier _ ->
                    List.of(Format.HTML, Format.PDF, Format.MARKDOWN, Format.CSV, Format.JSON);
                case Annotations _ -> List.of(Format.WEB_ANNOTATIONS, Format.HYPOTHESIS);
                case Page _ -> List.of(Format.PDF);
                case Whole _ -> List.of(Format.SET);
            };
        }
    }

    /// How it is written (docs/exports.md).
    enum Format {
        HTML("html"),
        PDF("pdf"),
        MARKDOWN("md"),
        CSV("csv"),
        JSON("json"),
        /// W3C Web Annotations (docs/annotation-exchange.md).
        WEB_ANNOTATIONS("jsonld"),
        /// What Hypothesis's client exports and imports (docs/annotation-exchange.md).
        HYPOTHESIS("json"),
        /// A reading set (docs/reading-sets.md).
        SET("variorum");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /// What the names of such files end in, without the dot.
        public String ending() {
            return ending;
        }
    }

    /// Writes it. Long work: never on the FX thread.
    interface Writer {
        /// Writes a whole file or none: what was there before stays until the new one is complete.
        ///
        /// @param replace whether a file of that name may be replaced
        /// @return a sentence for the reader: what was written, and where
        /// @throws java.nio.file.FileAlreadyExistsException where there is one, and it may not be replaced
        /// @throws IOException with a sentence for the reader
        String write(Snapshot now, Report report, Format format, Path target, boolean replace, Progress progress)
                throws IOException;
    }
}
