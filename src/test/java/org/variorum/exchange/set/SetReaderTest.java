package org.variorum.exchange.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Anchor;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;
import org.variorum.model.Entity;
import org.variorum.model.Id;
import org.variorum.model.Interpretation;
import org.variorum.model.Stance;
import org.variorum.model.Work;

class SetReaderTest {
    private static final String LETTER = """
        ---
        id: letter
        title: "A letter: the second"
        role: primary
        date: 1901-05
        language: en
        available_from: 1950
        archive: "A box, folder 3"
        ---

        The lamp was lit before noon.

        The lamp was lit again at dusk.
        """;
    private static final String SET = """
        format: 1
        id: lamps
        title: "Who lit the lamp?"
        pivot: 1901
        opening: {left: letter, right: diary, claim: noon}
        documents: [letter]
        expected:
          - {id: diary, title: the diary, role: article, recognise_by: {anchors: 0.5}}
        voices:
          - {id: keeper, name: The Keeper, kind: actor}
          - {id: doe, name: Jane Doe, label: Doe, kind: historian}
        works:
          - {id: doe-1, type: book, author: [{family: Doe, given: Jane}], title: Light, issued: 1990}
          - {id: doe-2, type: book, author: [{family: Doe, given: Jane}], title: Shade, issued: 1990-04}
          - {id: two, type: book, author: [{family: Doe}, {family: Roe}], title: Both, issued: 1981/1990}
          - {id: three, type: book, author: [{family: Doe}, {family: Roe}, {family: Poe}], title: All}
          - {id: site, type: webpage, title: A page, container-title: LAMPS.org}
        questions:
          - {id: who, text: "Who lit it?"}
        claims:
          - id: noon
            question: who
            statement: It was lit before noon.
            made_by: keeper
            anchors:
              - {document: letter, quote: "The lamp was lit", suffix: "before noon"}
              - {document: diary, quote: "lit at eleven"}
        interpretations:
          - {claim: noon, voice: doe, stance: disputes, directness: inferred, argument: No., work: doe-1, confidence: seen,
             evidence: [{document: letter, quote: again at dusk, bearing: supports, remark: Mind the hour.}]}
          - {claim: noon, voice: keeper, stance: otherwise, directness: quoted, argument: Hm., confidence: secondhand}
        notes:
          - {document: letter, quote: again, kind: gloss, body: Twice., tags: [lamp]}
        events:
          - {date: 1901-05, text: The lamp is lit., document: letter}
        variants:
          - [lamp, lantern]
        """;

