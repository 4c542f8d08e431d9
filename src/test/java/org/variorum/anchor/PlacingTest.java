package org.variorum.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.model.Anchor;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Page;
import org.variorum.model.Range;
import org.variorum.model.Selector;

class PlacingTest {
    private static final String OLD = "The railway was closed in the winter. Nobody could say why it had been closed. "
            + "The ambassador reported it in a telegram, and the minister did not answer.";

    @Test
    void nothingIsDoneWhereTheTextIsTheSame() {
        Anchor anchor = on(OLD, "could say why");
        assertThat(new Placing(text(OLD), text(OLD)).place(anchor)).isEqualTo(anchor);
    }

    @Test
    void itStopsBetweenTwoWhenAsked() {
        List<Anchor> anchors = List.of(on(OLD, "railway"), on(OLD, "could say why"), on(OLD, "telegram"));
        AtomicInteger asked = new AtomicInteger();
        Placing placing = new Placing(text(OLD), text("Of late, " + OLD));
        assertThat(placing.placeAll(anchors, asked::incrementAndGet)).hasSize(3);
        assertThat(asked).hasValue(3);
        assertThatThrownBy(() -> placing.placeAll(anchors, () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whatIsTooLittleLikeItIsStillOffered() {
        String now = OLD.replace("reported it in a telegram", "spoke of it in a long telegram");
        Anchor anchor = on(OLD, "ambassador reported it in");
        List<Found.Candidate> offered = new Placing(text(now)).candidates(anchor);
        assertThat(offered).isNotEmpty();
        Range best = offered.getFirst().place();
        assertThat(now.substring(best.start(), best.end())).startsWith("ambassador");
        assertThat(new Placing(text("Nothing of the kind.")).candidates(anchor)).isEmpty();
    }

    @Test
    void aBareRegionStaysOnItsFileAndIsToBeCheckedOnAnother() {
        Anchor anchor = anchor(null, null, new Selector.Region(1, 10, 10, 100, 50));
        DocumentText two = new DocumentText("", List.of(), List.of(), List.of(page(0), page(1)), "test/1");
        DocumentText one = new DocumentText("", List.of(), List.of(), List.of(page(0)), "test/1");
        assertThat(new Placing(two, two, true).place(anchor).state()).isEqualTo(Anchor.State.ATTACHED);
        assertThat(new Placing(two, two).place(anchor).state()).isEqualTo(Anchor.State.MOVED);
        assertThat(new Placing(two, one).place(anchor).state()).isEqualTo(Anchor.State.LOST);
    }

    private static Page page(int index) {
        return new Page(index, "", 600, 800, 0, 0, new float[0]);
    }

    private static DocumentText text(String text) {
        return new DocumentText(text, List.of(), List.of(), List.of(), "test/1");
    }

    private static Anchor on(String text, String words) {
        int at = text.indexOf(words);
        Range place = new Range(at, at + words.length());
        return anchor(Finder.describe(text, place), new Selector.Span(place.start(), place.end()), null);
    }

    private static Anchor anchor(
            Selector.@Nullable Quote quote, Selector.@Nullable Span span, Selector.@Nullable Region region) {
        return new Anchor(
                new Id.Anchor("a"),
                Origin.READER,
                new Id.Note("n"),
                new Id.Document("d"),
                quote,
                span,
                region,
                Anchor.State.ATTACHED,
                1,
                "",
                0);
    }
}
