package org.variorum.ingest;

import java.util.function.BooleanSupplier;
import org.variorum.model.DocumentText;
import org.variorum.pdf.About;
import org.variorum.pdf.PdfText;
import org.variorum.pdf.UnreadablePdf;

/// A PDF's text with the place of every character. A scan without text is taken in all the same: its pages
/// can be read by eye.
final class PdfReader implements Reader {
    private final BooleanSupplier cancelled;

    PdfReader(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public Ingested read(Source source) throws Unreadable {
        try {
            PdfText pdf = PdfText.read(source.bytes(), cancelled);
            DocumentText text = pdf.text();
            About said = pdf.about();
            return new Ingested(
                    text,
                    new Draft(
                            said.title().isEmpty() ? source.stem() : said.title(),
                            said.author(),
                            // When the file was made says nothing of when the text was written.
                            "",
                            said.language().isEmpty() ? Language.guess(text.text()) : said.language(),
                            "application/pdf",
                            "",
                            ""));
        } catch (UnreadablePdf e) {
            throw new Unreadable(Source.quoted(source.name()) + " " + e.what(), e);
        }
    }
}
