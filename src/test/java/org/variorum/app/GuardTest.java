package org.variorum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Claim;
import org.variorum.model.Document;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.ui.Headless;
import org.variorum.ui.Settings;
import org.variorum.ui.Workspace;
import org.variorum.ui.catalog.Sidebar;
import org.variorum.ui.kit.Prose;

/// Scripts that the toolkit cannot wrap by itself, in every room, card, field, menu and form, at several
/// widths: nothing is thrown on the FX thread, and nothing leaves its column.
class GuardTest {
    private static final List<String> SCRIPTS = List.of(
            "كان ستالين يرى أن دخول الولايات المتحدة الحرب في كوريا سيضعف مكانتها العسكرية والمعنوية أمام العالم كله",
            "סטלין סבר שכניסת ארצות הברית למלחמה בקוריאה תפגע ביוקרתה הצבאית והמוסרית ותסיח את דעתה מאירופה",
            "Мы ушли\u0301 из Сове\u0301та Безопа\u0301сности с четверо\u0301якой це\u0301лью: во-пе\u0301рвых, продемонстри\u0301ровать солида\u0301рность",
            "Le gouvernement ame\u0301ricain s’est laisse\u0301 entrai\u0302ner dans une intervention mal pre\u0301pare\u0301e, a\u0300 ses de\u0301pens",
            "ก่อนการโจมตีเขาได้รับคำมั่นจากเหมาเจ๋อตงว่าจีนจะส่งกำลังเสริมใดๆที่อาจต้องการ",
            "हिन्दी में एक पत्र जिसमें स्टालिन ने समझाया कि सोवियत संघ ने सुरक्षा परिषद क्यों छोड़ी।",
            "👩‍👩‍👧‍👦👨🏽‍🚀🏴‍☠️ a family, an astronaut 👩🏿‍🔬, and مزيج من الكتابات with emoji 🇰🇵🇰🇷 in it",
            "لا".repeat(90));
    /// Spaces may hang at the end of a line.
    private static final double SLACK = 14;

    @TempDir
    Path folder;

    private int turn;

    private String next() {
        return SCRIPTS.get(turn++ % SCRIPTS.size());
    }

    @Test
    void noScriptStopsTheWindowOrLeavesItsColumn() throws IOException {
        try (Hands hands = Hands.open(folder.resolve("library.db"))) {
            say(hands);
            text(hands);
            for (double width : new double[] {1440, 1200, 880, 640}) {
                hands.size(width, 860);
                sidebar(hands);
                claims(hands);
                forms(hands);
                writing(hands);
                messages(hands);
            }
            Headless.run(() -> hands.sitting.settings().light().set(Settings.Light.DARK));
            look(hands, "dark");
        }
        Headless.failIfThrown();
    }

    /// Everything that the library says is said in these scripts.
    private void say(Hands hands) {
        Snapshot now = hands.now();
        List<Edit> edits = new ArrayList<>();
        for (Document it : now.documents()) {
            String words = next();
            Document.Description d = it.description();
            edits.add(new Edit.Put(new Document(
                    it.id(),
                    it.origin(),
                    words,
                    words,
                    it.role(),
                    it.language(),
                    it.date(),
                    it.completeness(),
                    new Document.Description(
                            words, next(), next(), next(), next(), next(), next(), d.availableFrom(), next(), next()),
                    it.alignment(),
                    it.textHash(),
                    it.size(),
                    it.source())));
        }
        for (Voice it : now.voices()) {
            edits.add(new Edit.Put(new Voice(it.id(), it.origin(), next(), next(), it.kind(), it.ink())));
        }
        for (Question it : now.questions()) {
            edits.add(new Edit.Put(new Question(it.id(), it.origin(), next(), next(), it.order())));
        }
        for (Claim it : now.claims()) {
            edits.add(new Edit.Put(
                    new Claim(it.id(), it.origin(), it.question(), next(), next(), it.madeBy(), it.order())));
        }
        for (Interpretation it : now.interpretations()) {
            edits.add(new Edit.Put(new Interpretation(
                    it.id(),
                    it.origin(),
                    it.claim(),
                    it.voice(),
                    it.stance(),
                    it.directness(),
                    it.reportedBy(),
                    it.confidence(),
                    next() + " *" + next() + "*",
                    it.work(),
                    next(),
                    "",
                    it.order())));
        }
        for (Evidence it : now.evidence()) {
            edits.add(new Edit.Put(
                    new Evidence(it.id(), it.origin(), it.interpretation(), it.bearing(), next(), it.order())));
        }
        for (Note it : now.notes()) {
            edits.add(new Edit.Put(it.withBody("- " + next() + "\n- " + next(), it.modified())
                    .withTags(List.of(next(), next()), it.modified())));
        }
        Headless.run(() -> hands.workspace().perform(Edit.of(Deed.CHANGE, edits)));
        hands.rest();
        look(hands, "everything said");
    }

    /// A text of one's own in all of them.
    private void text(Hands hands) throws IOException {
        StringBuilder text = new StringBuilder("# " + next() + "\n\n");
        for (int i = 0; i < 40; i++) {
            text.append(next())
                    .append(' ')
                    .append(next())
                    .append("\n\n> ")
                    .append(next())
                    .append("\n\n");
        }
        Path file = folder.resolve("scripts.md");
        Files.writeString(file, text);
        Headless.run(() -> {
            hands.desk().active().set(hands.desk().panes().get(1));
            hands.sitting.bring(List.of(file));
        });
        hands.await("the report", () -> hands.workspace().message().get() != null);
        hands.await("the text in its pane", () -> {
            var shown = hands.desk().panes().get(1).text().get();
            return shown != null && shown.text().contains(SCRIPTS.get(1));
        });
        look(hands, "a text");
    }

