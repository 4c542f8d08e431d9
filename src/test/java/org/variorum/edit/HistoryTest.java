package org.variorum.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Id;

class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private final History history = new History();

    @Test
    void typingInOneBreathIsOneStep() {
        Edit first = remove("first");
        Edit second = remove("second");
        history.wentOn(Deed.WRITE_NOTE, first, "note", NOON);
        history.wentOn(Deed.WRITE_NOTE, second, "note", NOON.plusSeconds(1));

        History.Step step = history.nextUndo().orElseThrow();
        assertThat(step.back()).isEqualTo(Edit.of(Deed.WRITE_NOTE, second, first));
        history.undid(remove("again"));
        assertThat(history.nextUndo()).isEmpty();
    }

    @Test
    void aPauseOrAnotherTopicBeginsANewStep() {
        history.wentOn(Deed.WRITE_NOTE, remove("a"), "note", NOON);
        history.wentOn(Deed.WRITE_NOTE, remove("b"), "note", NOON.plusSeconds(10));
        history.wentOn(Deed.WRITE_NOTE, remove("c"), "other", NOON.plusSeconds(11));
        assertThat(history.nextUndo().orElseThrow().back()).isEqualTo(remove("c"));
        history.undid(remove("x"));
        assertThat(history.nextUndo().orElseThrow().back()).isEqualTo(remove("b"));
        history.undid(remove("x"));
        assertThat(history.nextUndo().orElseThrow().back()).isEqualTo(remove("a"));
    }

    @Test
    void doingSomethingNewForgetsWhatCouldBeMadeAgain() {
        history.did(Deed.ADD_NOTE, remove("a"), NOON);
        history.undid(remove("again"));
        assertThat(history.nextRedo()).isPresent();
        history.did(Deed.ADD_NOTE, remove("b"), NOON);
        assertThat(history.nextRedo()).isEmpty();
    }

    @Test
    void whatAnEarlierRunLeftCanBeTakenBack() {
        history.restore(new History.Stacks(List.of(new History.Step(Deed.ADD_NOTE, remove("a"))), List.of()));
        assertThat(history.nextUndo().map(History.Step::deed)).contains(Deed.ADD_NOTE);
    }

    private static Edit remove(String note) {
        return new Edit.Remove(new Id.Note(note));
    }
}
