package org.variorum.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Following;
import org.variorum.compare.LinkedTexts;
import org.variorum.compare.Outline;
import org.variorum.compare.Pin;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.Surface;
import org.variorum.work.InLine;

/// Surfaces that scroll together. All on the FX thread.
class LinkedScrollTest {
    private static final double HEIGHT = 700;
    private static final Id.Claim CLAIM = new Id.Claim("claim");

    /// Some surfaces side by side, tied.
    private static final class Room {
        final Pane pane = new Pane();
        final List<Surface> surfaces = new ArrayList<>();
        final List<Following> told = new ArrayList<>();
        final LinkedScroll scroll = new LinkedScroll((_, _, how) -> told.add(how));

        Room(Surface... all) {
            for (Surface surface : all) {
                surface.node().setManaged(false);
                surface.node().resizeRelocate(420.0 * surfaces.size(), 0, 400, HEIGHT);
                pane.getChildren().add(surface.node());
                surfaces.add(surface);
            }
            Headless.scene(pane, 420.0 * all.length, HEIGHT, false);
        }

        void pulses() {
            for (int i = 0; i < 4; i++) {
                Headless.layout(pane);
            }
        }
    }

    private static TextColumn column(int seed) {
        return new TextColumn(Texts.many(60, new Random(seed)));
    }

    private static LinkedTexts link(Surface one, Surface other, List<Pin> pins) {
        return new LinkedTexts(pins, Outline.of(one.text()), Outline.of(other.text()));
    }

