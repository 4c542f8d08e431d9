package org.variorum.store;

import java.nio.file.Path;
import org.variorum.model.Id;

/// A library's file as the first version of the program left it: before verdicts, and before positions had dates.
final class OldLibrary {
    static final Id.Interpretation POSITION = new Id.Interpretation("position");
    static final Id.Voice GONE = new Id.Voice("gone");

    /// A position as the journal of that time has it.
    private static final String ROW = "{\"id\":\"%s\",\"set_id\":null,\"claim\":\"claim\",\"voice\":\"%s\","
            + "\"stance\":\"%s\",\"directness\":\"quoted\",\"reported_by\":null,\"confidence\":\"seen\","
            + "\"argument\":\"He says so.\",\"work\":\"work\",\"locator\":\"p. 7\",\"position\":0}";

    private OldLibrary() {}

    static void make(Path file) {
        try (Db db = Db.open(file, Db.Mode.WRITE)) {
            db.script(Migrations.sql(Migrations.ALL.getFirst()) + "\nPRAGMA user_version = 1;");
            db.pragma("journal_mode = WAL");
            db.script("""
                    INSERT INTO question VALUES ('question', NULL, 'Did he want it?', '', 0);
                    INSERT INTO voice VALUES ('voice', NULL, 'Joseph Stalin', 'Stalin', 'actor', 0);
                    INSERT INTO work VALUES ('work', NULL, 'A letter', 'Stalin 1950', '1950-08-27', '{}');
                    INSERT INTO claim VALUES ('claim', NULL, 'question', '', 'He wanted it.', 'voice', 0);
                    INSERT INTO interpretation VALUES ('position', NULL, 'claim', 'voice', 'disputes', 'quoted', NULL,
                        'seen', 'He says so.', 'work', 'p. 7', 0);
                    INSERT INTO evidence VALUES ('evidence', NULL, 'position', 'supports', 'look', 0);
                    """);
            Content content = new Content(db);
            for (int i = 0; i < 200; i++) {
                db.update(
                        "INSERT INTO note VALUES (?, NULL, 'comment', ?, '[]', 'green', '2026-01-02T12:00:00Z',"
                                + " '2026-01-02T12:00:00Z')",
                        "note-" + i,
                        "Words of note " + i);
                content.index(new Id.Note("note-" + i), "Words of note " + i);
            }
            content.index(new Id.Claim("claim"), "He wanted it.");
            content.index(POSITION, "He says so.");
            // A voice was taken away with its position; then the stance of another was changed.
            journal(
                    db,
                    "remove_voice",
                    "[{\"remove\":\"voice\",\"id\":\"gone\"}]",
                    "[{\"put\":\"voice\",\"row\":{\"id\":\"gone\",\"set_id\":null,\"name\":\"Mao Zedong\","
                            + "\"label\":\"\",\"kind\":\"actor\",\"ink\":1}},{\"put\":\"interpretation\",\"row\":"
                            + ROW.formatted("gone-position", "gone", "affirms") + "}]");
            journal(
                    db,
                    "change_interpretation",
                    "[{\"put\":\"interpretation\",\"row\":" + ROW.formatted("position", "voice", "disputes") + "}]",
                    "[{\"put\":\"interpretation\",\"row\":" + ROW.formatted("position", "voice", "affirms") + "}]");
        }
    }

    private static void journal(Db db, String deed, String edit, String inverse) {
        db.update(
                "INSERT INTO journal (at, deed, direction, steps, edit, inverse) VALUES (?, ?, 'do', 1, ?, ?)",
                1_767_355_200_000L,
                deed,
                edit,
                inverse);
    }
}
