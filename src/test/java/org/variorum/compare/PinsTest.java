package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Following.At;
import org.variorum.compare.Pin.Kind;
import org.variorum.model.Anchor;
import org.variorum.model.Bearing;
import org.variorum.model.Block;
import org.variorum.model.Completeness;
import org.variorum.model.Document;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Origin;
import org.variorum.model.Range;
import org.variorum.model.Role;
import org.variorum.model.Snapshot;
import org.variorum.model.Stance;

class PinsTest {
    private static final Id.Document LETTER = new Id.Document("letter");

    /// A document of numbered paragraphs of the same length.
    private static Pins.Side side(String id, int paragraphs, int length, Document.Alignment alignment) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 ? "" : "\n");
            int start = text.length();
            text.append("w".repeat(length));
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, text.length(), i + 1, 0, ""));
        }
        DocumentText all = new DocumentText(text.toString(), blocks, List.of(), List.of(), "test/1");
        Document document = new Document(
                new Id.Document(id),
                Origin.READER,
                id,
                id,
                Role.PRIMARY,
                "en",
                "",
                Completeness.FULL,
                Document.Description.NONE,
                alignment,
                "",
                Document.Size.of(all),
                new Document.Source(id, "text/plain", ""));
        return new Pins.Side(document, all);
    }

    private static Pins.Side plain(String id) {
        return side(id, 20, 100, Document.Alignment.NONE);
    }

    private static Document.Alignment of(Id.@Nullable Document original, int[]... pairs) {
        return new Document.Alignment(original, List.of(pairs));
    }

    @Test
    void aTranslationFollowsParagraphByParagraph() {
        Pins.Side letter = side("letter", 18, 300, Document.Alignment.NONE);
        Pins.Side translation = side("translation", 18, 200, of(LETTER));
        LinkedTexts texts = Pins.link(Snapshot.EMPTY, translation, letter, List.of());
        for (int i = 0; i < 18; i++) {
            assertThat(texts.follow(i * 201)).isInstanceOf(At.class);
            assertThat(((At) texts.follow(i * 201)).place()).isEqualTo(i * 301);
            assertThat(((At) texts.follow(i * 201 + 201 / 4.0)).place()).isCloseTo(i * 301 + 75, within(1.0));
        }
        assertThat(texts.runs()).hasSize(1);
        assertThat(texts.jumpMarks()).isEmpty();
        assertThat(Pins.link(Snapshot.EMPTY, letter, translation, List.of()).runs())
                .isEqualTo(texts.turned().runs());
        assertThat(Pins.link(Snapshot.EMPTY, translation, side("second", 18, 90, of(LETTER)), List.of())
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aParagraphWithoutCounterpartLiesBetweenItsNeighbours() {
        Pins.Side letter = side("letter", 2, 100, Document.Alignment.NONE);
        Pins.Side translation = side("translation", 3, 100, of(LETTER, new int[] {1, 1}, new int[] {3, 2}));
        LinkedTexts texts = Pins.link(Snapshot.EMPTY, translation, letter, List.of());
        assertThat(((At) texts.follow(101)).place()).isCloseTo(50.5, within(1e-9));
        assertThat(((At) texts.follow(202)).place()).isEqualTo(101);
    }

    @Test
    void generatedAlignmentsMeetAtBeginningsWhateverNonsenseIsAmongThem() {
        Random dice = new Random(27);
        for (int round = 0; round < 200; round++) {
            int mine = 1 + dice.nextInt(40);
            int its = 1 + dice.nextInt(40);
            List<int[]> rising = rising(dice, mine, its);
            List<int[]> given = new ArrayList<>(rising);
            given.add(new int[] {mine + 5, 1});
            given.add(new int[] {0, 0});
            given.add(new int[] {1});
            Pins.Side letter = side("letter", its, 1 + dice.nextInt(900), Document.Alignment.NONE);
            Pins.Side translation =
                    side("translation", mine, 1 + dice.nextInt(900), of(LETTER, given.toArray(int[][]::new)));
            LinkedTexts texts = Pins.link(Snapshot.EMPTY, translation, letter, List.of());
            assertThat(texts.runs()).hasSize(1);
            for (int[] pair : rising) {
                double from = translation.text().blocks().get(pair[0] - 1).start();
                double to = letter.text().blocks().get(pair[1] - 1).start();
                assertThat(((At) texts.follow(from)).place()).isEqualTo(to);
            }
        }
    }

    private static List<int[]> rising(Random dice, int mine, int its) {
        List<int[]> pairs = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (true) {
            a += 1 + dice.nextInt(3);
            b += 1 + dice.nextInt(3);
            if (a > mine || b > its) {
                return pairs.isEmpty() ? List.of(new int[] {1, 1}) : pairs;
            }
            pairs.add(new int[] {a, b});
        }
    }

    @Test
    void aClaimAndWhatAPositionLeansOnTieTwoTexts() {
        Argued argued = new Argued();
        argued.anchor(Argued.CLAIM, "article", 110, 130, Anchor.State.ATTACHED);
        argued.holds("stalin", Stance.AFFIRMS, Bearing.SUPPORTS, "letter", 700, 720);
        argued.holds("wells", Stance.DISPUTES, Bearing.SUPPORTS, "book", 300, 310);
        Snapshot now = argued.snapshot();
        List<Pin> pins = Pins.of(now, plain("article"), plain("letter"), List.of());
        assertThat(pins)
                .containsExactly(
                        new Pin(new Range(110, 130), new Range(700, 720), Kind.GROUND, 1, List.of(Argued.CLAIM)));
        assertThat(Pins.of(now, plain("letter"), plain("book"), List.of()))
                .extracting(Pin::kind)
                .containsExactly(Kind.SAME_CLAIM);
    }

    @Test
    void theSamePlacesAreOnePinAndFirmer() {
        Argued argued = new Argued();
        argued.anchor(Argued.CLAIM, "article", 110, 130, Anchor.State.ATTACHED);
        argued.anchor(Argued.CLAIM, "letter", 700, 720, Anchor.State.ATTACHED);
        argued.holds("stalin", Stance.AFFIRMS, Bearing.SUPPORTS, "letter", 700, 720);
        List<Pin> pins = Pins.of(argued.snapshot(), plain("article"), plain("letter"), List.of());
        assertThat(pins).singleElement().satisfies(pin -> {
            assertThat(pin.kind()).isEqualTo(Kind.CLAIM);
            assertThat(pin.weight()).isEqualTo(6.5);
        });
    }

    @Test
    void whatIsLostOrPendingOrBeyondTheTextTiesNothing() {
        Argued argued = new Argued();
        argued.anchor(Argued.CLAIM, "article", 110, 130, Anchor.State.ATTACHED);
        argued.anchor(Argued.CLAIM, "letter", 700, 720, Anchor.State.LOST);
        argued.anchor(Argued.CLAIM, "letter", 5000, 5020, Anchor.State.ATTACHED);
        assertThat(Pins.of(argued.snapshot(), plain("article"), plain("letter"), List.of()))
                .isEmpty();
    }

    @Test
    void whatAReaderPutsSideBySideIsAPinInEitherOrder() {
        OwnPin own = new OwnPin(new Id.Document("b"), new Range(5, 9), new Id.Document("a"), new Range(40, 42));
        assertThat(Pins.of(Snapshot.EMPTY, plain("a"), plain("b"), List.of(own)))
                .containsExactly(new Pin(new Range(40, 42), new Range(5, 9), Kind.OWN, 1, List.of()));
        assertThat(Pins.of(Snapshot.EMPTY, plain("a"), plain("c"), List.of(own)))
                .isEmpty();
        assertThat(Pins.of(Snapshot.EMPTY, plain("a"), plain("a"), List.of(own)))
                .isEmpty();
    }
}
