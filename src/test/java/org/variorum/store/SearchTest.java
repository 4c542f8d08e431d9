package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library.Hit;
import org.variorum.model.Claim;
import org.variorum.model.DocumentText;
import org.variorum.model.Id;
import org.variorum.model.Note;
import org.variorum.model.Range;
import org.variorum.model.ReadingSet;

class SearchTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private DocumentText bring(String id, String... paragraphs) {
        DocumentText text = Sample.text(paragraphs);
        library.apply(new Edit.Bring(Sample.document(id, text), text, Sample.file(text)));
        return text;
    }

    /// The words that were found, cut out of the document at the offsets of the hit.
    private List<String> found(DocumentText text, String words) {
        return library.search(words, 20).stream()
                .map(hit -> text.text().substring(hit.start(), hit.end()))
                .toList();
    }

    @Test
    void offsetsPointIntoTheWholeText() {
        DocumentText text = bring("d", "America is entangled.", "Europe is relieved; so is Asia.", "Relieved again.");
        assertThat(found(text, "relieved")).containsExactlyInAnyOrder("relieved", "Relieved");
        assertThat(library.search("relieved", 20)).extracting(Hit::start).containsExactlyInAnyOrder(32, 54);
    }

    @Test
    void everyPlaceOfAWordIsAHit() {
        bring("d", "War and war, and again war.");
        assertThat(library.search("war", 20)).extracting(Hit::start).containsExactly(0, 8, 23);
        assertThat(library.search("war", 2)).hasSize(2);
    }

    @Test
    void accentsAndCaseDoNotCount() {
        DocumentText text = bring("d", "Le télégramme de Décembre, no ﬁne café.");
        assertThat(found(text, "telegramme")).containsExactly("télégramme");
        assertThat(found(text, "DÉCEMBRE")).containsExactly("Décembre");
        assertThat(found(text, "fine")).containsExactly("ﬁne");
        assertThat(found(text, "cafe\u0301")).containsExactly("café");
    }

    @Test
    void decomposedLettersAreFoundWithTheirMarks() {
        DocumentText text = bring("d", "Un te\u0301le\u0301gramme.");
        assertThat(found(text, "télégramme")).containsExactly("te\u0301le\u0301gramme");
    }

    @Test
    void cyrillicIsFoundInAnyCaseWithStressesAndWithoutTheDotsOfYo() {
        DocumentText text = bring("d", "ВОЙНА в Корее: во\u0301йны ещё нет.", "Мои\u0306 ответ.");
        assertThat(found(text, "войн")).containsExactlyInAnyOrder("ВОЙН", "во\u0301йн");
        assertThat(found(text, "еще")).containsExactly("ещё");
        assertThat(found(text, "мой")).containsExactly("Мои\u0306");
        assertThat(found(text, "воина")).isEmpty();
    }

    @Test
    void chineseIsFoundInsideOfItsRunsWhateverTheLength() {
        DocumentText text = bring("d", "毛泽东同志致斯大林的电报", "中国人民志愿军");
        assertThat(found(text, "斯大林")).containsExactly("斯大林");
        assertThat(found(text, "中国")).containsExactly("中国");
        assertThat(found(text, "志愿")).containsExactly("志愿");
        assertThat(found(text, "军")).containsExactly("军");
    }

    @Test
    void koreanAndJapaneseAreFoundToo() {
        DocumentText text = bring("d", "조선민주주의인민공화국", "スターリンは何を望んだか");
        assertThat(found(text, "인민공화국")).containsExactly("인민공화국");
        assertThat(found(text, "望んだ")).containsExactly("望んだ");
    }

    @Test
    void wordsInsideOfWordsComeAfterWholeOnes() {
        DocumentText text = bring("d", "toward the end", "the war ended");
        assertThat(found(text, "war")).containsExactly("war", "war");
        assertThat(library.search("war", 20)).extracting(Hit::start).containsExactly(19, 2);
    }

    @Test
    void severalWordsMustAllBeThere() {
        DocumentText text = bring("d", "Stalin wrote to Gottwald that America is entangled.", "Stalin wrote to Mao.");
        assertThat(found(text, "entangled stalin"))
                .containsExactly("Stalin wrote to Gottwald that America is entangled");
        assertThat(library.search("stalin mao entangled", 20)).isEmpty();
    }

    @Test
    void theExcerptShowsWhereTheWordsStand() {
        bring("d", "One two three. ".repeat(20) + "Here stands Gottwald, alone. " + "Four five six. ".repeat(20));
        Hit hit = library.search("gottwald", 1).getFirst();
        Range range = hit.found().getFirst();
        assertThat(hit.excerpt().substring(range.start(), range.end())).isEqualTo("Gottwald");
        assertThat(hit.excerpt()).hasSizeLessThan(200).contains("Here stands Gottwald, alone.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "*",
                "AND",
                "OR NOT",
                "NEAR(a b, 2)",
                "a AND",
                "(",
                "folded:x",
                "-x",
                "^x",
                "{x}",
                "x*y",
                "'",
                "'; DROP TABLE note; --",
                "\u0000",
                "\ud800",
                "%",
                "_",
                "[",
                "",
                " ",
                "\\",
                "☃"
            })
    void nothingInTheWordsIsAnOperator(String words) {
        bring("d", "and or not near: it's a \"quoted\" word (folded) x");
        assertThat(library.search(words, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void operatorsAreFoundAsTheWordsTheyAre() {
        DocumentText text = bring("d", "peace and war", "peace or war");
        assertThat(found(text, "peace AND")).containsExactly("peace and");
        assertThat(found(text, "\"or\"")).containsExactly("or");
        assertThat(found(text, "near")).isEmpty();
    }

    @Test
    void apostrophesOfAnyKindMatchEachOther() {
        DocumentText text = bring("d", "He didn’t want it.");
        assertThat(found(text, "didn't")).containsExactly("didn’t");
    }

    @Test
    void notesClaimsAndInterpretationsAreFoundWhereTheyStand() {
        Note note = Sample.note("n", "A gamble that backfired");
        Claim claim = Sample.claim("c", "q", "The gamble was deliberate");
        library.apply(Edit.of(
                Deed.ADD_NOTE,
                new Edit.Put(note),
                new Edit.Put(Sample.anchor("a", note.id(), "d", 7, "words")),
                new Edit.Put(Sample.question("q")),
                new Edit.Put(claim)));
        assertThat(library.search("gamble", 20)).extracting(Hit::kind).containsExactlyInAnyOrder("note", "claim");
        Hit hit = library.search("backfired", 20).getFirst();
        assertThat(hit.id()).isEqualTo(note.id());
        assertThat(hit.document()).isEqualTo(new Id.Document("d"));
        assertThat(hit.start()).isEqualTo(7);
        assertThat(library.search("deliberate", 20).getFirst().start()).isEqualTo(-1);
    }

    @Test
    void whatChangedIsFoundAsItIsNow() {
        Note note = Sample.note("n", "earlier words");
        library.apply(new Edit.Put(note));
        library.apply(new Edit.Put(note.withBody("later words", Sample.NOON)));
        assertThat(library.search("earlier", 20)).isEmpty();
        assertThat(library.search("later", 20)).hasSize(1);
        library.apply(new Edit.Remove(note.id()));
        assertThat(library.search("words", 20)).isEmpty();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aDocumentThatIsNotThereIsNotFound() {
        DocumentText text = bring("d", "Only here.");
        Edit back = library.apply(new Edit.Remove(new Id.Document("d"))).inverse();
        assertThat(library.search("only", 20)).isEmpty();
        library.apply(back);
        assertThat(found(text, "only")).containsExactly("Only");
    }

    @Test
    void theSameWordsAreFoundInEveryDocumentThatHasThem() {
        bring("one", "Only here.");
        bring("two", "Only here.");
        assertThat(library.search("only", 20))
                .extracting(hit -> hit.id().value())
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void aNameIsFoundInTheOtherSpellingsOfTheSet() {
        library.apply(new Edit.Put(new ReadingSet(
                new Id.Set("s"),
                "S",
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of(List.of("Mao Zedong", "Mao Tse-tung", "Мао Цзэдун", "毛泽东")),
                "")));
        DocumentText text =
                bring("d", "Chairman Mao Tse-tung agreed.", "Мао Цзэдун согласился.", "毛泽东同意了", "Zedong alone.");
        assertThat(found(text, "mao zedong"))
                .contains("Mao Tse-tung", "Мао Цзэдун", "毛泽东")
                .hasSize(3);
        assertThat(found(text, "mao zedong согласился")).containsExactly("Мао Цзэдун согласился");
    }
}
