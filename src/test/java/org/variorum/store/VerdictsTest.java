package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library.Direction;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;

/// Judgements go with what they are about, come back with it, and outlive whom they name.
class VerdictsTest {
    private static final Voice VOICE =
            new Voice(new Id.Voice("voice"), Origin.READER, "Joseph Stalin", "", VoiceKind.ACTOR, 0);

    @TempDir
    Path folder;

    private static Verdict on(String id, Id about) {
        return new Verdict(
                new Id.Verdict(id),
                Origin.READER,
                about,
                Verdict.Finding.CONVINCES,
                VOICE.id(),
                3,
                "He was there.",
                Sample.NOON);
    }

    private SqliteLibrary open() {
        SqliteLibrary library = Sample.quick(folder.resolve("library.db"));
        library.apply(Edit.of(
                Deed.CHANGE,
                new Edit.Put(VOICE),
                new Edit.Put(Sample.question("q")),
                new Edit.Put(Sample.claim("c", "q", "He wanted it.")),
                new Edit.Put(on("on-question", new Id.Question("q"))),
                new Edit.Put(on("on-claim", new Id.Claim("c"))),
                new Edit.Put(on("on-claim-again", new Id.Claim("c")))));
        return library;
    }

    @Test
    void aClaimTakesItsVerdictsAwayAndUndoBringsThemBack() {
        try (SqliteLibrary library = open()) {
            List<String> before = Dump.of(library);
            Edit back = library.apply(Edit.of(Deed.REMOVE_CLAIM, new Edit.Remove(new Id.Claim("c"))))
                    .inverse();
            assertThat(library.snapshot().verdicts())
                    .extracting(Verdict::id)
                    .containsExactly(new Id.Verdict("on-question"));
            library.apply(back, Direction.UNDO);
            assertThat(Dump.of(library)).isEqualTo(before);
            assertThat(library.snapshot().verdictsOn(new Id.Claim("c"))).hasSize(2);
        }
    }

    @Test
    void aQuestionTakesItsOwnVerdictsAndThoseOfItsClaimsAway() {
        try (SqliteLibrary library = open()) {
            List<String> before = Dump.of(library);
            Edit back = library.apply(Edit.of(Deed.REMOVE_QUESTION, new Edit.Remove(new Id.Question("q"))))
                    .inverse();
            assertThat(library.snapshot().verdicts()).isEmpty();
            library.apply(back, Direction.UNDO);
            assertThat(Dump.of(library)).isEqualTo(before);
        }
    }

    @Test
    void aVerdictOutlivesTheVoiceThatItNames() {
        try (SqliteLibrary library = open()) {
            library.apply(Edit.of(Deed.REMOVE_VOICE, new Edit.Remove(VOICE.id())));
            assertThat(library.snapshot().verdicts())
                    .hasSize(3)
                    .allMatch(each -> VOICE.id().equals(each.voice()));
        }
        try (SqliteLibrary library = SqliteLibrary.open(folder.resolve("library.db"))) {
            assertThat(library.snapshot().verdicts()).hasSize(3);
        }
    }
}
