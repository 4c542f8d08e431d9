package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ui.Headless;
import org.variorum.ui.Room;
import org.variorum.ui.kit.Settling;

/// A reader checks what the article quotes, in the real window.
class QuotationsRoomTest {
    @TempDir
    Path folder;

    private static void settle(Hands hands) {
        hands.await(
                "the audit",
                () -> Headless.call(() -> hands.sitting.rooms().window().room() instanceof Settling room
                        && room.isSettled()
                        && hands.desk().room().get() == Room.AUDIT));
        hands.rest();
    }

    @Test
    void theArticleIsCheckedAndEveryPlaceCanBeOpened() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            settle(hands);
            assertThat(Hands.words(hands.see(".audit-panel")))
                    .contains("HISTORY.com, retold")
                    .contains("Stalin to Gottwald");
            ListView<?> list = (ListView<?>) hands.see(".audit-list");
            assertThat(list.getItems()).hasSize(10);
            Headless.run(list::requestFocus);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.DOWN);
            String detail = Hands.words(hands.see(".audit-detail"));
            assertThat(detail)
                    .contains("Exact, with insertion or ellipsis")
                    .contains("In brackets, not in the source: “[to have America entangled in Korea]”")
                    .contains("in the editors’ words there");
            hands.press(KeyCode.ENTER);
            assertThat(hands.desk().room().get()).isEqualTo(Room.READ);
            assertThat(hands.desk().paneOf(document(hands, "stalin-gottwald-en")))
                    .isPresent();
            hands.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(hands.desk().room().get()).isEqualTo(Room.AUDIT);
            assertThat(Hands.words(hands.see(".audit-detail"))).isEqualTo(detail);
        }
    }

    @Test
    void aKindIsPickedOutAndPutBack() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            settle(hands);
            ListView<?> list = (ListView<?>) hands.see(".audit-list");
            hands.click(row(hands, "Altered"));
            assertThat(list.getItems()).hasSize(2);
            assertThat(Hands.words(hands.see(".audit-detail"))).contains("“entangle” for “entangled”");
            hands.click(row(hands, "Spliced"));
            assertThat(Hands.words(hands.see(".audit-empty"))).contains("None of this kind");
            hands.click(row(hands, "All"));
            assertThat(list.getItems()).hasSize(10);
        }
    }

    private static Node row(Hands hands, String name) {
        return hands.see(
                ".audit-row", node -> String.valueOf(node.getAccessibleText()).startsWith(name));
    }

    @Test
    void theHeaderOfAPaneLeadsToTheQuotationsOfItsDocument() {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            Node pane = hands.see(
                    ".pane-header .icon-button",
                    node -> node instanceof Button
                            && "Check its quotations against the sources".equals(node.getAccessibleText()));
            hands.click(pane);
            settle(hands);
            assertThat(Headless.call(() -> hands.desk().audited().get()))
                    .isEqualTo(hands.pane(0).document().get());
            Headless.run(() -> hands.desk().audit(document(hands, "wells-view")));
            settle(hands);
            assertThat(Hands.words(hands.see(".audit-detail"))).contains("no text is linked to this document");
        }
    }

    private static org.variorum.model.Id.Document document(Hands hands, String slug) {
        return hands.now().documents().stream()
                .map(each -> each.id())
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
