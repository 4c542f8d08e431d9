package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.DateField;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.StanceGlyph;
import org.variorum.ui.kit.Words;

/// One voice's position on one claim: how it stands to it, why, how that is known and from where. It may be
/// made together with the passage that it leans on.
final class PositionForm extends Form {
    private final PositionStart start;
    private final @Nullable Interpretation old;
    private final Chooser<Claim> claim;
    private final VoiceField voice;
    private final Segments<Stance> stance = new Segments<>(
                    Stance.class, each -> Words.of("stance.short." + EvidenceForm.lower(each)), true)
            .with(StanceGlyph::new);
    private final TextArea argument = Prose.area(Words.of("claims.position.argument.prompt"), "argument-area");
    private final Segments<Directness> directness =
            new Segments<>(Directness.class, each -> Words.of("directness." + EvidenceForm.lower(each)), true);
    private final Segments<Confidence> confidence =
            new Segments<>(Confidence.class, each -> Words.of("confidence." + EvidenceForm.lower(each)), true);
    private final VoiceField reporter;
    private final VBox reported;
    private final WorkField work;
    private final TextField locator = Prose.field(Words.of("claims.position.locator.prompt"));
    private final DateField date = new DateField(Words.of("claims.position.date.prompt"));
    private final AnotherNotice another;
    private final @Nullable EvidenceFields evidence;
    private boolean knownByHand;

    PositionForm(Workspace workspace, PositionStart start, Runnable close) {
        super(workspace, start.key(), 420, "claims.position.save", close);
        this.start = start;
        old = start.old();
        claim = new Chooser<>(suggestions, "claims.position.claim.prompt", "", () -> Offered.claims(workspace.now()));
        voice = new VoiceField(workspace, suggestions, "claims.position.voice.prompt");
        reporter = new VoiceField(workspace, suggestions, "claims.position.reporter.prompt");
        reported = field("claims.position.reporter", reporter);
        work = new WorkField(workspace, suggestions);
        another = new AnotherNotice(workspace, old != null || start.like() != null, this::leave);
        evidence = start.passage().isPresent() ? new EvidenceFields() : null;
        argument.setPrefRowCount(4);
        build();
        fill(old != null ? old : start.like());
        if (start.claim() != null) {
            claim.choose(start.claim());
        }
        voice.choose(start.voice());
        follow();
        keep();
    }

    /// What was typed elsewhere: for a voice that was not found there, and on the passage.
    void begunAs(String typed, Bearing bearing, String remark) {
        unfinished.mark();
        voice.chooser().field().setText(typed);
        if (evidence != null) {
            evidence.show(bearing, remark);
        }
    }

    private void build() {
        head(
                Words.of(old == null ? "claims.position.title" : "claims.position.change"),
                start.passage().map(each -> each.place(workspace.now())).orElse(""));
        foot();
        start.passage().ifPresent(each -> body.getChildren().add(Prose.flow("“" + each.words() + "”", "form-quote")));
        if (start.claim() != null) {
            body.getChildren().add(Prose.flow(start.claim().statement(), "form-claim"));
        } else {
            body.getChildren().add(field("claims.position.claim", claim));
        }
        VBox source = field("claims.position.work", work);
        VBox place = field("claims.position.locator", locator);
        HBox from = new HBox(source, place);
        HBox.setHgrow(source, Priority.ALWAYS);
        source.setPrefWidth(240);
        place.setPrefWidth(110);
        place.setMinWidth(110);
        from.getStyleClass().add("form-row");
        body.getChildren()
                .addAll(
                        field("claims.position.voice", voice),
                        another,
                        field("claims.position.stance", stance),
                        field("claims.position.argument", argument));
        if (evidence != null) {
            body.getChildren().add(evidence);
        }
        body.getChildren()
                .addAll(
                        field("claims.position.directness", directness),
                        field("claims.position.confidence", confidence),
                        reported,
                        from,
                        work.fresh(),
                        field("claims.position.date", date));
    }

    private void fill(@Nullable Interpretation held) {
        if (held == null) {
            directness.value().set(Directness.PARAPHRASED);
            confidence.value().set(Confidence.SEEN);
            return;
        }
        voice.choose(held.voice());
        stance.value().set(held.stance());
        argument.setText(held.argument());
        directness.value().set(held.directness());
        confidence.value().set(held.confidence());
        reporter.choose(held.reportedBy());
        work.choose(held.work(), workspace.now());
        locator.setText(held.locator());
        date.show(held.date());
    }