    private void sidebar(Hands hands) {
        for (Sidebar.Part part : Sidebar.Part.values()) {
            Headless.run(() -> hands.sitting.rooms().window().openPanel(part));
            look(hands, "sidebar " + part);
        }
        Headless.run(() -> hands.sitting.rooms().window().closePanel());
    }

    private void claims(Hands hands) {
        Headless.run(() -> hands.desk().active().set(hands.desk().panes().getFirst()));
        for (Claim claim : hands.now().claims().subList(0, 3)) {
            Id.Interpretation position =
                    hands.now().interpretationsOf(claim.id()).getFirst().id();
            Headless.run(() -> hands.desk().focusOn(claim.id(), position));
            hands.rest();
            look(hands, "claim");
        }
        Headless.run(() -> hands.root().lookupAll(".pane-header .icon-button").stream()
                .filter(Hands::isShown)
                .findFirst()
                .ifPresent(button -> ((javafx.scene.control.Button) button).fire()));
        look(hands, "description");
        Headless.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != hands.stage())
                .forEach(Window::hide));
    }

    private void forms(Hands hands) {
        Headless.run(() -> hands.desk().active().set(hands.desk().panes().getFirst()));
        hands.rest();
        hands.select(hands.pane(0), "experts judge");
        hands.await("the bar", () -> hands.sees(".selection-bar"));
        look(hands, "bar");
        for (KeyCode key : List.of(KeyCode.C, KeyCode.E)) {
            hands.press(key);
            hands.await("the form", () -> hands.sees(".claims-form"));
            fill(hands.see(".claims-form"));
            look(hands, "form " + key);
            hands.press(KeyCode.ESCAPE);
        }
        hands.press(KeyCode.CONTROL, KeyCode.K);
        for (String words : SCRIPTS) {
            Headless.run(() -> ((TextField) hands.see(".palette-field")).setText(words.substring(0, 12)));
            look(hands, "palette");
        }
        hands.press(KeyCode.ESCAPE);
    }

    private void fill(Node form) {
        Headless.run(() -> form.lookupAll(".text-input").forEach(field -> {
            switch (field) {
                case TextArea area -> area.setText("plain words and then " + next());
                case TextField one -> one.setText(next());
                default -> {}
            }
        }));
    }

    private void writing(Hands hands) {
        hands.select(hands.pane(0), "The likelier story");
        hands.press(KeyCode.N);
        hands.await("the cursor in the note", () -> hands.stage().getScene().getFocusOwner() instanceof TextArea);
        for (String script : SCRIPTS) {
            hands.type(script.substring(0, Math.min(60, script.length())) + " ");
            look(hands, "writing");
        }
        Headless.run(() -> {
            TextField tag = (TextField) hands.see(".tag-field");
            tag.setText(next());
            tag.fireEvent(new javafx.event.ActionEvent());
        });
        look(hands, "tag");
        hands.press(KeyCode.ESCAPE);
        look(hands, "written");
    }

    private void messages(Hands hands) {
        for (String script : SCRIPTS) {
            Headless.run(() -> hands.workspace().message().set(new Workspace.Message(script + "\n" + next(), true)));
            look(hands, "message");
        }
        Headless.run(() -> hands.workspace().message().set(null));
        Tooltip hint = Headless.call(() -> {
            Tooltip made = Prose.tooltip(next() + next());
            made.show(hands.stage(), 20, 20);
            return made;
        });
        look(hands, "hint");
        Headless.run(hint::hide);
    }

    private static void look(Hands hands, String where) {
        hands.rest();
        Headless.run(() -> {
            for (Window window : List.copyOf(Window.getWindows())) {
                Parent root = window.getScene().getRoot();
                Headless.layout(root);
                assertInside(root, () -> where + " at " + window.getWidth());
            }
        });
        Headless.failIfThrown();
    }

    private static void assertInside(Node node, Supplier<String> where) {
        if (!node.isVisible()) {
            return;
        }
        double width = node.getLayoutBounds().getWidth();
        switch (node) {
            case TextFlow flow
            when flow.isManaged() || flow.getWidth() > 0 -> {
                if (width >= 80) {
                    for (Node run : flow.getChildren()) {
                        Bounds at = run.getBoundsInParent();
                        assertThat(at.getMaxX())
                                .as("%s: %s", where.get(), words(run))
                                .isLessThanOrEqualTo(width + SLACK);
                        assertThat(at.getMinX())
                                .as("%s: %s", where.get(), words(run))
                                .isGreaterThanOrEqualTo(-SLACK);
                    }
                }
            }
            case Labeled label -> {
                for (Node part : label.getChildrenUnmodifiable()) {
                    if (part instanceof Text text && text.isVisible() && width >= 40) {
                        assertThat(text.getBoundsInParent().getMaxX())
                                .as("%s: %s", where.get(), label.getText())
                                .isLessThanOrEqualTo(width + 2);
                    }
                }
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> assertInside(child, where));
            default -> {}
        }
        if (node instanceof javafx.scene.layout.Region card
                && node.getStyleClass().contains("card")) {
            double right =
                    Objects.requireNonNull(card.getParent()).getLayoutBounds().getWidth();
            assertThat(card.getLayoutX() + card.getWidth()).as(where.get()).isLessThanOrEqualTo(right + 1);
        }
    }

    private static String words(Node run) {
        return run instanceof Text text ? text.getText() : "";
    }
}
