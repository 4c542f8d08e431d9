package org.variorum.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.edit.Edit;
import org.variorum.model.Bearing;
import org.variorum.model.Claim;
import org.variorum.model.Confidence;
import org.variorum.model.Directness;
import org.variorum.model.DocumentText;
import org.variorum.model.Evidence;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Origin;
import org.variorum.model.Question;
import org.variorum.model.Range;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;
import org.variorum.model.Voice;
import org.variorum.model.VoiceKind;
import org.variorum.ui.Focus;
import org.variorum.ui.Pane;

class CandidatesTest {
    private static final Origin EDITION = Origin.of(new Id.Set("s"));
    private static final Id.Document LETTER = new Id.Document("letter");
    private static final Question WHY = new Question(new Id.Question("q"), EDITION, "Did he want them in?", "", 0);
    private static final Claim MOTIVE =
            new Claim(new Id.Claim("motive"), EDITION, WHY.id(), "To tie down", "He meant to bring them in.", null, 0);
    private static final Claim SURPRISE =
            new Claim(new Id.Claim("surprise"), EDITION, WHY.id(), "Surprise", "He was caught unprepared.", null, 1);
    private static final Voice KIM = voice("kim", "Donggil Kim", 0);
    private static final Voice ETHEL = voice("ethel", "Éthèl Ünal", 1);
    private static final Interpretation KIM_ON_MOTIVE = position("k", MOTIVE, KIM, Stance.DISPUTES, EDITION);
    private static final Interpretation ETHEL_ON_SURPRISE = position("e", SURPRISE, ETHEL, Stance.AFFIRMS, EDITION);
    private static final Snapshot NOW =
            Snapshot.of(List.of(WHY, MOTIVE, SURPRISE, KIM, ETHEL, KIM_ON_MOTIVE, ETHEL_ON_SURPRISE));

    @Test
    void everyTypedWordMustBeginAWordOfVoiceClaimOrQuestion() {
        assertThat(first("kim bri")).isEqualTo(new Candidate.There(KIM, MOTIVE, KIM_ON_MOTIVE, 0));
        assertThat(first("ethel unprep")).isEqualTo(new Candidate.There(ETHEL, SURPRISE, ETHEL_ON_SURPRISE, 0));
        assertThat(candidates(null).matching("kim zebra")).isEmpty();
    }

    @Test
    void aVoiceThatIsSilentOnAClaimCanTakeAPositionAnew() {
        assertThat(candidates(null).matching("kim unprepared"))
                .containsExactly(new Candidate.New(KIM, SURPRISE, false));
    }

    @Test
    void whatIsInFocusStandsFirst() {
        Focus focus = new Focus.OnClaim(new Pane(), SURPRISE.id(), ETHEL_ON_SURPRISE.id());
        assertThat(candidates(focus).matching("").getFirst())
                .isEqualTo(new Candidate.There(ETHEL, SURPRISE, ETHEL_ON_SURPRISE, 0));
    }

    @Test
    void theReaderCanTakeAPositionOnTheClaimInFocus() {
        Focus focus = new Focus.OnClaim(new Pane(), SURPRISE.id(), null);
        assertThat(candidates(focus).matching(""))
                .anyMatch(each -> each instanceof Candidate.New fresh
                        && fresh.voiceIsNew()
                        && fresh.voice().kind() == VoiceKind.READER
                        && fresh.claim().equals(SURPRISE));
    }

    @Test
    void linkingToAnEditionsPositionLeavesThePositionAsItIs() {
        Linking.Link link = Linking.link(
                NOW,
                passage(),
                new Candidate.There(KIM, MOTIVE, KIM_ON_MOTIVE, 0),
                Stance.AFFIRMS,
                Bearing.UNDERCUTS,
                " look ");
        assertThat(((Edit.Batch) link.edit()).edits())
                .hasSize(2)
                .noneMatch(edit -> edit instanceof Edit.Put(Interpretation _))
                .anyMatch(edit -> edit instanceof Edit.Put(Evidence evidence)
                        && evidence.bearing() == Bearing.UNDERCUTS
                        && evidence.remark().equals("look")
                        && evidence.origin().isReaders());
    }

    @Test
    void linkingToANewPositionMakesItAndItsVoiceInTheSameStep() {
        Candidate.New you = candidates(new Focus.OnClaim(new Pane(), SURPRISE.id(), null)).matching("").stream()
                .filter(Candidate.New.class::isInstance)
                .map(Candidate.New.class::cast)
                .findFirst()
                .orElseThrow();
        Linking.Link link = Linking.link(NOW, passage(), you, Stance.QUALIFIES, Bearing.SUPPORTS, "");
        assertThat(((Edit.Batch) link.edit()).edits())
                .hasSize(4)
                .anyMatch(edit -> edit instanceof Edit.Put(Voice voice) && voice.equals(you.voice()))
                .anyMatch(edit -> edit instanceof Edit.Put(Interpretation made) && made.stance() == Stance.QUALIFIES);
    }

    private static Candidate first(String typed) {
        return candidates(null).matching(typed).getFirst();
    }

    private static Candidates candidates(@org.jspecify.annotations.Nullable Focus focus) {
        return new Candidates(NOW, focus, LETTER);
    }

    private static Passage passage() {
        DocumentText text = new DocumentText("untying the hands", List.of(), List.of(), List.of(), "test/1");
        return new Passage(new Pane(), LETTER, text, new Range(0, 7));
    }

    private static Voice voice(String id, String name, int ink) {
        return new Voice(new Id.Voice(id), EDITION, name, "", VoiceKind.HISTORIAN, ink);
    }

    private static Interpretation position(String id, Claim claim, Voice voice, Stance stance, Origin origin) {
        return new Interpretation(
                new Id.Interpretation(id),
                origin,
                claim.id(),
                voice.id(),
                stance,
                Directness.QUOTED,
                null,
                Confidence.SEEN,
                "",
                null,
                "",
                "",
                0);
    }
}
