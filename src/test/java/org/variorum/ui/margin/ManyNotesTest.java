package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Anchor;
import org.variorum.model.Colour;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;

/// A document with thousands of notes.
class ManyNotesTest {
    private static final int MANY = 5_000;
    private final Id.Document article = Korea.document("article");
    private final InMemoryLibrary library = Korea.library();

    private List<Edit> note(int number, int at) {
        Note note = new Note(
                new Id.Note("many-" + number),
                Origin.READER,
                NoteKind.COMMENT,
                "Note number " + number,
                List.of(),
                Colour.GREEN,
                Instant.EPOCH,
                Instant.EPOCH);
        Anchor anchor = new Anchor(
                new Id.Anchor("at-" + number),
                Origin.READER,
                note.id(),
                article,
                new Selector.Quote("x", "", ""),
                new Selector.Span(at, at + 1),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
        return List.of(new Edit.Put(note), new Edit.Put(anchor));
    }

    @Test
    void onlyCardsNearTheScreenAreNodesAndOneMoreIsThereAtOnce() {
        int length = library.text(article).orElseThrow().text().length();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            edits.addAll(note(i, (int) ((long) i * (length - 1) / MANY)));
        }
        library.apply(Edit.of(Deed.ADD_NOTE, edits));
        PretendRoom room = Headless.call(() -> new PretendRoom(library));
        PretendRoom.Part part = Headless.call(() -> room.open(article, 350, 46));
        Headless.run(() -> {
            Headless.scene(room, 900, 800, false);
            for (double y = 0; y < 3_000; y += 500) {
                part.surface().scrollTo(y);
                room.requestLayout();
                Headless.layout(room);
            }
            assertThat(part.margin().node().getChildrenUnmodifiable().size()).isLessThan(400);
            Range here =
                    new Range(part.surface().topOffset() + 100, part.surface().topOffset() + 101);
            room.workspace.perform(Edit.of(Deed.ADD_NOTE, note(MANY, here.start())));
            room.workspace.desk().focus().set(new Focus.OnNote(part.pane(), new Id.Note("many-" + MANY), true));
            room.requestLayout();
            Headless.layout(room);
            assertThat(part.margin().node().getChildrenUnmodifiable())
                    .filteredOn(child -> child instanceof Card card && card.of().equals(new Id.Note("many-" + MANY)))
                    .singleElement()
                    .satisfies(card -> assertThat(card.getLayoutY() + 15)
                            .isBetween(
                                    part.surface().levelOf(here.start()).middle() - 1,
                                    part.surface().levelOf(here.start()).middle() + 1));
            part.margin().dispose();
        });
    }
}
