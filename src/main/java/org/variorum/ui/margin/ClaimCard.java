package org.variorum.ui.margin;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.ui.Making;
import org.variorum.ui.kit.BalanceBar;
import org.variorum.ui.kit.Hints;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.VoiceChip;
import org.variorum.ui.kit.Words;

/// A claim: one line that says how the voices stand to it; in focus, who stands where, and one position unfolded.
final class ClaimCard extends Card {
    private static final double LINE_BAR = 32;
    private static final double LEVEL = 20;

    private final Id.Claim claim;
    private final MarginModel model;
    private @Nullable ClaimFacts facts;
    private boolean open;
    private boolean overlaps;
    private boolean narrow;
    private List<EvidenceRow> rows = List.of();
    private @Nullable Label voices;

    ClaimCard(Id.Claim claim, MarginModel model) {
        super(claim, model);
        this.claim = claim;
        this.model = model;
        getStyleClass().add("claim-card");
    }

    @Override
    boolean refresh(Entry entry, boolean inFocus, boolean nowOverlaps) {
        ClaimFacts now = model.claim(entry).orElse(null);
        if (now == null || now.equals(facts) && open == inFocus && overlaps == nowOverlaps) {
            return false;
        }
        facts = now;
        open = inFocus;
        overlaps = nowOverlaps;
        rows = List.of();
        setInFocus(inFocus);
        setAccessibleText(Words.of("margin.claim") + ": " + now.claim().statement());
        if (inFocus) {
            Object chosen = chipUnderCursor();
            show(whole(now), null);
            lookupAll(".voice-chip").stream()
                    .filter(chip -> chosen != null && chosen.equals(chip.getUserData()))
                    .forEach(chip -> Platform.runLater(chip::requestFocus));
        } else {
            show(null, line(now));
        }
        return true;
    }

    /// Whose chip has the keyboard's focus, so that it has it again when all is built anew.
    private @Nullable Object chipUnderCursor() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner instanceof VoiceChip && lookupAll(".voice-chip").contains(owner) ? owner.getUserData() : null;
    }

    @Override
    boolean canUnfold() {
        return open;
    }

    @Override
    double levelPoint(double height) {
        return open ? LEVEL : height / 2;
    }

    /// The rows of evidence that are shown, from top to bottom.
    List<EvidenceRow> rows() {
        return rows;
    }

    @Nullable
    ClaimFacts facts() {
        return facts;
    }

    @Override
    void narrow(boolean now) {
        narrow = now;
        if (voices != null && facts != null) {
            voices.setText(count(facts));
        }
    }

    private String count(ClaimFacts now) {
        int count = now.balance().voices();
        String said = narrow ? String.valueOf(count) : Words.of("margin.voices", count);
        return overlaps && !narrow ? Words.of("margin.overlaps") + " · " + said : said;
    }

    private HBox line(ClaimFacts now) {
        String text = now.claim().label().isBlank()
                ? now.claim().statement()
                : now.claim().label();
        Label label = Prose.label(text, "line-label");
        label.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        label.setEllipsisString("…");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label count = Prose.label(count(now), "line-count");
        count.setMinWidth(USE_PREF_SIZE);
        voices = count;
        HBox line = new HBox(8, new BalanceBar(now.balance(), LINE_BAR), label, count);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox whole(ClaimFacts now) {
        VBox head = new VBox();
        head.getStyleClass().add("claim-head");
        head.getChildren().add(caption(now));
        head.getChildren().add(Prose.flow(now.claim().statement(), "statement"));
        if (now.anchor().state() == Anchor.State.MOVED && now.anchor().needsLook()) {
            head.getChildren().add(new Moved(now.anchor(), model, true));
        }
        if (now.positions().isEmpty()) {
            Button first = new Button(Words.of("margin.position.first"));
            first.getStyleClass().setAll("button", "quiet-button");
            first.setOnAction(_ -> model.desk().make(new Making.NewPosition(claim, null), this));
            head.getChildren().addAll(Prose.flow(Words.of("margin.no-voices"), "known"), first);
        } else {
            head.getChildren().addAll(new BalanceBar(now.balance()), new Counts(now.balance()), chips(now));
        }
        compare(now).ifPresent(head.getChildren()::add);
        VBox whole = new VBox(head);
        now.unfolded().ifPresent(unfolded -> {
            Position position = new Position(unfolded, model);
            rows = position.rows();
            whole.getChildren().add(position);
        });
        return whole;
    }

    /// Leads to the room where two voices stand side by side, at this claim.
    private Optional<Button> compare(ClaimFacts now) {
        Id.Voice of = now.unfolded().map(it -> it.position().voice().id()).orElse(null);
        return model.opposition(claim, of).map(two -> {
            Button compare = new Button(Words.of("margin.compare", model.name(two.one()), model.name(two.other())));
            compare.getStyleClass().setAll("quiet-button", "card-compare");
            compare.setMinWidth(0);
            compare.setOnAction(_ -> model.compare(two, claim));
            return compare;
        });
    }

    private HBox caption(ClaimFacts now) {
        HBox caption = new HBox(6, Prose.label(Words.of("margin.claim"), "caption"));
        caption.setAlignment(Pos.CENTER_LEFT);
        caption.getStyleClass().add("caption-row");
        if (!now.madeBy().isEmpty()) {
            caption.getChildren().addAll(Prose.label("·", "caption"), made(now.madeBy()));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button();
        close.setGraphic(new FontIcon("mdi2c-close"));
        close.getStyleClass().setAll("icon-button", "card-close");
        close.setAccessibleText(Words.of("margin.close"));
        Hints.give(close, Words.of("margin.close"));
        close.setOnAction(_ -> model.close());
        caption.getChildren().addAll(space, CardMenu.of(now.claim(), model.desk()), close);
        return caption;
    }

    private static Label made(String by) {
        Label made = Prose.label(Words.of("margin.made-by", by), "caption");
        made.setMinWidth(0);
        return made;
    }

    private Chips chips(ClaimFacts now) {
        Chips chips = new Chips();
        Id.Interpretation chosen =
                now.unfolded().map(u -> u.position().interpretation().id()).orElse(null);
        for (ClaimFacts.Position position : now.positions()) {
            Interpretation held = position.interpretation();
            VoiceChip chip = new VoiceChip(
                    position.voice(),
                    held.stance(),
                    held.confidence(),
                    position.year(),
                    () -> model.choose(claim, held.id()));
            chip.setUserData(held.id());
            chip.setSelected(held.id().equals(chosen));
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
