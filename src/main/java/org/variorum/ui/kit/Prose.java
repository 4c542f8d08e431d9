package org.variorum.ui.kit;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/// The only place where text that wraps is made, so that a paragraph in any script neither stops the window
/// nor leaves its column (see {@link Scripts} for why). A rule in the tests holds it. FX thread.
public final class Prose {
    private static final double TOOLTIP_WIDTH = 320;
    private static final int TOOLTIP_LETTERS = 48;

    private Prose() {}

    /// Whether a text has characters that the toolkit must not be left to wrap: combining marks, Hebrew,
    /// Arabic, Indic, Thai, Khmer, joiners, direction marks.
    public static boolean isComplex(CharSequence text) {
        return Scripts.isComplex(text);
    }

    /// Whether a paragraph begins at the right.
    public static boolean isRightToLeft(CharSequence paragraph) {
        return Scripts.startsRightToLeft(paragraph);
    }

    /// A wrapped paragraph, or several with line feeds between them.
    public static TextFlow flow(String text, String... styleClasses) {
        ProseFlow flow = emptyFlow(styleClasses);
        boolean complex = isComplex(text);
        flow.show(runs(text, complex), complex);
        turn(flow, text);
        return flow;
    }

    /// A flow to be filled with {@link ProseFlow#show}.
    public static ProseFlow emptyFlow(String... styleClasses) {
        ProseFlow flow = new ProseFlow();
        flow.getStyleClass().add("prose");
        flow.getStyleClass().addAll(styleClasses);
        return flow;
    }

    /// A reader's Markdown as one wrapped flow: emphasis, code, links (as text), lists, paragraphs, headings.
    /// HTML is shown as it was typed. What is longer than {@link MarkdownRuns#LONGEST} characters is cut.
    public static TextFlow markdown(String markdown, String... styleClasses) {
        ProseFlow flow = emptyFlow(styleClasses);
        boolean complex = isComplex(markdown);
        flow.show(new MarkdownRuns(complex).of(markdown), complex);
        turn(flow, markdown);
        return flow;
    }

    /// The runs of a text, for {@link ProseFlow#show}; each has the class `text` and those given.
    public static List<Text> runs(String text, String... styleClasses) {
        return runs(text, isComplex(text), styleClasses);
    }

    /// @param complex whether the paragraph of which this is a part has any complex character
    public static List<Text> runs(String text, boolean complex, String... styleClasses) {
        if (!complex) {
            return text.isEmpty() ? List.of() : List.of(run(text, styleClasses));
        }
        return Scripts.words(text).stream()
                .map(word -> {
                    Text run = run(word, styleClasses);
                    String family = Scripts.hasRightToLeft(word) ? Scripts.rightToLeftFamily() : "";
                    if (!family.isEmpty()) {
                        run.setStyle("-fx-font-family: \"" + family + "\";");
                    }
                    return run;
                })
                .toList();
    }

    /// Runs in a font that is set here and not by a style sheet, so that they can be measured outside a window.
    public static List<Text> runs(String text, boolean complex, Font font, String... styleClasses) {
        List<Text> runs = runs(text, complex, styleClasses);
        for (Text run : runs) {
            boolean other = !run.getStyle().isEmpty();
            run.setStyle("");
            run.setFont(other ? Font.font(Scripts.rightToLeftFamily(), font.getSize() * 0.95) : font);
        }
        return runs;
    }

    private static Text run(String text, String... styleClasses) {
        Text run = new Text(text);
        run.getStyleClass().add("text");
        run.getStyleClass().addAll(styleClasses);
        return run;
    }

    /// Another piece of the same run.
    static Text like(Text run, String text) {
        Text piece = new Text(text);
        piece.getStyleClass().setAll(run.getStyleClass());
        piece.setStyle(run.getStyle());
        piece.setFont(run.getFont());
        piece.setTranslateY(run.getTranslateY());
        return piece;
    }

    private static void turn(TextFlow flow, String text) {
        if (isRightToLeft(text)) {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    /// A line that is placed by hand and never wraps, such as on an axis.
    public static Text line(String words, String... styleClasses) {
        Text line = new Text(words.replace('\n', ' '));
        line.getStyleClass().addAll(styleClasses);
        return line;
    }

    /// One line, cut with an ellipsis where it does not fit.
    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text.replace('\n', ' '));
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A place to write that wraps while it can.
    public static TextArea area(String prompt, String... styleClasses) {
        TextArea area = new GuardedArea(prompt);
        area.getStyleClass().addAll(styleClasses);
        return area;
    }

    /// A place to write one line.
    public static TextField field(String prompt, String... styleClasses) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.getStyleClass().addAll(styleClasses);
        return field;
    }

    /// Lets the words of a button or a box wrap while they can; what cannot wrap is cut with an ellipsis.
    public static <L extends Labeled> L wrapping(L labeled) {
        labeled.textProperty().subscribe(now -> labeled.setWrapText(!isComplex(now)));
        return labeled;
    }

    /// A wrapped hint; its text may be set again later.
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.textProperty().subscribe(now -> {
            boolean complex = isComplex(now);
            tooltip.setWrapText(!complex);
            if (complex && now.lines().anyMatch(line -> line.length() > TOOLTIP_LETTERS)) {
                tooltip.setText(broken(now));
            }
        });
        return tooltip;
    }

    /// A text with line feeds where lines get long.
    private static String broken(String text) {
        StringBuilder lines = new StringBuilder();
        int inLine = 0;
        for (String word : Scripts.words(text.replaceAll("\\s+", " "))) {
            if (inLine > 0 && inLine + word.length() > TOOLTIP_LETTERS) {
                lines.append('\n');
                inLine = 0;
            }
            lines.append(word);
            inLine += word.length();
        }
        return lines.toString();
    }
}
