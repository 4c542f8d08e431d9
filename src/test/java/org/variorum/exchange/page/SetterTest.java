package org.variorum.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SetterTest {
    private static final Style STYLE = Style.of(Style.Face.READING, 10, Style.Ink.TEXT);

    /// Every letter is as wide as half its size.
    private final Setter setter = new Setter((text, style) -> text.length() * style.size() / 2);

    @Test
    void aLineTakesAsManyWordsAsHaveRoom() {
        assertThat(lines("one two three four", 60)).containsExactly("one two", "three four");
    }

    @Test
    void aNoBreakSpaceHoldsWordsTogether() {
        assertThat(lines("on 27\u00a0June 1950", 45)).containsExactly("on", "27\u00a0June", "1950");
    }

    @Test
    void aLineMayEndAfterADashAndBetweenChineseLetters() {
        assertThat(lines("Pantsov–Levine", 40)).containsExactly("Pantsov–", "Levine");
        assertThat(lines("我们可以再次离开", 20)).containsExactly("我们可以", "再次离开");
    }

    @Test
    void aWordWiderThanTheColumnIsCut() {
        assertThat(lines("x".repeat(50) + " y", 100))
                .containsExactly("x".repeat(20), "x".repeat(20), "x".repeat(10) + " y");
    }

    @Test
    void theFirstLinesLeaveRoomForTheInitial() {
        List<Line> lines =
                setter.set(new Words().add("aa bb cc dd ee ff", STYLE).pieces(), new Setter.Column(32, 14, 10, 10, 2));
        assertThat(lines.stream().map(line -> line.pieces().getFirst().x())).startsWith(10.0, 10.0, 0.0);
    }

    @Test
    void aLineKnowsHowFarTheTextHasComeOnIt() {
        List<Line> lines =
                setter.set(new Words().add("one two three", STYLE, 100).pieces(), Setter.Column.of(36, 14, 10));
        assertThat(lines.stream().map(Line::last)).containsExactly(107, 113);
    }

    @Test
    void emphasisIsSetInItalicsAndParagraphsFollowEachOther() {
        List<Piece> pieces = new Words().markdown("a *b*\n\nc", STYLE).pieces();
        assertThat(pieces.stream().map(piece -> ((Piece.Word) piece).style().face()))
                .containsExactly(Style.Face.READING, Style.Face.READING_ITALIC, Style.Face.READING);
        assertThat(((Piece.Word) pieces.getLast()).joint()).isEqualTo(Piece.Joint.SPACE);
    }

    private List<String> lines(String text, double width) {
        return setter.set(new Words().add(text, STYLE).pieces(), Setter.Column.of(width, 14, 10)).stream()
                .map(line -> line.pieces().stream()
                        .map(set -> (Piece.Word) set.piece())
                        .map(word -> (word.joint() == Piece.Joint.SPACE ? " " : "") + word.text())
                        .collect(Collectors.joining())
                        .strip())
                .toList();
    }
}
