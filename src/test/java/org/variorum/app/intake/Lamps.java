package org.variorum.app.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.exchange.set.SetFiles;

/// A small reading set, and a text that it expects and does not contain: a magazine's piece saved as plain
/// text, with captions and credit lines between its paragraphs, curly quotes and markup that was cut in half.
final class Lamps {
    static final String FEATURE = """
        The lighthouse at Farrow Point was lit for the first time in the spring of 1901, and every keeper since has been asked who gave the order.

        According to a letter “found in a tin” in 1954, the keeper’s own answer was plain: he lit the lamp “to shame the harbour board” into paying for oil.

        A Keeper With a Grudge

        Farrow Point, Keeper of the lamp, Harbour Board
        Coastal Picture Library/Rowe Images/Getty Images
        The keeper and his daughter on the gallery in 1903.

        But the board’s minutes tell another story. The board had voted the money in February, two months before the keeper’s “first lighting,” and the oil was already on its way.

        The Lamp Room

        'The Lamp Room' Farrow Point
        J. Rowe/Getty Images
        The lens was ground in Paris. Visitors may still see the <a href="">first-order le</a>ns on its bath of mercury.

        “He was lighting a lamp that everybody wanted lit,” says Ann Merrow, who wrote a history of the light.
        """;

    private static final String DIARY = """
        ---
        id: diary
        title: The keeper's diary
        role: primary
        date: 1901-04
        language: en
        ---

        Lit the lamp at seven. Nobody came to see it.

        Trimmed the wick twice before midnight.
        """;

    private static final String SET = """
        format: 1
        id: lamps
        title: "Who lit the lamp?"
        opening: {left: diary, right: diary}
        documents: [diary]
        expected:
          - {id: feature, title: the magazine's piece on the lamp, role: article, recognise_by: {anchors: 0.6}}
        voices:
          - {id: keeper, name: The Keeper, kind: actor}
          - {id: merrow, name: Ann Merrow, kind: historian}
        works:
          - {id: merrow-1988, type: book, author: [{family: Merrow, given: Ann}], title: The Light, issued: 1988}
        questions:
          - {id: why, text: "Why was it lit?"}
        claims:
          - id: shame
            question: why
            statement: He lit it to shame the board.
            made_by: keeper
            anchors:
              - {document: diary, quote: Nobody came to see it}
              - {document: feature, quote: "“to shame the harbour board” into paying"}
          - id: voted
            question: why
            statement: The money had been voted already.
            made_by: merrow
            anchors:
              - {document: feature, quote: "The board had voted the money in February"}
              - {document: feature, quote: "the oil was already on its way"}
        interpretations:
          - claim: shame
            voice: merrow
            stance: disputes
            directness: quoted
            argument: Everybody wanted it lit.
            work: merrow-1988
            confidence: seen
            evidence:
              - {document: diary, quote: Lit the lamp at seven, bearing: context, remark: Only the hour.}
        notes:
          - {document: diary, quote: Trimmed the wick twice, kind: gloss, body: A smoky night.}
          - {document: feature, quote: "first-order lens on its bath of mercury", kind: comment, body: Says the caption.}
        """;

    private Lamps() {}

    static SetFiles set() {
        return set(SET, DIARY);
    }

    /// The newer version of the set: the diary has one more sentence at its head, the gloss and the historian's
    /// position
    /// are gone, a claim says something else.
    static SetFiles newer() {
        return set(
                SET.replace("He lit it to shame the board.", "He says that he lit it to shame the board.")
                        .replaceAll("(?s)interpretations:.*?notes:\n.*?\n", "notes:\n"),
                DIARY.replace("Lit the lamp at seven.", "Fine weather at last. Lit the lamp at seven."));
    }

    private static SetFiles set(String yaml, String diary) {
        Map<String, String> files = new HashMap<>(Map.of("set.yaml", yaml, "diary.md", diary));
        return new SetFiles() {
            @Override
            public Optional<byte[]> read(String name) {
                return Optional.ofNullable(files.get(name)).map(s -> s.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public String place() {
                return "lamps";
            }
        };
    }
}
