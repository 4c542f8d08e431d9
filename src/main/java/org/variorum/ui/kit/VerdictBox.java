package org.variorum.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;

/// The reader's verdict on one claim or question, and those before it. It shows what it is given and passes on
/// what the reader does. FX thread.
public final class VerdictBox extends VBox {
    /// What the reader does in it.
    public interface Judge {
        /// @param voice who convinces; null where nobody does
        void judge(Verdict.Finding finding, Id.@Nullable Voice voice);

        void beSure(int sureness);

        void giveReason(String reason);

        void takeBack(Verdict verdict);
    }

    /// Who can convince.
    ///
    /// @param offered those with a button of their own
    /// @param others those that are chosen from a list; no such button where there are none
    /// @param find the voice of an id, if it is still in the library
    public record Voices(List<Voice> offered, List<Voice> others, Function<Id.Voice, Optional<Voice>> find) {}

    private final Voices voices;
    private final Judge judge;
    private final Label caption = Prose.label(Words.of("verdict.yours"), "caption");
    private final ToggleButton earlier = new ToggleButton();
    private final HBox head = new HBox(6);
    private final FlowPane choices = new FlowPane(4, 4);
    private final HBox finding = new HBox(8);
    private @Nullable Sureness sureness;
    private @Nullable Reason reason;
    private final Label unsaved = Prose.label(Words.of("verdict.unsaved"), "verdict-unsaved");
    private final VBox history = new VBox();
    private List<Verdict> verdicts = List.of();
    private boolean choosing;

    /// @param writable whether the reader may judge here
    public VerdictBox(Voices voices, boolean writable, Judge judge) {
        this.voices = voices;
        this.judge = judge;
        getStyleClass().add("verdict-box");
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(caption, space, earlier);
        earlier.getStyleClass().setAll("verdict-earlier");
        earlier.setGraphic(Buttons.symbol("mdi2h-history"));
        earlier.setOnAction(_ -> lay());
        finding.setAlignment(Pos.CENTER_LEFT);
        history.getStyleClass().add("verdict-history");
        choices.setDisable(!writable);
        fillChoices();
        lay();
    }

    private void fillChoices() {
        for (Voice voice : voices.offered()) {
            Region bar = new Region();
            bar.getStyleClass().add("ink-bar");
            Button button = choice(VoiceName.brief(voice), () -> choose(Verdict.Finding.CONVINCES, voice.id()));
            button.setGraphic(Ink.dip(bar, voice.ink()));
            button.setAccessibleText(Words.of("verdict.convinces", voice.name()));
        }
        if (!voices.others().isEmpty()) {
            Button other = choice(Words.of("verdict.another"), () -> {});
            other.setOnAction(_ -> new VoicePicker(
                            voices.others(), voice -> choose(Verdict.Finding.CONVINCES, voice.id()))
                    .show(other));
        }
        choice(Words.of("verdict.neither"), () -> choose(Verdict.Finding.NEITHER, null));
        Button open = choice(Words.of("verdict.open"), () -> choose(Verdict.Finding.OPEN, null));
        Hints.give(open, Words.of("verdict.open.hint"));
    }

    private Button choice(String word, Runnable action) {
        Button button = new Button(word);
        button.getStyleClass().setAll("button", "verdict-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        choices.getChildren().add(button);
        return button;
    }

    private void choose(Verdict.Finding what, Id.@Nullable Voice voice) {
        choosing = false;
        save();
        judge.judge(what, voice);
        lay();
        if (getScene() != null && sureness != null) {
            sureness.requestFocus();
        }
    }

    /// @param now first to last: the last one holds
    /// @param isUnsaved whether the library could not take the last one yet
    public void show(List<Verdict> now, boolean isUnsaved) {
        boolean same = now.equals(verdicts) && unsaved.isVisible() == isUnsaved;
        if (!same) {
            verdicts = List.copyOf(now);
            unsaved.setVisible(isUnsaved);
            unsaved.setManaged(isUnsaved);
            lay();
        }
    }

    /// Passes on what is typed and was not passed on yet.
    public void save() {
        if (reason != null && reason.isWriting()) {
            reason.save();
        }
    }

    /// Whether the reader is writing in it, so that it must stay.
    public boolean isWriting() {
        return reason != null && reason.isWriting();
    }

    private void lay() {
        boolean decided = !verdicts.isEmpty();
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("decided"), decided);
        earlier.setVisible(verdicts.size() > 1);
        earlier.setManaged(verdicts.size() > 1);
        if (!decided) {
            getChildren().setAll(head, choices);
            return;
        }
        Verdict last = verdicts.getLast();
        earlier.setText(Words.of("verdict.earlier", verdicts.size() - 1));
        fillFinding(last);
        Sureness how = how();
        how.show(last.sureness());
        Reason why = why();
        why.show(last.reason());
        boolean open = last.finding() == Verdict.Finding.OPEN;
        List<Node> shown = new java.util.ArrayList<>(List.of(head, finding));
        if (choosing) {
            shown.add(choices);
        }
        if (!open) {
            shown.add(how);
        }
        shown.addAll(List.of(why, unsaved));
        if (earlier.isSelected() && verdicts.size() > 1) {
            fillHistory();
            shown.add(history);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /// Made with the first verdict: most claims have none.
    private Sureness how() {
        Sureness how = sureness == null ? new Sureness(judge::beSure) : sureness;
        how.setDisable(choices.isDisabled());
        sureness = how;
        return how;
    }

    private Reason why() {
        Reason why = reason == null ? new Reason(judge::giveReason) : reason;
        why.setDisable(choices.isDisabled());
        reason = why;
        return why;
    }

    private void fillFinding(Verdict last) {
        finding.getChildren().clear();
        Optional.ofNullable(last.voice()).flatMap(voices.find()).ifPresent(voice -> {
            Region bar = new Region();
            bar.getStyleClass().add("verdict-bar");
            finding.getChildren().add(Ink.dip(bar, voice.ink()));
        });
        var words = Prose.flow(VerdictWords.finding(last, voices.find()), "verdict-finding");
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        Button change = new Button(Words.of(choosing ? "verdict.keep" : "verdict.change"));
        change.getStyleClass().setAll("quiet-button");
        change.setMinWidth(USE_PREF_SIZE);
        change.setDisable(choices.isDisabled());
        change.setOnAction(_ -> {
            choosing = !choosing;
            lay();
            if (choosing) {
                choices.getChildren().getFirst().requestFocus();
            }
        });
        finding.getChildren().addAll(words, change);
    }

    private void fillHistory() {
        history.getChildren().setAll(new VerdictLine(verdicts, voices.find()));
        for (Verdict each : verdicts.reversed()) {
            history.getChildren().add(new PastVerdict(each, voices.find(), () -> judge.takeBack(each)));
        }
    }
}
