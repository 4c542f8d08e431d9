package org.variorum.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.ui.Headless;

class GuardedAreaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"كان ستالين يرى أن دخول الولايات المتحدة الحرب", "סטלין סבר שכניסת ארצות הברית למלחמה בקוריאה"})
    void betweenTypingAndTheNextLayoutTheBoundsCanBeAskedFor(String text) {
        Headless.run(() -> {
            TextArea area = Prose.area("");
            area.setText("plain words that wrap over several lines of a narrow area, and then ");
            Headless.scene(new StackPane(area), 160, 200, false);
            for (int i = 0; i < 3; i++) {
                area.insertText(i, text);
                for (Node line : area.lookupAll(".text")) {
                    assertThat(line.getBoundsInLocal().getHeight()).isPositive();
                }
                Headless.layout(area);
            }
            area.setText("plain again, and long enough to be wrapped over several lines");
            assertThat(area.isWrapText()).isTrue();
        });
    }
}
