package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Selector;

/// Anchors of a document that gets another text.
class NewVersionTest {
    private static final String FIRST = "The minister signed the treaty with Poland in the spring of that year.";
    private static final String SECOND = "The minister signed the treaty with Norway in the spring of that year.";
    private static final String OLD = "A hard winter was followed by floods, and the railway stood still. " + FIRST
            + " Nobody in the capital took much notice of it.\nSweden stood aside, as it had done before. " + SECOND
            + " The press of both countries welcomed it warmly, and the council rose for the summer.";

    @Test
    void theOtherOfTwoLookAlikesIsNotTakenForTheOneThatWasDeleted() {
        Anchor anchor = on(OLD, FIRST);
        assertThat(placed(OLD.replace(FIRST + " ", ""), anchor).state()).isEqualTo(Anchor.State.LOST);
        Anchor other = placed(OLD.replace(FIRST + " ", ""), on(OLD, SECOND));
        assertThat(other.state()).isEqualTo(Anchor.State.ATTACHED);
    }

    @Test
    void itIsKnownWhichOfTwoIdenticalPassagesIsGone() {
        String twice = "The council met in the morning and rose at noon. Then they voted, and nobody spoke. "
                + "The council met in the morning and rose at noon. Then they slept until the bells rang.";
        String words = "The council met in the morning and rose at noon.";
        String now = twice.replaceFirst(words + " Then they voted, and nobody spoke. ", "");
        int second = twice.lastIndexOf(words);
        Anchor gone = anchor(twice, new Range(0, words.length()));
        Anchor left = anchor(twice, new Range(second, second + words.length()));
        assertThat(placed(twice, now, gone).state()).isEqualTo(Anchor.State.LOST);
        assertThat(placed(twice, now, left).range()).contains(new Range(0, words.length()));
    }

    @Test
    void ofTwoInARowNobodyCanTellWhichIsLeft() {
        String twice = "He said yes to it. He said yes to it. Then the council rose for the long summer recess.";
        for (int at : new int[] {0, 19}) {
            Anchor placed = placed(twice, twice.substring(19), anchor(twice, new Range(at, at + 18)));
            assertThat(placed.state()).isNotEqualTo(Anchor.State.ATTACHED);
        }
    }

    @Test
    void changedWordsAreFoundWhereTheyHaveToStandAndAreToBeChecked() {
        String now = OLD.replace("hard winter", "long and bitter winter");
        Anchor placed = placed(now, on(OLD, "hard winter was followed by floods"));
        assertThat(placed.state()).isEqualTo(Anchor.State.MOVED);
        assertThat(slice(now, placed)).isEqualTo("long and bitter winter was followed by floods");
        assertThat(placed.reason()).isNotBlank();
    }

    @Test
    void anAttachedAnchorGetsTheSurroundingsOfTheNewText() {
        String now = OLD.replace("stood still", "was at rest");
        Anchor placed = placed(now, on(OLD, FIRST));
        assertThat(placed.state()).isEqualTo(Anchor.State.ATTACHED);
        assertThat(placed.quote()).isEqualTo(Finder.describe(now, range(now, FIRST)));
    }

    @Test
    void aPassageOverTwoPagesIsFoundWithAHeadAndANoteBetween() {
        String words = "Nobody in the capital took much notice of it.\nSweden stood aside, as it had done before.";
        String now = OLD.replace("of it.\nSweden", "of it.\n1 See the report of May.\n214 THE WINTER\nSweden");
        Anchor placed = placed(now, on(OLD, words));
        assertThat(placed.state()).isEqualTo(Anchor.State.MOVED);
        assertThat(slice(now, placed))
                .startsWith("Nobody in")
                .endsWith("done before.")
                .contains("214 THE WINTER");
        assertThat(placed.reason()).isEqualTo("Its words are all there, with others among them.");
    }

    @Test
    void whatWasToBeCheckedIsStillToBeCheckedAndStaysSettledWhileNothingChangesThere() {
        Anchor moved = on(OLD, FIRST)
                .found(Anchor.State.MOVED, span(range(OLD, FIRST)), 0.8, "The words have changed.")
                .withQuote(new Selector.Quote("The minister signed it with Poland in spring.", "", ""))
                .settled(true);
        Anchor same = placed("Of late: " + OLD, moved);
        assertThat(same.state()).isEqualTo(Anchor.State.MOVED);
        assertThat(same.settled()).isTrue();
        assertThat(same.score()).isEqualTo(0.8);
        assertThat(same.range()).contains(range("Of late: " + OLD, FIRST));
        assertThat(placed(OLD.replace("with Poland", "with the Poles"), moved).settled())
                .isFalse();
    }

    @Test
    void aLostOneIsOnlyFoundInWhatHasBeenAdded() {
        String without = OLD.replace(FIRST + " ", "");
        Anchor lost = placed(without, on(OLD, FIRST)).settled(true);
        assertThat(placed(without, without.replace("A hard", "Of late, a hard"), lost))
                .isEqualTo(lost);
        Anchor back = placed(without, OLD, lost);
        assertThat(back.range()).contains(range(OLD, FIRST));
        assertThat(back.settled()).isFalse();
    }

    @Test
    void whatWasCarriedFromAnotherStaysSo() {
        Anchor carried = on(OLD, FIRST).carriedFrom(new Id.Anchor("elsewhere"));
        assertThat(placed("Of late: " + OLD, carried).carriedFrom()).isEqualTo(new Id.Anchor("elsewhere"));
    }

    private static Anchor placed(String now, Anchor anchor) {
        return placed(OLD, now, anchor);
    }

    private static Anchor placed(String before, String now, Anchor anchor) {
        return new Placing(text(before), text(now)).place(anchor);
    }

    private static String slice(String text, Anchor anchor) {
        return anchor.range()
                .map(range -> text.substring(range.start(), range.end()))
                .orElse("");
    }

    private static DocumentText text(String text) {
        return new DocumentText(text, List.of(), List.of(), List.of(), "test/1");
    }

    private static Anchor on(String text, String words) {
        return anchor(text, range(text, words));
    }

    private static Range range(String text, String words) {
        int at = text.indexOf(words);
        return new Range(at, at + words.length());
    }

    private static Selector.Span span(Range range) {
        return new Selector.Span(range.start(), range.end());
    }

    private static Anchor anchor(String text, Range place) {
        return new Anchor(
                new Id.Anchor("a"),
                Origin.READER,
                new Id.Note("n"),
                new Id.Document("d"),
                Finder.describe(text, place),
                span(place),
                null,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }
}
