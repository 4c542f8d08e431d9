package org.variorum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.variorum.model.Block;

class PdfReaderTest {
    private static final String WORDS = "BT /F1 12 Tf 72 700 Td (The keeper wrote in red ink.) Tj ET";
    private static final String FILE = """
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R /Lang (en)>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
            4 0 obj <</Length %d>> stream
            %s
            endstream endobj
            5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
            6 0 obj <</Author (Ida Quill)>> endobj
            trailer <</Root 1 0 R /Info 6 0 R>>
            """.formatted(WORDS.length(), WORDS);

    @Test
    void aPdfIsReadWithItsPages() throws Unreadable {
        Ingested pdf = Formats.read(Outline.source("log.txt", FILE));
        assertThat(pdf.text().text()).isEqualTo("The keeper wrote in red ink.");
        assertThat(pdf.text().blocks()).extracting(Block::number).containsExactly(1);
        assertThat(pdf.text().pages()).hasSize(1);
        assertThat(pdf.draft()).isEqualTo(new Draft("log", "Ida Quill", "", "en", "application/pdf", "", ""));
        assertThat(Words.sizeOf(pdf.text()).pages()).isEqualTo(1);
    }

    @Test
    void aDamagedPdfIsRefusedByItsName() {
        assertThatThrownBy(() -> Formats.read(Outline.source("torn.pdf", "%PDF-1.4\nnothing of one")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("torn.pdf");
    }
}
