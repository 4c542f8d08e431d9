package org.variorum.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.exchange.Omitted;
import org.variorum.exchange.annotation.Target.Position;
import org.variorum.exchange.annotation.Target.Rectangle;
import org.variorum.exchange.annotation.Target.Unit;
import org.variorum.model.Note;
import org.variorum.model.NoteKind;
import org.variorum.model.Selector;

class WebReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static Annotations read(String json) throws BadAnnotations {
        return AnnotationFiles.read("notes.jsonld", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static Annotations one(String fields) throws BadAnnotations {
        return read("{'@context': 'http://www.w3.org/ns/anno.jsonld', 'type': 'Annotation',"
                + " 'id': 'https://example.org/a/1', " + fields + "}");
    }

    private static Target target(String target) throws BadAnnotations {
        return one("'target': " + target).hooks().getFirst().target();
    }

    private static Note note(Annotations read) {
        return (Note) read.things().getFirst();
    }

    @Test
    void aPlainAnnotationBecomesANote() throws BadAnnotations {
        Annotations read = one("'motivation': 'commenting', 'created': '2026-05-01T10:00:00Z',"
                + " 'creator': {'type': 'Person', 'name': 'A. Reader'},"
                + " 'body': {'type': 'TextualBody', 'value': '*No*', 'format': 'text/markdown'},"
                + " 'target': {'source': 'https://example.org/letter', 'selector': {'type': 'TextQuoteSelector',"
                + " 'exact': 'the war', 'prefix': 'back ', 'suffix': ' in'}}");
        Note note = note(read);
        assertThat(note.kind()).isEqualTo(NoteKind.COMMENT);
        assertThat(note.body()).isEqualTo("*No*");
        assertThat(note.created()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
        assertThat(note.from()).isEqualTo(new Note.From("A. Reader", "https://example.org/a/1"));
        assertThat(read.hooks()).hasSize(1);
        Target target = read.hooks().getFirst().target();
        assertThat(target.quote()).isEqualTo(new Selector.Quote("the war", "back ", " in"));
        assertThat(target.addresses()).containsExactly("https://example.org/letter");
        assertThat(read.omitted()).isEmpty();
    }

    @Test
    void theSameAnnotationIsTheSameNoteWheneverItComes() throws BadAnnotations {
        assertThat(one("'target': 'https://example.org/x'")).isEqualTo(one("'target': 'https://example.org/x'"));
        String nameless = "{'type': 'Annotation', 'bodyValue': 'a', 'target': 'https://example.org/x'}";
        assertThat(read(nameless).things())
                .isEqualTo(read("[ " + nameless + " ]").things());
        assertThat(read(nameless).things())
                .isNotEqualTo(read(nameless.replace("'a'", "'b'")).things());
    }

    @Test
    void stringsObjectsAndListsAreAllTheSame() throws BadAnnotations {
        for (String target : List.of(
                "'https://example.org/x'",
                "['https://example.org/x']",
                "{'id': 'https://example.org/x'}",
                "{'source': 'https://example.org/x'}",
                "[{'source': {'id': 'https://example.org/x'}}]",
                "{'type': 'Composite', 'items': ['https://example.org/x']}")) {
            Annotations read = one("'target': " + target);
            assertThat(read.hooks()).as(target).hasSize(1);
            assertThat(read.hooks().getFirst().target().isWhole()).isTrue();
            assertThat(read.hooks().getFirst().target().addresses()).containsExactly("https://example.org/x");
        }
        for (String body : List.of(
                "'bodyValue': 'a'",
                "'body': {'value': 'a'}",
                "'body': [{'type': 'TextualBody', 'value': 'a'}]",
                "'body': {'type': 'Choice', 'items': [{'value': 'a'}]}")) {
            assertThat(note(one(body + ", 'target': 'https://example.org/x'")).body())
                    .as(body)
                    .isEqualTo("a");
        }
    }

    @Test
    void collectionsPagesListsAndLinesAreAllRead() throws BadAnnotations {
        String a = "{'type': 'Annotation', 'id': 'urn:a', 'target': 'https://example.org/x'}";
        String b = "{'type': 'oa:Annotation', '@id': 'urn:b', 'hasTarget': 'https://example.org/x'}";
        for (String file : List.of(
                "[" + a + "," + b + "]",
                a + "\n" + b + "\n",
                "{'type': 'AnnotationPage', 'items': [" + a + "," + b + "]}",
                "{'type': ['AnnotationCollection'], 'first': {'type': 'AnnotationPage', 'items': [" + a
                        + "], 'next': {'type': 'AnnotationPage', 'items': [" + b + "]}}}",
                "{'@context': 'x', '@graph': [" + a + "," + b + "]}",
                "[" + a + "," + a + "," + b + "]")) {
            assertThat(read(file).things()).as(file).hasSize(2);
            assertThat(read(file).omitted()).as(file).isEmpty();
        }
    }

    @Test
    void selectorsAreGatheredAndTheFinestHolds() throws BadAnnotations {
        String source = "{'source': 'https://example.org/x', 'selector': ";
        assertThat(target(source + "[{'type': 'TextPositionSelector', 'start': 3, 'end': 9}, {'type':"
                        + " 'TextQuoteSelector', 'exact': 'abc'}]}"))
                .extracting(Target::quote, Target::position)
                .containsExactly(new Selector.Quote("abc", "", ""), new Position(3, 9, Unit.CODE_POINTS));
        assertThat(target(source + "{'type': 'TextQuoteSelector', 'exact': 'so it goes on', 'refinedBy': {'type':"
                                + " 'TextQuoteSelector', 'exact': 'goes'}}}")
                        .quote())
                .isEqualTo(new Selector.Quote("goes", "so it ", " on"));
        assertThat(target(source + "{'type': 'TextQuoteSelector', 'exact': '😀 it goes', 'refinedBy': {'type':"
                                + " 'TextPositionSelector', 'start': 2, 'end': 4}}}")
                        .quote())
                .isEqualTo(new Selector.Quote("it", "😀 ", " goes"));
        assertThat(target(source + "{'type': 'FragmentSelector', 'value': 'page=3', 'refinedBy': {'type':"
                                + " 'FragmentSelector', 'value': 'xywh=percent:10,20,30,40'}}}")
                        .rectangle())
                .isEqualTo(new Rectangle(2, 10, 20, 30, 40, true));
        assertThat(target(source + "{'type': 'FragmentSelector', 'value': 'page=2&viewrect=1,2.5,3,4'}}")
                        .rectangle())
                .isEqualTo(new Rectangle(1, 1, 2.5, 3, 4, false));
        assertThat(target("'https://example.org/a.pdf#page=4'").rectangle())
                .isEqualTo(new Rectangle(3, 0, 0, 100, 100, true));
        assertThat(target("'https://example.org/a#:~:text=so-,it%20goes,-on'").quote())
                .isEqualTo(new Selector.Quote("it goes", "so ", " on"));
        assertThat(target("'https://example.org/a.txt#char=4,9'").position())
                .isEqualTo(new Position(4, 9, Unit.CODE_POINTS));
        assertThat(target(source + "{'type': 'RangeSelector', 'startSelector': {'type': 'TextPositionSelector',"
                                + " 'start': 4, 'end': 5}, 'endSelector': {'type': 'TextPositionSelector', 'start': 9,"
                                + " 'end': 10}}}")
                        .position())
                .isEqualTo(new Position(4, 9, Unit.CODE_POINTS));
    }

    @Test
    void whatPointsIntoTheMarkupIsLeftOutAndMentioned() throws BadAnnotations {
        Annotations only = one("'target': {'source': 'https://example.org/x', 'selector': {'type': 'XPathSelector',"
                + " 'value': '/html/body/p[2]', 'refinedBy': {'type': 'TextPositionSelector', 'start': 3, 'end':"
                + " 4}}}");
        assertThat(only.hooks().getFirst().target().position())
                .as("it counts within a paragraph")
                .isNull();
        assertThat(only.hooks().getFirst().target().isWhole()).isTrue();
        assertThat(only.omitted())
                .extracting(Omitted::sentence)
                .containsExactly(
                        "XPathSelectors (1): nothing else says where these passages are, so that the notes stand"
                                + " on their texts as a whole.");
        Annotations beside = one("'target': {'source': 'https://example.org/x', 'selector': [{'type': 'CssSelector',"
                + " 'value': 'p'}, {'type': 'TextQuoteSelector', 'exact': 'abc'}]}");
        assertThat(beside.hooks().getFirst().target().isWhole()).isFalse();
        assertThat(beside.omitted()).extracting(Omitted::what).containsExactly("CssSelectors");
    }

    @Test
    void motivationsBecomeKindsAndUnknownOnesTags() throws BadAnnotations {
        String rest = ", 'target': 'https://example.org/x'";
        assertThat(note(one("'motivation': 'oa:questioning'" + rest)).kind()).isEqualTo(NoteKind.QUESTION);
        assertThat(note(one("'motivation': ['describing']" + rest)).kind()).isEqualTo(NoteKind.GLOSS);
        assertThat(note(one("'motivation': {'id': 'oa:bookmarking'}" + rest)).kind())
                .isEqualTo(NoteKind.BOOKMARK);
        assertThat(note(one("'body': {'value': 'x', 'purpose': 'questioning'}" + rest))
                        .kind())
                .isEqualTo(NoteKind.QUESTION);
        assertThat(note(one("'bodyValue': 'x'" + rest)).kind()).isEqualTo(NoteKind.COMMENT);
        Note unknown = note(one("'motivation': 'ex:translating', 'body': [{'value': 'x'}, {'value': 'war', 'purpose':"
                + " 'tagging'}]" + rest));
        assertThat(unknown.kind()).isEqualTo(NoteKind.COMMENT);
        assertThat(unknown.tags()).containsExactly("war", "translating");
    }

    @Test
    void answersFindTheirNote() throws BadAnnotations {
        Annotations read = read("[{'type': 'Annotation', 'id': 'https://example.org/a', 'target':"
                + " 'https://example.org/x'}, {'type': 'Annotation', 'id': 'https://example.org/b', 'motivation':"
                + " 'replying', 'bodyValue': 'no', 'target': 'https://example.org/a'}, {'type': 'Annotation', 'id':"
                + " 'https://example.org/c', 'motivation': 'replying', 'bodyValue': 'yes', 'target':"
                + " 'https://elsewhere.org/z'}]");
        Note first = (Note) read.things().get(0);
        assertThat(((Note) read.things().get(1)).thread()).isEqualTo(Note.Thread.answering(first.id()));
        assertThat(((Note) read.things().get(2)).thread().answers()).isNotNull();
        assertThat(read.hooks()).hasSize(1);
    }

    @Test
    void whatIsNotKeptIsMentioned() throws BadAnnotations {
        Annotations read = one("'target': 'https://example.org/x', 'rights': 'CC0', 'audience': 'x', 'body': {'type':"
                + " 'TextualBody', 'format': 'text/html', 'language': 'ru', 'value': '<p>Да, <b>нет</b></p>'}");
        assertThat(note(read).body()).isEqualTo("Да, нет");
        assertThat(read.omitted())
                .extracting(Omitted::what)
                .containsExactly(
                        "bodies in the language “ru”", "bodies in HTML", "fields “rights”", "fields “audience”");
    }

    @Test
    void foreignContextsAreNeverFetchedAndDoNotMatterWhereTheTermsAreUnderstood() throws BadAnnotations {
        assertThat(read("{'@context': ['https://unreachable.invalid/c.jsonld', {'x': 'urn:x'}], 'type': 'Annotation',"
                                + " 'id': 'urn:a', 'target': 'https://example.org/x'}")
                        .things())
                .hasSize(1);
        assertThatThrownBy(() -> read("{'@context': 'https://unreachable.invalid/c.jsonld', 'ziel': 'x'}"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessageContaining("no annotations that the program knows")
                .hasMessageContaining("https://unreachable.invalid/c.jsonld");
    }

    @Test
    void wrongTypesGetOneSentenceWithTheirPath() {
        assertThatThrownBy(() -> one("'target': {'source': 'https://example.org/x', 'selector': 7}"))
                .isInstanceOf(BadAnnotations.class)
                .hasMessage("“notes.jsonld”, line 1, target.selector: here an object was expected and not the number 7;"
                        + " nothing was taken: mend the file, or export it again.");
        assertThatThrownBy(() ->
                        one("'target': {'source': 'https://example.org/x', 'selector': {'start': -1, 'end':" + " 3}}"))
                .hasMessageContaining("target.selector.start: here a whole number from 0 on was expected");
        assertThatThrownBy(() -> one("'target': 'https://example.org/x', 'body': {'value': {'a': 1}}"))
                .hasMessageContaining("body.value: here a text was expected and not an object");
        assertThatThrownBy(() -> one("'target': 'https://example.org/x', 'created': 'yesterday'"))
                .hasMessageContaining("created: here a time such as");
        assertThatThrownBy(() -> read("{'type': 'AnnotationPage', 'items': [{}]}"))
                .hasMessageContaining("items[0]: this is no annotation");
        assertThatThrownBy(() -> one("'target': 7"))
                .hasMessageContaining("target: here an address or an object was expected and not the number 7");
        assertThatThrownBy(() -> one("'target': 'https://example.org/x', 'body': [true]"))
                .hasMessageContaining("body[0]: here an address or an object was expected");
    }

    @Test
    void whatSaysNothingIsNoNote() throws BadAnnotations {
        Annotations read = read("[{'type': 'Annotation'}, {'type': 'Annotation', 'target': 'https://example.org/x'}]");
        assertThat(read.things()).hasSize(1);
        assertThat(read.omitted()).extracting(Omitted::what).containsExactly("annotations without words or a target");
    }
}