    private static LinkedTexts aligned(Surface one, Surface other) {
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < one.text().blocks().size(); i++) {
            pins.add(new Pin(block(one, i).range(), block(other, i).range(), Pin.Kind.ALIGNED, 1, List.of()));
        }
        return link(one, other, pins);
    }

    private static Block block(Surface surface, int index) {
        return surface.text().blocks().get(index);
    }

    private static Pin pin(Surface one, int here, Surface other, int there) {
        return new Pin(block(one, here).range(), block(other, there).range(), Pin.Kind.CLAIM, 1, List.of(CLAIM));
    }

    private static double top(Surface surface, int index) {
        return surface.levelOf(block(surface, index).start()).top();
    }

    @Test
    void aTranslationFollowsItsOriginalAndBack() {
        Headless.run(() -> {
            TextColumn left = column(1);
            TextColumn right = column(2);
            Room room = new Room(left, right);
            room.scroll.tie(left, right, aligned(left, right));
            for (int paragraph : new int[] {20, 7, 41}) {
                TextColumn leader = paragraph == 7 ? right : left;
                TextColumn follower = paragraph == 7 ? left : right;
                leader.show(block(leader, paragraph).start(), org.variorum.ui.Pane.EYE);
                room.pulses();
                double level = top(leader, paragraph);
                assertThat(level).isCloseTo(EyeLine.of(leader), within(15.0));
                assertThat(top(follower, paragraph)).isCloseTo(level, within(30.0));
                leader.scrollBy(level - EyeLine.of(leader));
                room.pulses();
                assertThat(top(leader, paragraph)).isCloseTo(EyeLine.of(leader), within(1.0));
                assertThat(top(follower, paragraph)).isCloseTo(top(leader, paragraph), within(2.5));
            }
            room.scroll.keep(List.of());
            left.show(0, 0);
            room.pulses();
            assertThat(right.topOffset()).isPositive();
        });
    }

    @Test
    void aTranslationThatIsOpenedComesLevelAndAnythingElseStays() {
        Headless.run(() -> {
            TextColumn left = column(1);
            TextColumn right = column(2);
            Room room = new Room(left, right);
            left.show(block(left, 20).start(), 0);
            room.pulses();
            room.scroll.tie(left, right, link(left, right, List.of(pin(left, 20, right, 40))));
            room.pulses();
            assertThat(right.topOffset()).isZero();
            TextColumn third = column(3);
            Room other = new Room(left, third);
            other.scroll.tie(left, third, aligned(left, third));
            other.pulses();
            assertThat(top(third, 21)).isBetween(-HEIGHT, HEIGHT);
        });
    }

    @Test
    void whateverTheReaderScrollsItStaysWhereItWasScrolledTo() {
        Headless.run(() -> {
            Random dice = new Random(25);
            int led = 0;
            TextColumn left = column(1);
            TextColumn right = column(2);
            TextColumn third = column(3);
            Room room = new Room(left, right, third);
            List<Pin> pins = new ArrayList<>();
            List<Pin> more = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                pins.add(pin(left, dice.nextInt(60), right, dice.nextInt(60)));
                more.add(pin(right, i, third, Math.clamp(i + dice.nextInt(-3, 4), 0, 59)));
            }
            room.scroll.tie(left, right, link(left, right, pins));
            room.scroll.tie(right, third, link(right, third, more));
            room.scroll.tie(left, third, aligned(left, third));
            room.pulses();
            for (int step = 0; step < 200; step++) {
                Surface leader = room.surfaces.get(dice.nextInt(3));
                int before = leader.topOffset();
                if (dice.nextInt(5) == 0) {
                    leader.show(block(leader, dice.nextInt(60)).start(), dice.nextDouble());
                } else {
                    leader.scrollBy(dice.nextInt(-300, 300));
                }
                leader.node().layout();
                int top = leader.topOffset();
                double level = leader.levelOf(top).top();
                room.pulses();
                assertThat(leader.topOffset()).isEqualTo(top);
                assertThat(leader.levelOf(top).top()).isEqualTo(level);
                if (top != before) {
                    assertThat(room.scroll.leader()).contains(leader);
                    led++;
                }
                List<Integer> tops =
                        room.surfaces.stream().map(Surface::topOffset).toList();
                room.pulses();
                assertThat(room.surfaces.stream().map(Surface::topOffset).toList())
                        .isEqualTo(tops);
            }
            assertThat(led).isGreaterThan(100);
            assertThat(room.told).hasAtLeastOneElementOfType(Following.Rest.class);
        });
    }

    @Test
    void atAPinThatIsGoneToTheTwoAreLevelToThePixel() {
        Headless.run(() -> {
            TextColumn left = column(1);
            TextColumn right = column(2);
            Room room = new Room(left, right);
            List<Pin> pins = List.of(pin(left, 10, right, 12), pin(left, 13, right, 14), pin(left, 40, right, 35));
            room.scroll.tie(left, right, link(left, right, pins));
            room.pulses();
            for (int i = 0; i < 3; i++) {
                Pin next = room.scroll.next(left, 1).orElseThrow();
                assertThat(next).isEqualTo(pins.get(i));
                room.scroll.leadFrom(left, next.here().start());
                room.pulses();
                double level = left.levelOf(next.here().start()).top();
                assertThat(level).isBetween(0.0, HEIGHT / 4);
                assertThat(right.levelOf(next.there().start()).top()).isCloseTo(level, within(2.5));
            }
            assertThat(room.scroll.next(left, 1)).isEmpty();
            assertThat(room.scroll.next(left, -1)).contains(pins.get(1));
        });
    }

    @Test
    void whatWasSentForStaysUntilTheOtherIsReadOn() {
        Headless.run(() -> {
            TextColumn left = column(1);
            TextColumn right = column(2);
            Room room = new Room(left, right);
            room.scroll.tie(
                    left, right, link(left, right, List.of(pin(left, 10, right, 12), pin(left, 13, right, 14))));
            left.show(block(left, 11).start(), 0.1);
            room.pulses();
            right.show(block(right, 50).start(), 0.1);
            room.scroll.sent(right);
            room.pulses();
            assertThat(room.scroll.leader()).contains(left);
            double there = top(right, 50);
            left.scrollBy(60);
            room.pulses();
            assertThat(top(right, 50)).isEqualTo(there);
            left.scrollBy(HEIGHT / 2);
            room.pulses();
            assertThat(Math.abs(top(right, 13))).isLessThan(2 * HEIGHT);
        });
    }

    @Test
    void pagesFollowATextAndLeadIt() {
        Headless.run(() -> {
            DocumentText paged = PretendPages.text(12);
            PageColumn pages = new PageColumn(paged, new PretendPages(), new InLine());
            TextColumn text = column(1);
            Room room = new Room(text, pages);
            int last = paged.blocks().size() - 1;
            List<Pin> pins = List.of(
                    pin(text, 5, pages, last / 4), pin(text, 7, pages, last / 4 + 1), pin(text, 30, pages, last / 2));
            room.scroll.tie(text, pages, link(text, pages, pins));
            for (Pin pin : pins) {
                room.scroll.leadFrom(text, pin.here().start());
                room.pulses();
                double level = text.levelOf(pin.here().start()).top();
                assertThat(pages.levelOf(pin.there().start()).top()).isCloseTo(level, within(2.5));
            }
            room.scroll.leadFrom(pages, pins.getFirst().there().start());
            room.pulses();
            double level = pages.levelOf(pins.getFirst().there().start()).top();
            assertThat(text.levelOf(pins.getFirst().here().start()).top()).isCloseTo(level, within(2.5));
            pages.dispose();
        });
    }
}
