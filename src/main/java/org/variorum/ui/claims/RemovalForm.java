package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Id;
import org.variorum.model.Snapshot;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Asks what shall become of what hangs on a thing that is to be taken away, with the numbers: take it away,
/// too, or give it to another. Everything is one step, which one undo takes back.
final class RemovalForm extends Form {
    private final Removal removal;
    private final boolean joins;
    private final ToggleGroup ways = new ToggleGroup();
    private final RadioButton away = new RadioButton();
    private final RadioButton given = new RadioButton();
    private final Chooser<?> other;

    /// @param name what is to be taken away
    /// @param joins whether it is to be joined with another from the beginning
    RemovalForm(Workspace workspace, Removal removal, String name, boolean joins, Runnable close) {
        super(workspace, "remove:" + removal.id().value(), 380, joins ? "claims.join.do" : "claims.remove.do", close);
        this.removal = removal;
        this.joins = joins;
        String kind = kind(removal.id());
        other = chooser(kind);
        head(Words.of(joins ? "claims.join.title" : "claims.remove.title"), "");
        foot(Prose.label(Words.of("claims.undoable"), "caption"));
        body.getChildren().addAll(Prose.flow(name, "form-claim"), Prose.flow(says(removal), "form-hint"));
        away.setText(Words.of("claims.remove.away." + kind));
        given.setText(Words.of("claims.remove.give." + kind));
        for (RadioButton way : List.of(away, given)) {
            way.setToggleGroup(ways);
        }
        if (removal.canBeGiven()) {
            if (!joins) {
                body.getChildren().addAll(away, given);
            }
            body.getChildren().add(other);
        }
        ways.selectedToggleProperty().subscribe(_ -> {
            shown(other, removal.canBeGiven() && (joins || given.isSelected()));
            check();
        });
        ways.selectToggle(joins ? given : away);
        other.chosen().addListener((_, _, _) -> check());
    }

    private Chooser<?> chooser(String kind) {
        Id self = removal.id();
        String prompt = "claims.remove.other." + kind;
        return switch (self) {
            case Id.Work _ ->
                new Chooser<>(
                        suggestions,
                        prompt,
                        "",
                        () -> Offered.works(workspace.now()).stream()
                                .filter(each -> !each.thing().id().equals(self))
                                .toList());
            case Id.Question _ ->
                new Chooser<>(
                        suggestions,
                        prompt,
                        "",
                        () -> Offered.questions(workspace.now()).stream()
                                .filter(each -> !each.thing().id().equals(self))
                                .toList());
            default ->
                new Chooser<>(
                        suggestions,
                        prompt,
                        "",
                        () -> Offered.voices(workspace.now()).stream()
                                .filter(each -> !each.thing().id().equals(self))
                                .toList());
        };
    }

    static String kind(Id id) {
        return switch (id) {
            case Id.Voice _ -> "voice";
            case Id.Work _ -> "work";
            case Id.Question _ -> "question";
            case Id.Claim _ -> "claim";
            default -> "position";
        };
    }

    /// The numbers, in words: what is 0 is not said.
    static String says(Removal removal) {
        List<String> parts = new ArrayList<>();
        add(parts, "claims.remove.claims", removal.claims());
        add(parts, "claims.remove.positions", removal.positions());
        add(parts, "claims.remove.evidence", removal.evidence());
        add(parts, "claims.remove.reported", removal.reported());
        add(parts, "claims.remove.verdicts." + kind(removal.id()), removal.verdicts());
        add(parts, "claims.remove.places", removal.places());
        String all = parts.size() < 2
                ? String.join("", parts)
                : Words.of("claims.remove.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
        return Words.of("claims.remove.says." + kind(removal.id()), all);
    }

    private static void add(List<String> parts, String word, int count) {
        if (count > 0) {
            parts.add(Words.of(word, count));
        }
    }

    @Override
    Node first() {
        return joins ? other.field() : away;
    }

    @Override
    boolean enterSaves(KeyEvent event) {
        return event.getTarget() instanceof RadioButton;
    }

    private boolean gives() {
        return removal.canBeGiven() && (joins || given.isSelected());
    }

    private @Nullable Id target() {
        return other.chosen().get() instanceof org.variorum.model.Entity thing ? thing.id() : null;
    }

    @Override
    String missing() {
        return gives() && target() == null ? Words.of("claims.remove.needs.other") : "";
    }

    @Override
    Saving saving() {
        Snapshot now = workspace.now();
        List<Edit> edits = gives() ? removal.into(now, Objects.requireNonNull(target())) : removal.away(now);
        return new Saving(Edit.of(joins ? Deed.JOIN : deed(removal.id()), edits), () -> {});
    }

    static Deed deed(Id id) {
        return switch (id) {
            case Id.Voice _ -> Deed.REMOVE_VOICE;
            case Id.Work _ -> Deed.REMOVE_WORK;
            case Id.Question _ -> Deed.REMOVE_QUESTION;
            case Id.Claim _ -> Deed.REMOVE_CLAIM;
            case Id.Interpretation _ -> Deed.REMOVE_INTERPRETATION;
            case Id.Evidence _ -> Deed.REMOVE_EVIDENCE;
            default -> Deed.CHANGE;
        };
    }
}