    /// Paragraphs between empty lines.
    static DocumentText paragraphs(String markdown) {
        String text = markdown.strip().replaceAll("\n\n+", "\n");
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, start, start + line.length(), blocks.size() + 1, 0, ""));
            start += line.length() + 1;
        }
        return new DocumentText(text, blocks, List.of(), List.of(), "test/1");
    }

    static SetFiles files(Map<String, String> files) {
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

    private final SetReader reader = new SetReader(SetReaderTest::paragraphs);

    private SetContents read(String set) throws BadSet {
        return reader.read(files(Map.of("set.yaml", set, "letter.md", LETTER)));
    }

    private List<String> faults(String set) {
        return catchThrowableOfType(BadSet.class, () -> read(set)).faults();
    }

    @Test
    void everyPartBecomesAThingWithTheSetsName() throws BadSet {
        SetContents lamps = read(SET);
        assertThat(lamps.entities()).extracting(e -> e.id().value()).contains("lamps", "lamps:keeper", "lamps:noon");
        assertThat(lamps.documents()).singleElement().satisfies(letter -> {
            assertThat(letter.document().title()).isEqualTo("A letter: the second");
            assertThat(letter.document().description().availableFrom()).isEqualTo("1950");
            assertThat(letter.document().size().words()).isEqualTo(13);
            assertThat(letter.document().size().paragraphs()).isEqualTo(2);
        });
        assertThat(lamps.interpretations())
                .extracting(Interpretation::stance)
                .containsExactly(Stance.DISPUTES, Stance.OTHERWISE);
        assertThat(lamps.set().pivot()).isEqualTo("1901");
        assertThat(lamps.set().expected().getFirst().share()).isEqualTo(0.5);
    }

    @Test
    void quotesAreFoundWithTheirContextAndThoseOfExpectedTextsWait() throws BadSet {
        List<Anchor> anchors = read(SET).anchors();
        assertThat(anchors)
                .extracting(Anchor::state)
                .containsExactly(
                        Anchor.State.ATTACHED, Anchor.State.PENDING, Anchor.State.ATTACHED, Anchor.State.ATTACHED);
        assertThat(anchors.getFirst().range().orElseThrow().start()).isZero();
        assertThat(Objects.requireNonNull(anchors.get(2).quote()).prefix()).endsWith("was lit ");
    }

    @Test
    void worksAreCitedInAFewWords() throws BadSet {
        assertThat(read(SET).works())
                .extracting(Work::shortCitation)
                .containsExactly("Doe 1990a", "Doe 1990b", "Doe and Roe 1981–1990", "Doe et al., n.d.", "LAMPS.org");
        assertThat(read(SET).works().get(1).csl()).contains("\"issued\":{\"date-parts\":[[1990,4]]}");
    }

    @Test
    void aThingKeepsItsNameWhenOthersComeAndGo() throws BadSet {
        List<Id> before = read(SET).entities().stream().map(Entity::id).toList();
        List<Id> after = read(SET.replace(
                        "notes:\n", "notes:\n  - {document: letter, quote: dusk, kind: comment, body: Late.}\n"))
                .entities()
                .stream()
                .map(Entity::id)
                .toList();
        assertThat(after).containsAll(before).hasSize(before.size() + 2).doesNotHaveDuplicates();
    }

    @Test
    void theFingerprintChangesWithAnyFileAndWithNothingElse() throws BadSet {
        String first = reader.fingerprint(files(Map.of("set.yaml", SET, "letter.md", LETTER)));
        assertThat(read(SET).set().fingerprint()).isEqualTo(first);
        assertThat(reader.fingerprint(files(Map.of("set.yaml", SET, "letter.md", LETTER, "x.md", ""))))
                .isEqualTo(first);
        assertThat(reader.fingerprint(files(Map.of("set.yaml", SET, "letter.md", LETTER + "\n"))))
                .isNotEqualTo(first);
    }

    @Test
    void allFaultsAreNamedWithTheirLines() {
        assertThat(faults(SET.replace("kind: actor", "kind: ghost")
                        .replace("question: who", "question: whom")
                        .replace("made_by: keeper", "made_by: nobody")
                        .replace("stance: disputes", "stance: shouts")
                        .replace("documents: [letter]", "documents: [letter, lost]")))
                .satisfiesExactlyInAnyOrder(
                        f -> assertThat(f).startsWith("lamps/set.yaml, line 10").contains("ghost", "historian"),
                        f -> assertThat(f).startsWith("lamps/set.yaml, line 21").contains("whom"),
                        f -> assertThat(f).startsWith("lamps/set.yaml, line 21").contains("nobody"),
                        f -> assertThat(f).startsWith("lamps/set.yaml, line 29").contains("shouts", "affirms"),
                        f -> assertThat(f).contains("lost.md"));
    }

    @Test
    void brokenYamlIsNamedByItsLine() {
        assertThat(faults("format: 1\nid: [")).singleElement().asString().startsWith("lamps/set.yaml, line 2");
        assertThat(faults("- a\n- b")).isNotEmpty();
        assertThat(faults("")).isNotEmpty();
        assertThat(faults("format: 2\nid: x\ntitle: y"))
                .singleElement()
                .asString()
                .contains("newer");
    }

    @Test
    void aFileThatGrowsByReferencesIsRefused() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(faults(bomb)).isNotEmpty();
        assertThat(faults("a: " + "[".repeat(10_000))).isNotEmpty();
    }

    @Test
    void aFolderIsReadAndALinkOutOfItIsNot(@TempDir Path folder) throws Exception {
        Path set = Files.createDirectory(folder.resolve("lamps"));
        Files.writeString(set.resolve("set.yaml"), SET);
        Path outside = Files.writeString(folder.resolve("letter.md"), LETTER);
        Files.createSymbolicLink(set.resolve("letter.md"), outside);
        assertThatThrownBy(() -> reader.read(SetFiles.folder(set))).hasMessageContaining("outside");
        Files.delete(set.resolve("letter.md"));
        Files.move(outside, set.resolve("letter.md"));
        assertThat(reader.read(SetFiles.folder(set)).documents()).hasSize(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(set);
        }
    }

    @Test
    void aFolderWithoutASetSaysSo(@TempDir Path folder) {
        assertThatThrownBy(() -> reader.read(SetFiles.folder(folder))).hasMessageContaining("set.yaml");
    }
}
