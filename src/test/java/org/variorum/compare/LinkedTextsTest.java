package org.variorum.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Following.At;
import org.variorum.compare.Following.Rest;
import org.variorum.compare.Pin.Kind;
import org.variorum.model.Id;
import org.variorum.model.Range;

class LinkedTextsTest {
    private static final int CASES = 300;
    private static final Outline EVEN = even(40, 500);

    /// Two texts and what ties them, thrown with dice.
    private record Thrown(List<Pin> pins, Outline here, Outline there, LinkedTexts texts) {
        static Thrown with(Random dice) {
            Outline here = outline(dice);
            Outline there = outline(dice);
            List<Pin> pins = new ArrayList<>();
            Set<List<Integer>> taken = new HashSet<>();
            int count = dice.nextInt(60);
            boolean together = dice.nextBoolean();
            for (int i = 0; i < count; i++) {
                int at = dice.nextInt(here.length());
                int share = (int) ((long) at * there.length() / here.length());
                int to = together
                        ? Math.clamp(share + dice.nextInt(-900, 900), 0, there.length() - 1)
                        : dice.nextInt(there.length());
                if (taken.add(List.of(at, to))) {
                    pins.add(pin(at, to, Kind.values()[dice.nextInt(1, Kind.values().length)]));
                }
            }
            return new Thrown(pins, here, there, new LinkedTexts(pins, here, there));
        }

        private static Outline outline(Random dice) {
            int[] starts = new int[1 + dice.nextInt(50)];
            int at = 0;
            for (int i = 0; i < starts.length; i++) {
                starts[i] = at;
                at += 1 + dice.nextInt(1500);
            }
            return new Outline(starts, at);
        }
    }

    private static Outline even(int paragraphs, int length) {
        int[] starts = new int[paragraphs];
        for (int i = 0; i < paragraphs; i++) {
            starts[i] = i * length;
        }
        return new Outline(starts, paragraphs * length);
    }

    private static Pin pin(int at, int to, Kind kind) {
        return new Pin(
                new Range(at, at + 10), new Range(to, to + 10), kind, 1, List.of(new Id.Claim("c" + at + "-" + to)));
    }

    private static LinkedTexts texts(Pin... pins) {
        return new LinkedTexts(List.of(pins), EVEN, EVEN);
    }

