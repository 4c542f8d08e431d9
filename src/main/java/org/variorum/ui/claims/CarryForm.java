package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.variorum.compare.Carriage;
import org.variorum.compare.Carried;
import org.variorum.compare.Proposal;
import org.variorum.compare.Witness;
import org.variorum.compare.quotation.Variants;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.SourceName;
import org.variorum.ui.kit.VariantText;
import org.variorum.ui.kit.Words;

/// Asks to which witnesses notes shall be carried, and says before what would happen: the place, how it was
/// found, the words that differ; for many notes the numbers. One step, which one undo takes back.
final class CarryForm extends Form {
    /// More passages than these are counted, not shown.
    private static final int SHOWN = 2;

    private static final int LONGEST = 220;

    private final Deed deed;
    private final Map<CheckBox, List<Carried>> choices = new LinkedHashMap<>();

    CarryForm(Workspace workspace, Carriage carriage, Deed deed, Runnable close) {
        super(workspace, "carry:" + deed, 440, "carry.do", close);
        this.deed = deed;
        head(Words.of(deed == Deed.CARRY_NOTE ? "carry.title" : "carry.title.all"), "");
        foot();
        for (Witness witness : carriage.witnesses()) {
            body.getChildren().add(group(witness, carriage.to(witness)));
        }
    }

    private VBox group(Witness witness, List<Carried> all) {
        List<Carried> possible =
                all.stream().filter(each -> each.made().isPresent()).toList();
        CheckBox choice = Prose.wrapping(new CheckBox(SourceName.of(witness.document())));
        choice.getStyleClass().add("carry-choice");
        choice.setSelected(!possible.isEmpty() && !isVersion(witness));
        choice.setDisable(possible.isEmpty());
        choice.selectedProperty().subscribe((_, _) -> check());
        choices.put(choice, possible);
        String kind = Words.of("carry.kind." + witness.kind().name().toLowerCase(Locale.ROOT));
        VBox group = new VBox(choice, Prose.flow(kind + " · " + summary(all), "form-hint"));
        group.getStyleClass().add("carry-group");
        choice.setAccessibleText(choice.getText() + ". " + kind + ". " + summary(all));
        if (all.size() <= SHOWN) {
            all.forEach(each -> show(each, group));
        }
        return group;
    }

    /// Old texts are offered; who wants notes there has to say so.
    private static boolean isVersion(Witness witness) {
        return witness.kind() == Witness.Kind.EARLIER;
    }

    /// The passage in the witness, with what differs; what is not shown is said in the summary.
    private static void show(Carried each, VBox group) {
        String there = cut(each.there());
        switch (each.proposal()) {
            case Proposal.ByWords words
            when !words.same() -> {
                Variants variants = Variants.of(each.words(), each.there());
                group.getChildren()
                        .addAll(
                                VariantText.of("", each.words(), variants.before(), ""),
                                VariantText.of("", each.there(), variants.now(), ""));
            }
            case Proposal.ByWords _, Proposal.ByParagraph _ ->
                group.getChildren().add(VariantText.plain("", there, ""));
            case Proposal.Several _, Proposal.Refused _, Proposal.Already _ -> {}
        }
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space < LONGEST / 2 ? LONGEST : space) + " …";
    }

    /// What would happen, counted; for one passage with its place.
    private static String summary(List<Carried> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Carried each : all) {
            counts.merge(outcome(each), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) ->
                parts.add(all.size() == 1 ? place(all.getFirst()) + outcome : Words.of("carry.count", count, outcome)));
        return String.join(" · ", parts);
    }

    private static String place(Carried one) {
        return one.paragraph() > 0 ? Words.of("margin.paragraph", String.valueOf(one.paragraph())) + ", " : "";
    }

    private static String outcome(Carried each) {
        return switch (each.proposal()) {
            case Proposal.ByWords words -> Words.of(words.same() ? "carry.same" : "carry.differs");
            case Proposal.ByParagraph _ -> Words.of("carry.paragraph");
            case Proposal.Several _ -> Words.of("carry.several");
            case Proposal.Already _ -> Words.of("carry.already");
            case Proposal.Refused refused ->
                Words.of("carry.why." + refused.why().name().toLowerCase(Locale.ROOT));
        };
    }

    private List<Carried> chosen() {
        return choices.entrySet().stream()
                .filter(each -> each.getKey().isSelected())
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    @Override
    Node first() {
        return choices.keySet().stream()
                .filter(each -> !each.isDisabled())
                .findFirst()
                .map(Node.class::cast)
                .orElse(saveButton());
    }

    @Override
    boolean enterSaves(javafx.scene.input.KeyEvent event) {
        return event.getTarget() instanceof CheckBox;
    }

    @Override
    String missing() {
        return chosen().isEmpty() ? Words.of("carry.none-chosen") : "";
    }

    @Override
    Saving saving() {
        List<Carried> chosen = chosen();
        List<Edit> edits = chosen.stream()
                .flatMap(each -> each.made().stream())
                .<Edit>map(Edit.Put::new)
                .toList();
        return new Saving(Edit.of(deed, edits), () -> workspace.say(Words.of("carry.done", edits.size())));
    }
}
