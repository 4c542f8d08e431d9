package org.variorum.store;

import java.nio.file.Path;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Origin;
import org.variorum.model.Verdict;

/// A program of its own that writes notes into a library until it is killed, and says each that is written.
final class Scribe {
    private Scribe() {}

    public static void main(String[] arguments) {
        try (SqliteLibrary library = SqliteLibrary.open(Path.of(arguments[0]))) {
            library.apply(new Edit.Put(Sample.question("q")));
            for (int i = 0; ; i++) {
                Note note = Sample.note("note-" + i, "Words of note " + i);
                library.apply(Edit.of(
                        Deed.ADD_NOTE,
                        new Edit.Put(note),
                        new Edit.Put(Sample.anchor("a-" + i, note.id(), "d", i, "x"))));
                library.apply(Edit.of(Deed.WRITE_NOTE, new Edit.Put(Sample.note("typed", "typed " + i))));
                library.apply(Edit.of(Deed.JUDGE, new Edit.Put(verdict(i))));
                System.out.println(i);
            }
        }
    }

    private static Verdict verdict(int i) {
        return new Verdict(
                new Id.Verdict("verdict-" + i),
                Origin.READER,
                new Id.Question("q"),
                Verdict.Finding.OPEN,
                null,
                1,
                "Reason " + i,
                Sample.NOON.plusSeconds(i));
    }
}