    private static List<Thrown> cases() {
        Random dice = new Random(1950);
        List<Thrown> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(Thrown.with(dice));
        }
        return cases;
    }

    @Test
    void theTextThatFollowsNeverRunsBackwards() {
        int moved = 0;
        for (Thrown thrown : cases()) {
            double last = 0;
            for (double place = -5; place < thrown.here().length() + 5; place += 3.7) {
                if (thrown.texts().follow(place) instanceof At at) {
                    assertThat(at.place())
                            .isBetween(last, (double) thrown.there().length());
                    moved += at.place() > last ? 1 : 0;
                    last = at.place();
                }
            }
        }
        assertThat(moved).isGreaterThan(CASES * 10);
    }

    @Test
    void atAPinItIsExact() {
        int exact = 0;
        for (Thrown thrown : cases()) {
            for (Run run : thrown.texts().runs()) {
                for (Pin pin : run.pins()) {
                    assertThat(thrown.texts().follow(pin.here().start()))
                            .isEqualTo(new At(pin.there().start(), pin));
                    exact++;
                }
            }
        }
        assertThat(exact).isGreaterThan(CASES);
    }

    @Test
    void outsideTheRunsNothingMoves() {
        int rests = 0;
        for (Thrown thrown : cases()) {
            for (double place = -5; place < thrown.here().length() + 5; place += 11.3) {
                double now = place;
                boolean inside = thrown.texts().runs().stream().anyMatch(run -> now >= run.from() && now <= run.to());
                switch (thrown.texts().follow(place)) {
                    case At at -> {
                        assertThat(inside).isTrue();
                        Run run = thrown.texts().runs().stream()
                                .filter(each -> now >= each.from() && now <= each.to())
                                .findFirst()
                                .orElseThrow();
                        double first = run.pins().getFirst().there().start();
                        double last = run.pins().getLast().there().start();
                        assertThat(at.place()).isBetween(first, last);
                        if (now <= run.pins().getFirst().here().start()) {
                            assertThat(at.place()).isEqualTo(first);
                        }
                        if (now >= run.pins().getLast().here().start()) {
                            assertThat(at.place()).isEqualTo(last);
                        }
                    }
                    case Rest rest -> {
                        rests++;
                        assertThat(inside).isFalse();
                        rest.above()
                                .ifPresent(pin -> assertThat(pin.here().start()).isLessThan((int) Math.ceil(now)));
                        rest.below()
                                .ifPresent(pin -> assertThat(pin.here().start()).isGreaterThan((int) Math.floor(now)));
                    }
                }
            }
        }
        assertThat(rests).isGreaterThan(CASES * 10);
    }

    @Test
    void fromTheOtherSideItIsTheSame() {
        for (Thrown thrown : cases()) {
            LinkedTexts texts = thrown.texts();
            LinkedTexts turned = texts.turned();
            assertThat(turned.turned().runs()).isEqualTo(texts.runs());
            for (Run run : texts.runs()) {
                double from = run.pins().getFirst().here().start();
                double to = run.pins().getLast().here().start();
                for (int step = 0; step <= 20; step++) {
                    double place = from + (to - from) * step / 20;
                    double there = ((At) texts.follow(place)).place();
                    assertThat(turned.follow(there))
                            .isInstanceOfSatisfying(
                                    At.class, back -> assertThat(back.place()).isCloseTo(place, within(1e-6)));
                }
            }
        }
    }

    @Test
    void theOrderInWhichPinsAreGivenDoesNotMatter() {
        Random dice = new Random(7);
        for (Thrown thrown : cases()) {
            List<Pin> shuffled = new ArrayList<>(thrown.pins());
            Collections.shuffle(shuffled, dice);
            LinkedTexts other = new LinkedTexts(shuffled, thrown.here(), thrown.there());
            assertThat(other.runs()).isEqualTo(thrown.texts().runs());
            assertThat(other.jumpMarks()).isEqualTo(thrown.texts().jumpMarks());
        }
    }

    @Test
    void everyPinLeadsOrIsAJumpOrLeadsWhereOneIsAnyway() {
        int jumps = 0;
        for (Thrown thrown : cases()) {
            Set<Pin> shown = new HashSet<>();
            thrown.texts().runs().forEach(run -> shown.addAll(run.pins()));
            for (JumpMark mark : thrown.texts().jumpMarks()) {
                assertThat(shown).doesNotContainAnyElementsOf(mark.ways());
                shown.addAll(mark.ways());
                jumps++;
            }
            for (Pin pin : thrown.pins()) {
                if (!shown.contains(pin)) {
                    assertThat(thrown.texts().follow(pin.here().start()))
                            .isInstanceOfSatisfying(
                                    At.class,
                                    at -> assertThat(thrown.there().at(at.place()))
                                            .isEqualTo(thrown.there()
                                                    .at(pin.there().start())));
                }
            }
        }
        assertThat(jumps).isGreaterThan(CASES);
    }

    @Test
    void theReadersOwnPinsOutweighAllOthers() {
        Random dice = new Random(27);
        for (Thrown thrown : cases()) {
            Pin own = new Pin(
                    new Range(
                            dice.nextInt(thrown.here().length()), thrown.here().length()),
                    new Range(
                            dice.nextInt(thrown.there().length()),
                            thrown.there().length()),
                    Kind.OWN,
                    1,
                    List.of());
            List<Pin> all = new ArrayList<>(thrown.pins());
            all.add(own);
            LinkedTexts texts = new LinkedTexts(all, thrown.here(), thrown.there());
            assertThat(texts.follow(own.here().start()))
                    .isEqualTo(new At(own.there().start(), own));
        }
    }

    @Test
    void oneFarPinDoesNotTieWholeChapters() {
        LinkedTexts texts =
                texts(pin(600, 700, Kind.CLAIM), pin(1100, 1300, Kind.GROUND), pin(15_600, 16_000, Kind.CLAIM));
        assertThat(texts.runs()).hasSize(2);
        assertThat(texts.follow(850)).isEqualTo(new At(1000, pin(600, 700, Kind.CLAIM)));
        assertThat(texts.follow(8000)).isInstanceOfSatisfying(Rest.class, rest -> {
            assertThat(rest.above()).contains(pin(1100, 1300, Kind.GROUND));
            assertThat(rest.below()).contains(pin(15_600, 16_000, Kind.CLAIM));
        });
        assertThat(texts.follow(15_999)).isEqualTo(new At(16_000, pin(15_600, 16_000, Kind.CLAIM)));
    }

    @Test
    void aPageIsNotRacedThroughWithinALine() {
        LinkedTexts texts = texts(pin(600, 700, Kind.CLAIM), pin(700, 2900, Kind.CLAIM));
        assertThat(texts.runs()).hasSize(2);
        assertThat(texts.follow(649)).isEqualTo(new At(700, pin(600, 700, Kind.CLAIM)));
        assertThat(texts.follow(651)).isEqualTo(new At(2900, pin(700, 2900, Kind.CLAIM)));
    }

    @Test
    void aCrossingPinIsAJump() {
        Pin across = pin(1600, 12_000, Kind.GROUND);
        LinkedTexts texts =
                texts(pin(600, 700, Kind.CLAIM), pin(1100, 1300, Kind.GROUND), across, pin(2100, 2300, Kind.GROUND));
        assertThat(texts.runs())
                .singleElement()
                .satisfies(run -> assertThat(run.pins()).hasSize(3).doesNotContain(across));
        assertThat(texts.jumpMarks()).containsExactly(new JumpMark(across.here(), List.of(across)));
        assertThat(texts.turned().jumpMarks()).containsExactly(new JumpMark(across.there(), List.of(across.turned())));
    }

    @Test
    void theNextPlaceIsTheNextPinThatLeads() {
        Pin first = pin(600, 700, Kind.CLAIM);
        Pin second = pin(15_600, 16_000, Kind.CLAIM);
        LinkedTexts texts = texts(first, second);
        assertThat(texts.next(0, 1)).contains(first);
        assertThat(texts.next(600, 1)).contains(second);
        assertThat(texts.next(600.5, -1)).contains(first);
        assertThat(texts.next(600, -1)).isEmpty();
        assertThat(texts.next(15_600, 1)).isEmpty();
        assertThat(LinkedTexts.NONE.next(3, 1)).isEmpty();
        assertThat(LinkedTexts.NONE.follow(3)).isInstanceOf(Rest.class);
    }
}
