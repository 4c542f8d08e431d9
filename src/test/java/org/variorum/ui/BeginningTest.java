package org.variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;

class BeginningTest {
    private final Beginning beginning = new Beginning();
    private final List<String> done = new ArrayList<>();

    @Test
    void nothingWaitsWhereNothingIsHeldUp() {
        beginning.later(() -> done.add("cards"));
        assertThat(done).containsExactly("cards");
    }

    @Test
    void whatIsHeldUpIsDoneInItsOrderOnceTheTextIsThere() {
        beginning.hold(Map.of());
        beginning.later(() -> done.add("sidebar"));
        beginning.later(() -> done.add("cards"));
        assertThat(done).isEmpty();
        beginning.over();
        assertThat(done).containsExactly("sidebar", "cards");
        assertThat(beginning.isOver()).isTrue();
    }

    @Test
    void aTextThatWasReadIsGivenOnceAndNotKept() {
        Id.Document letter = new Id.Document("set:letter");
        DocumentText text = new DocumentText("Solidarity.", List.of(), List.of(), List.of(), "test");
        beginning.hold(Map.of(letter, text));
        assertThat(beginning.text(letter)).contains(text);
        assertThat(beginning.text(letter)).isEmpty();
    }
}
