package org.variorum.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.InMemoryLibrary;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Verdict;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.model.Work;

class RemovalTest {
    private static final Question ASKED = new Question(new Id.Question("asked"), Origin.READER, "Why?", "", 0);
    private static final Question OTHER = new Question(new Id.Question("other"), Origin.READER, "When?", "", 1);
    private static final Voice ROE = voice("roe", "Jane Roe");
    private static final Voice DOE = voice("doe", "John Doe");
    private static final Work BOOK = new Work(new Id.Work("book"), Origin.READER, "A book", "Roe 1999", "1999", "{}");
    private static final Claim CLAIM =
            new Claim(new Id.Claim("c"), Origin.READER, ASKED.id(), "", "It was so.", ROE.id(), 0);
    private static final Interpretation OWN = position("own", ROE.id(), null, BOOK.id());
    private static final Interpretation REPORTED = position("reported", DOE.id(), ROE.id(), null);
    private static final Evidence EVIDENCE =
            new Evidence(new Id.Evidence("e"), Origin.READER, OWN.id(), Bearing.SUPPORTS, "", 0);
    private static final Verdict VERDICT = new Verdict(
            new Id.Verdict("v"), Origin.READER, CLAIM.id(), Verdict.Finding.CONVINCES, ROE.id(), 3, "", Instant.EPOCH);

    private final InMemoryLibrary library =
            InMemoryLibrary.of(List.of(ASKED, OTHER, ROE, DOE, BOOK, CLAIM, OWN, REPORTED, EVIDENCE, VERDICT).stream()
                    .map(Edit.Put::new)
                    .toArray(Edit[]::new));

    private Snapshot now() {
        return library.snapshot();
    }

    private Edit apply(List<Edit> edits) {
        return library.apply(Edit.of(Deed.CHANGE, edits)).inverse();
    }

    @Test
    void whatHangsOnAVoiceIsCounted() {
        assertThat(Removal.of(now(), ROE.id())).isEqualTo(new Removal(ROE.id(), 1, 1, 1, 1, 1, 0));
        assertThat(RemovalForm.says(Removal.of(now(), ROE.id())))
                .isEqualTo("This voice has 1 claim, 1 position, 1 piece of evidence, 1 position of another that it"
                        + " reports and 1 verdict that names it.");
        assertThat(Removal.of(now(), OTHER.id()).isWeighty()).isFalse();
        assertThat(Removal.of(now(), EVIDENCE.id()).isWeighty()).isFalse();
    }

    @Test
    void aVoiceThatIsTakenAwayIsNamedNowhereButInTheVerdict() {
        Snapshot before = now();
        Edit back = apply(Removal.of(before, ROE.id()).away(before));
        assertThat(now().interpretations()).containsExactly(position("reported", DOE.id(), null, null));
        assertThat(now().evidence()).isEmpty();
        assertThat(now().claim(CLAIM.id()).orElseThrow().madeBy()).isNull();
        assertThat(now().verdicts()).containsExactly(VERDICT);
        library.apply(back);
        assertSame(before);
    }

    @Test
    void twoVoicesThatAreOneBecomeOne() {
        Snapshot before = now();
        Edit back = apply(Removal.of(before, ROE.id()).into(before, DOE.id()));
        assertThat(now().voices()).containsExactly(DOE);
        assertThat(now().interpretations()).hasSize(2).allSatisfy(held -> {
            assertThat(held.voice()).isEqualTo(DOE.id());
            assertThat(held.reportedBy()).isNull();
        });
        assertThat(now().evidence()).containsExactly(EVIDENCE);
        assertThat(now().claim(CLAIM.id()).orElseThrow().madeBy()).isEqualTo(DOE.id());
        assertThat(now().verdicts()).singleElement().extracting(Verdict::voice).isEqualTo(DOE.id());
        library.apply(back);
        assertSame(before);
    }

    @Test
    void aWorkThatIsTakenAwayLeavesThePositions() {
        Snapshot before = now();
        Edit back = apply(Removal.of(before, BOOK.id()).away(before));
        assertThat(now().works()).isEmpty();
        assertThat(now().interpretation(OWN.id()).orElseThrow().work()).isNull();
        library.apply(back);
        assertSame(before);
    }

    @Test
    void theClaimsOfAQuestionCanBeMovedToAnother() {
        Snapshot before = now();
        Edit back = apply(Removal.of(before, ASKED.id()).into(before, OTHER.id()));
        assertThat(now().questions()).containsExactly(OTHER);
        assertThat(now().claimsOf(OTHER.id())).extracting(Claim::id).containsExactly(CLAIM.id());
        assertThat(now().interpretations()).hasSize(2);
        library.apply(back);
        assertSame(before);
    }

    private void assertSame(Snapshot before) {
        assertThat(now().voices()).isEqualTo(before.voices());
        assertThat(now().works()).isEqualTo(before.works());
        assertThat(now().questions()).isEqualTo(before.questions());
        assertThat(now().claims()).isEqualTo(before.claims());
        assertThat(now().interpretations()).containsExactlyInAnyOrderElementsOf(before.interpretations());
        assertThat(now().evidence()).isEqualTo(before.evidence());
        assertThat(now().verdicts()).isEqualTo(before.verdicts());
    }

    private static Voice voice(String id, String name) {
        return new Voice(new Id.Voice(id), Origin.READER, name, "", VoiceKind.HISTORIAN, 0);
    }

    private static Interpretation position(
            String id, Id.Voice voice, Id.@Nullable Voice reporter, Id.@Nullable Work work) {
        return new Interpretation(
                new Id.Interpretation(id),
                Origin.READER,
                CLAIM.id(),
                voice,
                Stance.AFFIRMS,
                Directness.QUOTED,
                reporter,
                Confidence.SEEN,
                "",
                work,
                "",
                "",
                0);
    }
}
