package org.variorum.pdf;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// What a PDF says of itself; what it does not say is empty.
///
/// @param created EDTF: when the file was made, which is seldom when the text was written
/// @param language BCP 47
public record About(String title, String author, String created, String language) {
    static About of(PDDocument file) {
        PDDocumentInformation said = file.getDocumentInformation();
        String language = file.getDocumentCatalog().getLanguage();
        return new About(
                title(clean(said.getTitle())), clean(said.getAuthor()), date(said.getCreationDate()), tag(language));
    }

    /// Word processors leave their own name or a file's name where a title belongs: that is no title.
    private static String title(String said) {
        String title = said.replaceFirst("^Microsoft Word - ", "");
        boolean isFileName = title.matches("(?i)\\S+\\.(docx?|pdf|tex|dvi|indd|qxd|rtf|odt|txt|tiff?)");
        return isFileName || title.matches("(?i)untitled.*|document\\d*|slide 1|\\W*") ? "" : title;
    }

    private static String clean(@Nullable String said) {
        return said == null ? "" : said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String date(@Nullable Calendar said) {
        if (said == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(said.toInstant(), said.getTimeZone().toZoneId());
        return day.getYear() < 1980 || day.getYear() > 9999 ? "" : day.toString();
    }

    private static String tag(@Nullable String said) {
        Locale locale = Locale.forLanguageTag(clean(said).replace('_', '-'));
        return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag();
    }
}
