package org.variorum.ingest;

/// What a file says of itself, as a beginning for its archival description. Whatever is not known is empty,
/// except the title, which is then the file's name.
///
/// @param date EDTF
/// @param language BCP 47; a guess where the file does not say
/// @param mediaType such as `text/plain`; never empty
/// @param published where it appeared, such as the name of a web site
/// @param sourceUrl where the file says that it comes from
public record Draft(
        String title,
        String author,
        String date,
        String language,
        String mediaType,
        String published,
        String sourceUrl) {
    static Draft of(String title, String language, String mediaType) {
        return new Draft(title, "", "", language, mediaType, "", "");
    }

    Draft inLanguage(String other) {
        return new Draft(title, author, date, other, mediaType, published, sourceUrl);
    }
}
