package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.variorum.model.DocumentText;

class HtmlReaderTest {
    private static final String RUNNING =
            "The keeper wrote down every boat that passed, its master, its load and its horse, in red ink. ";

    private static DocumentText read(String html) throws Unreadable {
        DocumentText text = Formats.read(Outline.source("page.html", html)).text();
        Soundness.check("page.html", text);
        return text;
    }

    @Test
    void anArticleIsTakenOutOfItsPage() throws Unreadable {
        Ingested page = Formats.read(Outline.fixture("page.html"));
        Soundness.check("page.html", page.text());
        assertThat(Outline.of(page.text())).isEqualTo("""
                HEADING 0 |The Leap
                PARAGRAPH 1 |By Ida Quill
                PARAGRAPH 2 |On Tuesday the keeper of the seventh lock leapt over it, boots and all, before eleven witnesses and a goat.
                PARAGRAPH 3 |He had said on Monday that he would; nobody had believed him, and the wager stood at nine to one.
                CAPTION 0 |The keeper above the water.
                CREDIT 0 |E. Voss/Corbis/Getty Images
                HEADING 0 |What the goat saw
                QUOTATION 4 |I have nothing to add.
                LIST_ITEM 5 3.|He ran.
                LIST_ITEM 6 4.|He leapt.
                CAPTION 0 |The wager
                PARAGRAPH 7 |Backer\tShillings
                PARAGRAPH 8 |Brandt\t9
                PARAGRAPH 9 |The gate is 10² inches wide at the [...] top.
                PARAGRAPH 10 |It was measured again on Wednesday, in the rain.
                FOOTNOTE 0 1|The goat was called Ada.""");
        assertThat(Outline.spans(page.text())).isEqualTo("""
                ITALIC|boots and all|
                BOLD|all|
                FOOTNOTE_MARK||1
                LINK|wager|https://locks.example/wager
                GAP|[...]|""");
    }

    @Test
    void aPageSaysWhatItIs() throws Unreadable {
        assertThat(Formats.read(Outline.fixture("page.html")).draft())
                .isEqualTo(new Draft(
                        "The Leap",
                        "Ida Quill",
                        "1911-08-03",
                        "en-GB",
                        "text/html",
                        "The Daily Lock",
                        "https://locks.example/1911/the-leap"));
    }

    @Test
    void anArticleWithoutASignIsFoundByItsRunningText() throws Unreadable {
        String html = "<html><body><div><a href=a>One place</a> <a href=b>Another</a></div><div><div><p>" + RUNNING
                + "</p><p>" + RUNNING + "</p></div><div><p>" + RUNNING + "</p></div></div><div><a href=c>" + RUNNING
                + "</a></div>";
        assertThat(Outline.of(read(html)))
                .isEqualTo(("PARAGRAPH 1 |" + RUNNING.strip() + "\nPARAGRAPH 2 |" + RUNNING.strip() + "\nPARAGRAPH 3 |"
                        + RUNNING.strip()));
    }

    @Test
    void anOldPageLaidOutByATableIsRead() throws Unreadable {
        String html =
                "<html><body bgcolor=white><table><tr><td width=90><a href=x>Index</a></td><td><center><b>The Leap</b>"
                        + "</center><p>" + RUNNING.repeat(4) + "<p>" + RUNNING.repeat(4) + "</table>";
        assertThat(read(html).text())
                .contains("The Leap\n" + RUNNING.repeat(4).strip() + "\n"
                        + RUNNING.repeat(4).strip());
    }

    @Test
    void unclosedEmphasisEndsWithItsBlockAndGoesOnInTheNext() throws Unreadable {
        DocumentText text = read("<html><body><p><i>one two</p><p>three</i> four</p>");
        assertThat(Outline.spans(text)).isEqualTo("ITALIC|one two|\nITALIC|three|");
    }

    @Test
    void wordProcessorFootnotesAreFootnotes() throws Unreadable {
        String html = "<html><body><p>" + RUNNING + "<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a></p><hr>"
                + "<div id=ftn1><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Kept in the chapel.</p><p>Not shown.</p></div>";
        assertThat(Outline.of(read(html))).endsWith("FOOTNOTE 0 1|Kept in the chapel.\nFOOTNOTE 0 |Not shown.");
    }

    @Test
    void preformattedTypescriptIsJoinedAgain() throws Unreadable {
        String html = "<html><body><pre>The first lock was built of oak and lasted nine winters\n"
                + "before the gates rotted. The second was of stone and it\nstands there to this day, as anybody can go and see"
                + " now.\n\nThe keeper was a quiet man who had been a sailor once or\ntwice.</pre>";
        assertThat(read(html).blocks()).hasSize(2);
    }

    @Test
    void theEncodingThatAPageDeclaresIsBelieved() throws Unreadable {
        String html =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=koi8-r'></head><body><p>Мельница у"
                        + " моста";
        byte[] bytes = html.getBytes(Charset.forName("KOI8-R"));
        assertThat(Formats.read(new Source("a.htm", bytes)).text().text()).isEqualTo("Мельница у моста");
    }

    @Test
    void aPageDrawnByAScriptIsRefused() {
        assertThatThrownBy(
                        () -> read("<!doctype html><html><body><div id=root></div><script>go()</script></body></html>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("page.html")
                .hasMessageContaining("browser");
    }

    @Test
    void depthWithoutEndIsHarmless() throws Unreadable {
        read("<html><body>" + "<div>".repeat(50_000) + RUNNING);
        read("<html><body>" + "<b><i>".repeat(20_000) + RUNNING);
        read("<html><body>" + "<table><tr><td>".repeat(3_000) + RUNNING);
        read("<html><body>" + "<blockquote>".repeat(20_000) + RUNNING + "<p>x".repeat(2_000));
    }
}