    private void follow() {
        for (var field :
                List.of(claim.field(), voice.chooser().field(), work.chooser().field(), date.text())) {
            field.textProperty().addListener((_, _, _) -> changed());
        }
        work.chooser().chosen().addListener((_, _, _) -> changed());
        voice.chooser().chosen().addListener((_, _, _) -> changed());
        stance.value().addListener((_, _, _) -> changed());
        confidence.value().addListener((_, _, now) -> {
            knownByHand = true;
            changed();
        });
        reporter.chooser().field().textProperty().addListener((_, _, _) -> changed());
        changed();
    }

    private void keep() {
        unfinished.keep("claim", claim.field().textProperty());
        voice.keep(unfinished, "voice");
        unfinished.keep("stance", stance.value(), stance::name, stance::setName);
        unfinished.keep("argument", argument.textProperty());
        unfinished.keep("directness", directness.value(), directness::name, directness::setName);
        unfinished.keep("confidence", confidence.value(), confidence::name, confidence::setName);
        reporter.keep(unfinished, "reporter");
        work.keep(unfinished);
        unfinished.keep("locator", locator.textProperty());
        unfinished.keep("date", date.text().textProperty());
        if (evidence != null) {
            evidence.keep(unfinished);
        }
    }

    private void changed() {
        if (!knownByHand && old == null && voice.kind() == VoiceKind.READER) {
            directness.value().set(Directness.QUOTED);
        }
        shown(
                reported,
                confidence.value().get() == Confidence.SECONDHAND
                        || !reporter.chooser().isEmpty());
        Claim on = claim.chosen().get();
        Id.Voice who = voice.there();
        another.show(
                on == null || who == null
                        ? List.of()
                        : Doubles.positions(workspace.now(), on.id(), who, old == null ? null : old.id()),
                others -> Doubles.looksLike(others, work.there(), work.chooser().isNew(), date.date()));
        check();
    }

    @Override
    Node first() {
        if (start.claim() == null && claim.isEmpty()) {
            return claim.field();
        }
        return voice.chooser().isEmpty() ? voice.chooser().field() : argument;
    }

    @Override
    String missing() {
        if (claim.chosen().get() == null) {
            return Words.of("claims.position.needs.claim");
        }
        if (voice.chooser().isEmpty()) {
            return Words.of("claims.position.needs.voice");
        }
        if (stance.value().get() == null) {
            return Words.of("claims.position.needs.stance");
        }
        return date.isUnderstood()
                ? ""
                : Words.of("claims.position.needs.date", date.text().getText().strip());
    }

    @Override
    Saving saving() {
        Snapshot now = workspace.now();
        List<Edit> edits = new ArrayList<>();
        Claim on = java.util.Objects.requireNonNull(claim.chosen().get());
        Id.Voice who = java.util.Objects.requireNonNull(voice.resolve(now, edits));
        boolean moved = old != null && !old.claim().equals(on.id());
        Interpretation made = new Interpretation(
                old == null ? new Id.Interpretation(Id.fresh()) : old.id(),
                Origin.READER,
                on.id(),
                who,
                stance.or(Stance.AFFIRMS),
                directness.or(Directness.INFERRED),
                reported.isVisible() ? reporter.resolve(now, edits) : null,
                confidence.or(Confidence.UNVERIFIED),
                argument.getText().strip(),
                work.resolve(now, edits),
                locator.getText().strip(),
                date.date(),
                old == null || moved ? Linking.next(now, on.id()) : old.order());
        edits.add(new Edit.Put(made));
        if (evidence != null) {
            edits.addAll(Linking.evidence(
                    now, start.passage().orElseThrow(), made.id(), evidence.bearing(), evidence.remark()));
        }
        Deed deed = evidence != null
                ? Deed.LINK_EVIDENCE
                : old == null ? Deed.ADD_INTERPRETATION : Deed.CHANGE_INTERPRETATION;
        return new Saving(Edit.of(deed, edits), () -> {
            start.passage().ifPresent(Passage::letGo);
            workspace.desk().restoreFocus(on.id(), made.id());
        });
    }
}
