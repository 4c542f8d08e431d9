package org.variorum.exchange.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Sets the pages of a report as PDF: real text, fonts embedded, bookmarks, page numbers. It loads nothing,
/// whatever stands in the text.
final class PdfWriter {
    private PdfWriter() {}

    static byte[] write(Pages pages, String sheet) {
        String plain = HtmlWriter.write(pages, sheet, "");
        PdfFonts fonts =
                PdfFonts.forText(plain.substring(plain.indexOf("<body")).replace(HtmlWriter.BACK, ""));
        String wide = pages.wide() ? "@page { size: A4 landscape; margin: 20mm 14mm 18mm 14mm; }\n" : "";
        String body = fonts.settable(
                HtmlWriter.write(pages, sheet + wide, bookmarks(pages)).replace(HtmlWriter.BACK, ""));
        if (fonts.missing() > 0) {
            body = body.replace(
                    "</header>",
                    "<p class=\"gap\">" + fonts.missing()
                            + (fonts.missing() == 1 ? " character" : " different characters")
                            + " could not be set here, because no font of this computer has"
                            + (fonts.missing() == 1 ? " it" : " them")
                            + "; the HTML and Markdown of this report have them. Their places say [not set].</p></header>");
        }
        return render(parsed(body), fonts);
    }

    private static byte[] render(Document page, PdfFonts fonts) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            fonts.give(builder, document);
            builder.useUriResolver((_, _) -> null);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((_, _) -> false, when);
            }
            builder.useFastMode();
            builder.withProducer("Variorum");
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a report in memory", e);
        }
        return out.toByteArray();
    }

    private static String bookmarks(Pages pages) {
        Html html = new Html().raw("<bookmarks>");
        mark(html, pages.parts());
        if (!pages.notes().isEmpty()) {
            html.raw("<bookmark name=\"Notes\" href=\"#notes\"/>");
        }
        if (!pages.works().isEmpty()) {
            html.raw("<bookmark name=\"Bibliography\" href=\"#bibliography\"/>");
        }
        if (!pages.sources().isEmpty()) {
            html.raw("<bookmark name=\"Sources quoted\" href=\"#sources\"/>");
        }
        return html.raw("</bookmarks>").toString();
    }

    private static void mark(Html html, java.util.List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.Section section -> {
                    html.raw("<bookmark name=\"").text(section.heading()).raw("\" href=\"#" + section.id() + "\">");
                    mark(html, section.parts());
                    html.raw("</bookmark>");
                }
                case Part.Claim claim ->
                    html.raw("<bookmark name=\"")
                            .text(claim.above().isEmpty() ? claim.statement() : claim.above())
                            .raw("\" href=\"#" + claim.id() + "\"/>");
                default -> {}
            }
        }
    }

    /// Read as XML without document type: nothing outside can be named in it.
    private static Document parsed(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.substring(html.indexOf("<html")))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("what was written here is XML", e);
        }
    }
}
