package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;

class RefusedDraftTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Note EMPTY =
            new Note(new Id.Note("n"), Origin.READER, NoteKind.COMMENT, "", List.of(), Colour.YELLOW, NOON, NOON);

    @Test
    void whatCouldNotBeSavedIsNotTakenForSaved() {
        Draft draft = new Draft(EMPTY);
        Note written = EMPTY.withBody("typed", NOON);
        draft.send(written);
        draft.refused(written);
        assertThat(draft.now()).isEqualTo(EMPTY);
        assertThat(draft.isPending()).isFalse();
    }

    @Test
    void anEarlierRefusalDoesNotTouchWhatWasTypedSince() {
        Draft draft = new Draft(EMPTY);
        Note first = EMPTY.withBody("t", NOON);
        Note second = EMPTY.withBody("ty", NOON);
        draft.send(first);
        draft.send(second);
        draft.refused(first);
        assertThat(draft.now()).isEqualTo(second);
        assertThat(draft.arrived(second)).isFalse();
        assertThat(draft.now()).isEqualTo(second);
    }
}
