package org.variorum.app.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.variorum.exchange.set.SetReader;
import org.variorum.ingest.MarkdownReader;
import org.variorum.model.Id;
import org.variorum.store.SqliteLibrary;
import org.variorum.ui.BringIn.Options;
import org.variorum.work.Progress;

/// A program of its own that gives a document one version after the other until it is killed, and says each that is
/// written.
final class VersionScribe {
    private VersionScribe() {}

    /// The text of one version: whole sentences come and go.
    static String version(String first, int number) {
        return "Version " + number + ".\n\n" + first.replace("\n", "\n\n") + "\n\n" + "One more. ".repeat(number % 4);
    }

    /// @param arguments the library's file, the document's id, and its first text
    public static void main(String[] arguments) {
        Id.Document document = new Id.Document(arguments[1]);
        try (SqliteLibrary library = SqliteLibrary.open(Path.of(arguments[0]))) {
            Intake intake = new Intake(library, new SetReader(new MarkdownReader()::read));
            int next = library.snapshot().earlierVersions(document).size() + 1;
            for (int i = next; ; i++) {
                byte[] bytes = version(arguments[2], i).getBytes(StandardCharsets.UTF_8);
                intake.bring("v" + i + ".txt", bytes, Options.as(document), Progress.NONE);
                System.out.println(i);
            }
        }
    }
}
