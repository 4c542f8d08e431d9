package org.variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.edit.Library;
import org.variorum.edit.LibraryException;
import org.variorum.model.Claim;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Verdict;
import org.variorum.model.Verdict.Finding;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.work.InLine;

class JudgingTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Id.Claim CLAIM = new Id.Claim("claim");
    private static final Id.Voice WELLS = new Id.Voice("wells");
    private static final Id.Voice STALIN = new Id.Voice("stalin");

    private final InMemoryLibrary library = InMemoryLibrary.of(Edit.of(
            Deed.BRING_SET,
            new Edit.Put(new Question(new Id.Question("q"), Origin.READER, "Why?", "", 0)),
            new Edit.Put(new Claim(CLAIM, Origin.READER, new Id.Question("q"), "", "So.", null, 0)),
            new Edit.Put(new Voice(WELLS, Origin.READER, "Wells", "", VoiceKind.HISTORIAN, 0)),
            new Edit.Put(new Voice(STALIN, Origin.READER, "Stalin", "", VoiceKind.ACTOR, 1))));
    private boolean full;
    private Workspace workspace = sitting();

    /// A library that can be full.
    private Workspace sitting() {
        Library careful = (Library) Proxy.newProxyInstance(
                Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
                    if (full && method.getName().equals("apply")) {
                        throw new LibraryException("The disk is full.");
                    }
                    try {
                        return method.invoke(library, arguments);
                    } catch (InvocationTargetException problem) {
                        throw problem.getCause();
                    }
                });
        Workspace fresh = new Workspace(careful, new InLine(), InstantSource.fixed(NOON));
        fresh.begin(library.snapshot());
        return fresh;
    }

    private List<Verdict> stored() {
        return library.snapshot().verdictsOn(CLAIM);
    }

    @Test
    void aChangedMindIsANewVerdictAndTheEarlierOneIsKept() {
        workspace.judging().judge(CLAIM, Finding.CONVINCES, WELLS);
        workspace.judging().judge(CLAIM, Finding.CONVINCES, STALIN);
        assertThat(stored()).extracting(Verdict::voice).containsExactly(WELLS, STALIN);
        assertThat(stored().getLast().made()).isAfter(stored().getFirst().made());
    }

    @Test
    void theSameMindAgainChangesNothing() {
        workspace.judging().judge(CLAIM, Finding.NEITHER, null);
        List<Verdict> before = stored();
        workspace.judging().judge(CLAIM, Finding.NEITHER, null);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void otherWordsInTheSameSittingChangeTheLastVerdict() {
        workspace.judging().judge(CLAIM, Finding.CONVINCES, WELLS);
        workspace.judging().beSure(CLAIM, 5);
        workspace.judging().giveReason(CLAIM, "Date the evidence.");
        assertThat(stored()).singleElement().satisfies(verdict -> {
            assertThat(verdict.sureness()).isEqualTo(5);
            assertThat(verdict.reason()).isEqualTo("Date the evidence.");
        });
    }

    @Test
    void otherWordsInALaterSittingAreANewVerdict() {
        workspace.judging().judge(CLAIM, Finding.CONVINCES, WELLS);
        workspace.judging().giveReason(CLAIM, "First.");
        workspace = sitting();
        workspace.judging().giveReason(CLAIM, "Second.");
        workspace.judging().giveReason(CLAIM, "Second thoughts.");
        assertThat(stored()).extracting(Verdict::reason).containsExactly("First.", "Second thoughts.");
        assertThat(stored()).extracting(Verdict::voice).containsOnly(WELLS);
    }

    @Test
    void undoTakesJudgingBackThroughTheOrdinaryDoor() {
        workspace.judging().judge(CLAIM, Finding.CONVINCES, WELLS);
        workspace.judging().judge(CLAIM, Finding.CONVINCES, STALIN);
        assertThat(workspace.undoable().get()).contains(Deed.JUDGE);
        workspace.undo();
        assertThat(workspace.judging().on(CLAIM)).extracting(Verdict::voice).containsExactly(WELLS);
        workspace.redo();
        assertThat(workspace.judging().on(CLAIM)).extracting(Verdict::voice).containsExactly(WELLS, STALIN);
        workspace.judging().takeBack(workspace.judging().on(CLAIM).getFirst());
        assertThat(stored()).extracting(Verdict::voice).containsExactly(STALIN);
        assertThat(workspace.undoable().get()).contains(Deed.REMOVE_VERDICT);
    }

    @Test
    void whatTheLibraryCouldNotTakeIsKeptAndSentAgain() {
        workspace.judging().judge(CLAIM, Finding.CONVINCES, WELLS);
        full = true;
        workspace.judging().giveReason(CLAIM, "Typed on a full disk.");
        assertThat(workspace.judging().isUnsaved(CLAIM)).isTrue();
        assertThat(workspace.judging().on(CLAIM)).extracting(Verdict::reason).containsExactly("Typed on a full disk.");
        assertThat(stored()).extracting(Verdict::reason).containsExactly("");
        full = false;
        workspace.saveAll();
        assertThat(workspace.judging().isUnsaved(CLAIM)).isFalse();
        assertThat(stored()).extracting(Verdict::reason).containsExactly("Typed on a full disk.");
    }

    @Test
    void aVerdictOutlivesTheVoiceItNames() {
        workspace.judging().judge(CLAIM, Finding.CONVINCES, WELLS);
        workspace.perform(Edit.of(Deed.REMOVE_VOICE, new Edit.Remove(WELLS)));
        assertThat(workspace.judging().on(CLAIM)).extracting(Verdict::voice).containsExactly(WELLS);
    }
}
