package org.variorum.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Note;
import org.variorum.model.Voice;
import org.variorum.ui.Focus;
import org.variorum.ui.Headless;

/// Texts in scripts that the toolkit cannot wrap by itself, in every card and in the editor: no exception,
/// and nothing leaves its card.
class ScriptsInTheMarginTest {
    private static final String ARABIC =
            "كان ستالين يرى أن دخول الولايات المتحدة الحرب في كوريا سيضعف مكانتها العسكرية والمعنوية أمام العالم كله";
    private static final String HEBREW =
            "סטלין סבר שכניסת ארצות הברית למלחמה בקוריאה תפגע ביוקרתה הצבאית והמוסרית ותסיח את דעתה מאירופה";
    private static final String STRESSED =
            "Мы ушли́ из Сове́та Безопа́сности с четверо́якой це́лью: во-пе́рвых, продемонстри́ровать солида́рность";
    private static final String DECOMPOSED =
            "Le gouvernement ame\u0301ricain s’est laisse\u0301 entrai\u0302ner dans une intervention mal pre\u0301pare\u0301e, a\u0300 ses de\u0301pens";

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW, STRESSED, DECOMPOSED})
    void nothingStopsTheWindowNorLeavesItsCard(String text) {
        InMemoryLibrary library = Korea.library();
        Id.Claim claim = Korea.claim("entanglement-motive");
        PretendRoom room = Headless.call(() -> new PretendRoom(library));
        PretendRoom.Part part = Headless.call(() -> room.open(Korea.document("article"), 350, 46));
        Stage stage = Headless.call(() -> Headless.show(room, 900, 900));
        Headless.run(() -> sayEverythingIn(room, claim, text));
        Id.Interpretation position =
                library.snapshot().interpretationsOf(claim).getFirst().id();
        Headless.run(() -> {
            room.workspace.desk().focus().set(new Focus.OnClaim(part.pane(), claim, position));
            part.surface().show(start(room, claim), 0.1);
            room.requestLayout();
        });
        look(room, part);
        for (double y = 0; y < 2_400; y += 300) {
            double to = y;
            Headless.run(() -> {
                part.surface().scrollTo(to);
                room.requestLayout();
            });
            look(room, part);
        }
        write(room, part, claim, text);
        look(room, part);
        Headless.run(() -> {
            part.margin().dispose();
            stage.hide();
        });
    }

    private static void sayEverythingIn(PretendRoom room, Id.Claim id, String text) {
        Claim claim = room.workspace.now().claim(id).orElseThrow();
        room.workspace.perform(Edit.of(
                Deed.CHANGE_CLAIM,
                new Edit.Put(
                        new Claim(id, claim.origin(), claim.question(), "", text, claim.madeBy(), claim.order()))));
        for (Voice voice : room.workspace.now().voices()) {
            room.workspace.perform(
                    new Edit.Put(new Voice(voice.id(), voice.origin(), text, text, voice.kind(), voice.ink())));
        }
        for (Interpretation each : room.workspace.now().interpretationsOf(id)) {
            room.workspace.perform(new Edit.Put(new Interpretation(
                    each.id(),
                    each.origin(),
                    id,
                    each.voice(),
                    each.stance(),
                    each.directness(),
                    each.reportedBy(),
                    each.confidence(),
                    text + " *" + text + "*",
                    each.work(),
                    text,
                    "",
                    each.order())));
            for (Evidence evidence : room.workspace.now().evidenceOf(each.id())) {
                room.workspace.perform(new Edit.Put(new Evidence(
                        evidence.id(), evidence.origin(), each.id(), evidence.bearing(), text, evidence.order())));
            }
        }
        for (Note note : room.workspace.now().notes()) {
            room.workspace.perform(
                    new Edit.Put(note.withBody("«" + text.substring(0, 40) + "». " + text, note.modified())
                            .withTags(List.of(text), note.modified())));
        }
    }

    private static int start(PretendRoom room, Id of) {
        return Entry.in(room.workspace.now(), Korea.document("article")).stream()
                .filter(e -> e.of().equals(of))
                .findFirst()
                .orElseThrow()
                .range()
                .start();
    }

    private static void write(PretendRoom room, PretendRoom.Part part, Id.Claim claim, String text) {
        Headless.run(() -> {
            part.surface().show(start(room, claim), 0.3);
            Entry entry = Entry.in(room.workspace.now(), Korea.document("article")).stream()
                    .filter(e -> e.of().equals(claim))
                    .findFirst()
                    .orElseThrow();
            new MarginModel(room.workspace, part.pane()).answer(entry.anchor());
            room.requestLayout();
        });
        Headless.await("the editor", () -> part.margin().node().lookup(".note-area") != null);
        Headless.run(() -> {
            TextArea area = (TextArea) part.margin().node().lookup(".note-area");
            area.setText("plain words that wrap over more than one line of the area, and then ");
            area.appendText(text);
            TextField tag = (TextField) part.margin().node().lookup(".tag-field");
            tag.setText(text);
            tag.fireEvent(new ActionEvent());
        });
        Headless.await(
                "the text is saved",
                () -> room.workspace.now().notes().stream()
                        .anyMatch(note ->
                                note.body().endsWith(text) && note.body().startsWith("plain")));
        Headless.run(() -> {
            Id.Note note = (Id.Note)
                    Objects.requireNonNull(room.workspace.desk().focus().get()).id();
            room.workspace.desk().focus().set(new Focus.OnNote(part.pane(), note, false));
            room.requestLayout();
        });
    }

    private static void look(PretendRoom room, PretendRoom.Part part) {
        Headless.await("the margin has settled", () -> part.margin().isSettled());
        Headless.run(() -> {
            room.requestLayout();
            Headless.layout(room);
            int cards = 0;
            for (var child : part.margin().node().getChildrenUnmodifiable()) {
                if (child.isVisible() && child instanceof Card card) {
                    MarginViewTest.assertWithin(card);
                    cards++;
                }
            }
            assertThat(cards).isPositive();
        });
        Headless.failIfThrown();
    }
}
