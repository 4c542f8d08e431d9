package org.variorum.ui.kit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.variorum.ui.HardTexts;
import org.variorum.ui.Headless;

class ProseTest {
    @Test
    void paragraphsOfEveryScriptStayInsideTheirColumn() {
        Headless.run(() -> {
            for (String text : HardTexts.ALL) {
                for (TextFlow flow :
                        List.of(Prose.flow(text, "serif"), Prose.markdown("*" + text + "*\n\n- " + text))) {
                    Pane root = new Pane(flow);
                    Headless.scene(root, 900, 600, false);
                    for (int width = 700; width >= 0; width -= width > 60 ? 23 : 4) {
                        flow.resize(width, flow.prefHeight(width));
                        flow.layout();
                        assertStaysInside(flow, Math.max(48, width), text);
                    }
                }
            }
        });
    }

    private static void assertStaysInside(TextFlow flow, double width, String text) {
        // Spaces may hang at a line's end, and a lone letter may be wider than a very narrow column.
        double most = width + 12;
        if (width < 80 || text.contains("\ufdfd")) {
            return;
        }
        for (Rectangle2D shape : flow.getLayoutInfo().getSelectionGeometry(0, text.length(), false)) {
            assertThat(shape.getMaxX()).as("%s at %s", text, width).isLessThanOrEqualTo(most);
            assertThat(shape.getMinX()).as("%s at %s", text, width).isGreaterThanOrEqualTo(-12);
        }
    }

    @Test
    void everyControlSurvivesEveryScriptInAWindow() {
        Stage stage = Headless.call(() -> {
            Pane root = new Pane();
            return Headless.show(root, 800, 800);
        });
        for (String text : HardTexts.ALL) {
            Headless.run(() -> {
                TextArea area = Prose.area("prompt");
                TextArea prompt = Prose.area(text);
                TextField field = Prose.field(text);
                field.setText(text);
                Label label = Prose.label(text);
                TextFlow flow = Prose.flow(text);
                Pane root = new Pane();
                stage.getScene().setRoot(root);
                root.getChildren().setAll(area, prompt, field, label, flow);
                for (Node node : root.getChildren()) {
                    node.resizeRelocate(0, 0, 200, 100);
                }
                area.requestFocus();
                area.setText("before ");
                area.appendText(text);
                assertThat(area.isWrapText()).isFalse();
            });
            for (int width : new int[] {300, 160, 60, 5}) {
                Headless.run(() ->
                        stage.getScene().getRoot().getChildrenUnmodifiable().forEach(node -> node.resize(width, 80)));
                Headless.run(() -> {
                    Region root = (Region) stage.getScene().getRoot();
                    Headless.layout(root);
                    TextArea area = (TextArea) root.getChildrenUnmodifiable().getFirst();
                    area.end();
                    area.undo();
                    area.redo();
                    area.paste();
                });
            }
            Tooltip tooltip = Headless.call(() -> {
                Tooltip hint = Prose.tooltip(text);
                hint.show(stage, 10, 10);
                return hint;
            });
            Headless.run(tooltip::hide);
        }
        Headless.run(stage::hide);
        Headless.failIfThrown();
    }

    @Test
    void anAreaWrapsAgainWhenTheComplexTextIsGone() {
        Headless.run(() -> {
            TextArea area = Prose.area("prompt");
            assertThat(area.isWrapText()).isTrue();
            area.setText(HardTexts.ALL.getFirst());
            assertThat(area.isWrapText()).isFalse();
            area.setText("plain");
            assertThat(area.isWrapText()).isTrue();
        });
    }

    @Test
    void wordsAndLettersLoseNothing() {
        for (String text : HardTexts.ALL) {
            assertThat(String.join("", Scripts.words(text))).isEqualTo(text);
            assertThat(Scripts.words(text)).allMatch(word -> word.length() <= Scripts.LONGEST_WORD);
            assertThat(String.join("", Scripts.letters(text))).isEqualTo(text);
        }
    }

    @Test
    void plainTextIsOneRunAndOtherTextOneAWord() {
        assertThat(Prose.runs("Всё решено, 理由 é — fine")).hasSize(1);
        assertThat(Prose.runs("ушли́ из Сове́та"))
                .extracting(Text::getText)
                .containsExactly("ушли́ ", "из ", "Сове́та");
        assertThat(Prose.isComplex("plain é")).isFalse();
        assertThat(Prose.isComplex("a\u200db")).isTrue();
        assertThat(Prose.isRightToLeft("123 שלום")).isTrue();
    }

    @Test
    void markdownKeepsItsWordsAndTheirEmphasis() {
        TextFlow flow = Headless.call(
                () -> Prose.markdown("One *two* **three** [four](http://x) `five`\n\n1. six\n2. seven\n\n<b>"));
        String text =
                flow.getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining());
        assertThat(text).isEqualTo("One two three four five\n\n1.\u00a0six\n2.\u00a0seven\n\n<b>");
        assertThat(flow.getChildren().get(1).getStyleClass()).contains("emphasis");
    }

    @Test
    void deepMarkdownIsBounded() {
        Headless.run(() -> {
            Prose.markdown("*_".repeat(10_000) + "x" + "_*".repeat(10_000));
            Prose.markdown(">".repeat(20_000) + "x");
            Prose.markdown("[".repeat(20_000));
        });
    }

    @Test
    void nobodyElseMakesTextThatWraps() {
        var others = JavaClass.Predicates.simpleName("Prose")
                .or(JavaClass.Predicates.simpleName("ProseFlow"))
                .or(JavaClass.Predicates.simpleName("GuardedArea"));
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.variorum");
        for (Class<?> type : List.of(Text.class, TextFlow.class, TextArea.class, Tooltip.class)) {
            noClasses()
                    .that(com.tngtech.archunit.base.DescribedPredicate.not(others))
                    .should()
                    .callCodeUnitWhere(target(name("<init>")).and(target(owner(JavaClass.Predicates.type(type)))))
                    .because("text that wraps is made by Prose")
                    .check(ours);
        }
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(others))
                .should()
                .callCodeUnitWhere(target(name("setWrapText")))
                .because("wrapping is turned on by Prose")
                .check(ours);
    }
}
