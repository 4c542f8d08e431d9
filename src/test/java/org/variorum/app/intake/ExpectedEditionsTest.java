package org.variorum.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.anchor.Likeness;
import org.variorum.edit.Edit;
import org.variorum.model.Anchor;
import org.variorum.model.Id;
import org.variorum.ui.BringIn;
import org.variorum.ui.BringIn.Options;
import org.variorum.ui.BringIn.Status;

/// Other editions of a text that passages wait for are recognised; other texts are not.
class ExpectedEditionsTest extends OnKorea {
    private static final Id.Document ARTICLE = new Id.Document("korea-1950:article");

    private List<String> article = List.of();
    private List<String> letter = List.of();
    private int waiting;

    /// The beginning of the letter in other words: translated again for this test.
    private static final List<String> TRANSLATED_AGAIN = List.of(
            "Please tell Gottwald this orally, and hand it to him in writing only if he wishes.",
            "Our view of why the Soviet Union left the Security Council on June 27, and of what has happened since,"
                    + " differs to some degree from the view that Comrade Gottwald takes.",
            "There were four reasons for which we quit the Council. One was to show that the Soviet Union stands"
                    + " together with the new China.",
            "Another was to stress how foolish and senseless United States policy is, for it treats the Guomindang"
                    + " scarecrow as China's delegate in the Council and will not admit the genuine delegate of China.",
            "A third was to deprive the decisions of the Council of legal force, two great powers being absent.",
            "The fourth was to leave the government in Washington free to act, and to let it use the majority it has"
                    + " there for new follies, in order that the public may see that government as it really is.");

    @BeforeEach
    void take() {
        article = paragraphs(ARTICLE);
        letter = paragraphs(LETTER);
        waiting = library.snapshot().anchorsIn(ARTICLE).size();
        assertThat(waiting).isGreaterThan(20);
        library.apply(new Edit.Remove(ARTICLE));
        library.apply(new Edit.Remove(LETTER));
        assertThat(library.snapshot().anchorsIn(ARTICLE)).allMatch(anchor -> anchor.state() == Anchor.State.PENDING);
    }

    private void isTaken(String name, List<String> edition, double share) {
        BringIn.Brought brought = bring(name, edition, Options.NONE);
        assertThat(brought.id()).as(brought.message()).isEqualTo(ARTICLE);
        int placed = brought.counts().attached() + brought.counts().moved();
        assertThat((double) placed / waiting).as(brought.message()).isGreaterThan(share);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void anEditionWithErrorsIsTaken() {
        isTaken("errors.txt", mistyped(article, 0.02, 5), 0.85);
    }

    @Test
    void anEditionInOtherLinesAndWithNotesIsTaken() {
        List<String> edition = new ArrayList<>();
        int number = 1;
        for (String paragraph : article) {
            int half = paragraph.indexOf(' ', paragraph.length() / 2);
            if (half > 0 && number % 3 == 0) {
                edition.add(paragraph.substring(0, half) + " [" + number + "]");
                edition.add("[" + number + "] A note by the editors of this edition, at the foot of the page.");
                edition.add(paragraph.substring(half + 1));
            } else {
                edition.add(paragraph.replace("“", "\"").replace("”", "\""));
            }
            number++;
        }
        isTaken("notes.txt", edition, 0.9);
    }

    @Test
    void aThirdOfItIsAskedForAndAttachesWhenTheReaderSaysSo() {
        List<String> part = article.subList(0, article.size() * 2 / 5);
        BringIn.Brought brought = bring("part.txt", part, Options.NONE);
        BringIn.LooksLike like = Objects.requireNonNull(brought.looksLike(), brought.message());
        assertThat(like.document()).isEqualTo(ARTICLE);
        assertThat(like.expected()).isTrue();
        Id.Document own = (Id.Document) Objects.requireNonNull(brought.id());
        assertThat(own).isNotEqualTo(ARTICLE);

        BringIn.Brought said = bring("part.txt", part, Options.as(ARTICLE));

        assertThat(said.status()).as(said.message()).isEqualTo(Status.IMPORTED);
        assertThat(said.id()).isEqualTo(ARTICLE);
        assertThat(library.snapshot().document(own)).isEmpty();
        assertThat(said.counts().attached()).isGreaterThan(5);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void anotherTranslationIsNotTaken() {
        double share = new Likeness(String.join("\n", letter)).to(String.join("\n", TRANSLATED_AGAIN));
        double same = new Likeness(String.join("\n", letter.subList(2, 8))).to(String.join("\n", TRANSLATED_AGAIN));
        assertThat(share).isLessThan(0.4);
        assertThat(same).isLessThan(0.4);
        BringIn.Brought brought = bring("another.txt", TRANSLATED_AGAIN, Options.NONE);
        assertThat(brought.id()).as(brought.message()).isNotIn(LETTER, ARTICLE);
        assertThat(library.snapshot().anchorsIn(LETTER)).allMatch(anchor -> anchor.state() == Anchor.State.PENDING);
    }

    @Test
    void otherTextsOnTheSameMatterAreNotTaken() {
        for (String slug : List.of("wells-view", "historians", "kim-stueck-2008", "nsc-68", "translations")) {
            Id.Document document = new Id.Document("korea-1950:" + slug);
            List<String> words = paragraphs(document);
            library.apply(new Edit.Remove(document));
            BringIn.Brought brought = bring(slug + ".txt", words, Options.NONE);
            assertThat(brought.id()).as(slug + ": " + brought.message()).isNotIn(ARTICLE, LETTER);
        }
    }
}
