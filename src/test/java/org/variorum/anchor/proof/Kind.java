package org.variorum.anchor.proof;

import java.util.List;
import java.util.Random;

/// What happens to a text between two versions of it.
enum Kind {
    CASE("letter case", Noise::letterCase),
    ACCENTS("accents stripped", (text, _) -> Noise.bare(text)),
    SIGNS("quotation marks, dashes, spaces", Noise::signs),
    WIDTH("line width, hyphenation", Layout::width),
    TYPOS("2 % typing errors", (text, random) -> Noise.typos(text, 0.02, random)),
    SCANNED("light OCR errors", (text, random) -> Noise.scanned(text, 0.015, random)),
    BADLY_SCANNED("heavy OCR errors", (text, random) -> Noise.scanned(text, 0.1, random)),
    WORDS("6 % of the words changed", Editing::words),
    INSERTED("sentences inserted", Editing::sentencesInserted),
    DELETED_SENTENCES("sentences deleted", Editing::sentencesDeleted),
    NOTES("footnotes inserted", Layout::footnotes),
    HEADS("running heads inserted", Layout::runningHeads),
    LINES_DOUBLED("lines doubled", Layout::linesDoubled),
    LINES_DROPPED("lines dropped", Layout::linesDropped),
    REORDERED("paragraphs reordered", Editing::reordered),
    REWRITTEN("paragraphs rewritten", Editing::rewritten),
    SEVERAL("three of these at once", Kind::several),
    PASSAGE_DELETED("the passage deleted", (text, _) -> text),
    TWIN_STAYS("its look-alike deleted", (text, _) -> text),
    TWIN_ALONE("the passage deleted, its look-alike not", (text, _) -> text);

    /// What a change does to a text.
    interface Change {
        Tracked of(Tracked text, Random random);
    }

    private static final List<Kind> TOGETHER =
            List.of(SIGNS, WIDTH, TYPOS, SCANNED, WORDS, INSERTED, DELETED_SENTENCES, NOTES, HEADS, LINES_DROPPED);

    private final String title;
    private final Change change;

    Kind(String title, Change change) {
        this.title = title;
        this.change = change;
    }

    String title() {
        return title;
    }

    Tracked change(Tracked text, Random random) {
        return change.of(text, random);
    }

    /// Whether it is done to passages, not to a whole text.
    boolean isOfPassages() {
        return switch (this) {
            case PASSAGE_DELETED, TWIN_STAYS, TWIN_ALONE -> true;
            default -> false;
        };
    }

    private static Tracked several(Tracked text, Random random) {
        Tracked changed = text;
        int first = random.nextInt(TOGETHER.size());
        for (int i = 0; i < 3; i++) {
            changed = TOGETHER.get((first + i * 3) % TOGETHER.size()).change(changed, random);
        }
        return changed;
    }
}
