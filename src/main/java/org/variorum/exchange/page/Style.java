package org.variorum.exchange.page;

/// How a word is set.
///
/// @param size in points
/// @param rise how far above the line it stands, points: for a note's mark
record Style(Face face, double size, Ink ink, double rise) {
    enum Face {
        READING("Literata_400Regular"),
        READING_ITALIC("Literata_400Regular_Italic"),
        READING_MEDIUM("Literata_500Medium"),
        READING_MEDIUM_ITALIC("Literata_500Medium_Italic"),
        READING_SEMIBOLD("Literata_600SemiBold"),
        SANS("SourceSans3_400Regular"),
        SANS_SEMIBOLD("SourceSans3_600SemiBold");

        final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /// The colours of print: black, two greys, and red where the edition speaks.
    enum Ink {
        TEXT(0x1C1A17),
        SECOND(0x544F47),
        THIRD(0x69635A),
        RUBRIC(0x9E2B20),
        AFFIRMS(0x00738A),
        QUALIFIES(0x9A5D02),
        OTHERWISE(0x5B2A78),
        DISPUTES(0x9C1F1A),
        SILENT(0x69635A);

        final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }
    }

    static Style of(Face face, double size, Ink ink) {
        return new Style(face, size, ink, 0);
    }

    Style in(Face other) {
        return new Style(other, size, ink, rise);
    }

    Style in(Ink other) {
        return new Style(face, size, other, rise);
    }

    /// The same, small and raised.
    Style raised() {
        return new Style(face, size * 0.66, ink, size * 0.34);
    }
}
