package org.variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Id;
import org.variorum.work.InLine;

class DeskTest {
    private static final Id.Document A = new Id.Document("a");
    private static final Id.Document B = new Id.Document("b");
    private static final Id.Document C = new Id.Document("c");
    private final Desk desk = new Workspace(new InMemoryLibrary(), new InLine(), InstantSource.system()).desk();
    private Pane left = new Pane();
    private Pane right = new Pane();

    @BeforeEach
    void twoPanes() {
        left = desk.addPane();
        right = desk.addPane();
        desk.show(A, left);
        desk.show(B, right);
        desk.active().set(left);
    }

    @Test
    void aDocumentThatIsOpenIsShownWhereItIs() {
        assertThat(desk.open(B)).isSameAs(right);
        assertThat(desk.open(C)).isSameAs(left);
        assertThat(left.document().get()).isEqualTo(C);
    }

    @Test
    void besideMeansInAnotherPane() {
        assertThat(desk.openBeside(C, right)).isSameAs(left);
        assertThat(right.document().get()).isEqualTo(B);
    }

    @Test
    void thereAreAtMostFourPanesAndAtLeastOne() {
        for (int i = 0; i < 5; i++) {
            desk.addPane();
        }
        assertThat(desk.panes()).hasSize(4);
        while (desk.panes().size() > 1) {
            desk.close(desk.panes().getLast());
        }
        desk.close(desk.panes().getFirst());
        assertThat(desk.panes()).hasSize(1);
        assertThat(desk.panes().getFirst().document().get()).isNull();
    }

    @Test
    void panesChangePlaces() {
        desk.swap(left);
        assertThat(desk.panes()).containsExactly(right, left);
        desk.swap(left);
        assertThat(desk.panes()).containsExactly(left, right);
    }

    @Test
    void closingAPaneLetsGoOfWhatWasInFocusThere() {
        desk.focus().set(new Focus.OnClaim(right, new Id.Claim("c"), null));
        desk.close(right);
        assertThat(desk.focus().get()).isNull();
    }
}
