package org.variorum.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.edit.Edit;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Snapshot;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Workspace;
import org.variorum.ui.kit.Prose;
import org.variorum.ui.kit.Words;

/// Whose: a voice that is there, or a new one, which is made with what it is needed for.
final class VoiceField extends VBox {
    private final Workspace workspace;
    private final Voice you;
    private final Chooser<Voice> chooser;
    private final Segments<VoiceKind> kind = new Segments<>(
            VoiceKind.class, each -> Words.of("claims.voicekind." + each.name().toLowerCase(Locale.ROOT)), true);
    private final VBox fresh = new VBox(Prose.label(Words.of("claims.voice.fresh"), "caption"), kind);

    VoiceField(Workspace workspace, Suggestions suggestions, String prompt) {
        this.workspace = workspace;
        you = new Voice(new Id.Voice(Id.fresh()), Origin.READER, Words.of("claims.you"), "", VoiceKind.READER, -1);
        chooser = new Chooser<>(suggestions, prompt, "claims.voice.make", this::offered);
        getStyleClass().add("voice-field");
        fresh.getStyleClass().add("form-fresh");
        kind.value().set(VoiceKind.HISTORIAN);
        kind.setAccessibleText(Words.of("claims.voice.fresh"));
        getChildren().addAll(chooser, fresh);
        chooser.field().textProperty().addListener((_, _, _) -> show());
        chooser.chosen().addListener((_, _, _) -> show());
        show();
    }

    /// The reader has a voice, too, from the first time it is used.
    private List<Offered<Voice>> offered() {
        List<Offered<Voice>> all = new ArrayList<>(Offered.voices(workspace.now()));
        if (all.stream().noneMatch(each -> each.thing().kind() == VoiceKind.READER)) {
            all.add(new Offered<>(you, you.name(), Offered.kind(you), "", nextInk(workspace.now(), List.of())));
        }
        return all;
    }

    private void show() {
        Form.shown(fresh, chooser.isNew());
    }

    Chooser<Voice> chooser() {
        return chooser;
    }

    /// The kind is a field of its own in a draft.
    void keep(Unfinished unfinished, String name) {
        unfinished.keep(name, chooser.field().textProperty());
        unfinished.keep(name + "-kind", kind.value(), kind::name, word -> {
            if (!word.isEmpty()) {
                kind.setName(word);
            }
        });
    }

    void choose(Id.@Nullable Voice voice) {
        if (voice != null) {
            workspace.now().voice(voice).ifPresent(chooser::choose);
        }
    }

    /// Who is named, if it is somebody who is there.
    Id.@Nullable Voice there() {
        Voice chosen = chooser.chosen().get();
        return chosen == null || chosen == you ? null : chosen.id();
    }

    /// The kind of whoever is named; null for nobody.
    @Nullable
    VoiceKind kind() {
        Voice chosen = chooser.chosen().get();
        return chosen != null ? chosen.kind() : chooser.isEmpty() ? null : kind.or(VoiceKind.HISTORIAN);
    }

    /// Who is named, null for nobody; somebody new is added to `edits`, once.
    Id.@Nullable Voice resolve(Snapshot now, List<Edit> edits) {
        if (chooser.isEmpty()) {
            return null;
        }
        Id.Voice there = there();
        if (there != null) {
            return there;
        }
        Voice chosen = chooser.chosen().get();
        String name = chosen == null ? chooser.text() : chosen.name();
        for (Edit edit : edits) {
            if (edit instanceof Edit.Put(Voice made)
                    && Candidates.words(made.name()).equals(Candidates.words(name))) {
                return made.id();
            }
        }
        VoiceKind what = chosen == null ? kind.or(VoiceKind.HISTORIAN) : chosen.kind();
        Voice made = new Voice(new Id.Voice(Id.fresh()), Origin.READER, name, "", what, nextInk(now, edits));
        edits.add(new Edit.Put(made));
        return made.id();
    }

    /// The place after all others.
    static int nextInk(Snapshot now, List<Edit> edits) {
        int last = now.voices().stream().mapToInt(Voice::ink).max().orElse(-1);
        return last
                + 1
                + (int) edits.stream()
                        .filter(edit -> edit instanceof Edit.Put(Voice _))
                        .count();
    }
}
