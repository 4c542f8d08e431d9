package org.variorum.exchange.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The faces of a report: Literata and Source Sans 3, which come with the program (Latin, Greek, Cyrillic), and
/// for what they lack the font of this machine that has the most of it.
final class PdfFonts {
    private static final String FOLDER = "/org/variorum/ui/fonts/";
    private static final String READING = "Literata_400Regular.ttf";
    private static final String SANS = "SourceSans3_400Regular.ttf";
    /// Likely to have a great many characters: looked at first, and the rest not at all.
    private static final List<String> WIDE = List.of(
            "cjk",
            "droidsansfallback",
            "arialuni",
            "unifont",
            "wqy",
            "uming",
            "ukai",
            "simhei",
            "simsun",
            "simkai",
            "msyh",
            "malgun",
            "gulim",
            "meiryo",
            "msgothic",
            "ipag",
            "ipaex",
            "takao",
            "nanum",
            "hiragino",
            "dejavusans.ttf",
            "notosans-regular",
            "freesans",
            "freeserif");

    private final Optional<File> fallback;
    private final BitSet missing;

    private PdfFonts(Optional<File> fallback, BitSet missing) {
        this.fallback = fallback;
        this.missing = missing;
    }

    /// Finds what a text needs. Looks at the fonts of the machine only where ours lack something.
    static PdfFonts forText(String text) {
        BitSet wanted = new BitSet();
        text.codePoints().filter(point -> point > 0x20 && Html.isAllowed(point)).forEach(wanted::set);
        remove(wanted, ours(READING), true);
        BitSet sans = new BitSet();
        text.codePoints().filter(point -> point > 0x20 && Html.isAllowed(point)).forEach(sans::set);
        remove(sans, ours(SANS), true);
        wanted.or(sans);
        if (wanted.isEmpty()) {
            return new PdfFonts(Optional.empty(), wanted);
        }
        File best = null;
        BitSet left = wanted;
        for (File file : candidates()) {
            BitSet without = (BitSet) wanted.clone();
            remove(without, file);
            if (without.cardinality() < left.cardinality()) {
                left = without;
                best = file;
            }
            if (left.isEmpty()) {
                break;
            }
        }
        return new PdfFonts(Optional.ofNullable(best), left);
    }

    private static List<File> candidates() {
        return new FontFileFinder()
                .find().stream()
                        .filter(uri -> "file".equals(uri.getScheme()))
                        .map(PdfFonts::file)
                        .filter(file -> rank(file) < WIDE.size())
                        .sorted(java.util.Comparator.comparingInt(PdfFonts::rank)
                                .thenComparing(File::getPath))
                        .toList();
    }

    private static File file(URI uri) {
        return new File(uri);
    }

    private static int rank(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".ttf")) {
            return WIDE.size(); // what is no TrueType font cannot be embedded in part
        }
        int rank = 0;
        while (rank < WIDE.size() && !name.contains(WIDE.get(rank))) {
            rank++;
        }
        return rank;
    }

    private static void remove(BitSet wanted, File file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            remove(wanted, font.getUnicodeCmapLookup());
        } catch (IOException | RuntimeException unreadable) {
            // Then it is of no use.
        }
    }

    private static void remove(BitSet wanted, InputStream ours, boolean close) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ours))) {
            remove(wanted, font.getUnicodeCmapLookup());
            if (close) {
                ours.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a font that comes with the program", e);
        }
    }

    private static void remove(BitSet wanted, @Nullable CmapLookup glyphs) {
        if (glyphs != null) {
            wanted.stream().filter(point -> glyphs.getGlyphId(point) != 0).forEach(wanted::clear);
        }
    }

    /// Tells the renderer of the faces.
    ///
    /// @param into the document that they are embedded in
    void give(PdfRendererBuilder builder, PDDocument into) throws IOException {
        face(builder, into, READING, "Literata", 400, FontStyle.NORMAL);
        face(builder, into, "Literata_400Regular_Italic.ttf", "Literata", 400, FontStyle.ITALIC);
        face(builder, into, SANS, "SourceSans", 400, FontStyle.NORMAL);
        face(builder, into, "SourceSans3_400Regular_Italic.ttf", "SourceSans", 400, FontStyle.ITALIC);
        face(builder, into, "SourceSans3_600SemiBold.ttf", "SourceSans", 600, FontStyle.NORMAL);
        fallback.ifPresent(file -> builder.useFont(file, "Fallback", 400, FontStyle.NORMAL, true));
    }

    /// Without ligatures: PDFBox sets them, and does not write down which letters they are, so that "Left" would
    /// be copied out and found as "Le".
    private static void face(
            PdfRendererBuilder builder, PDDocument into, String file, String family, int weight, FontStyle style)
            throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ours(file)));
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(into, font, true)), family, weight, style, true);
    }

    /// What no font here has is taken out and its place marked, so that nobody takes a box for a character.
    String settable(String text) {
        if (missing.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        boolean inGap = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (!missing.get(point)) {
                out.appendCodePoint(point);
                inGap = false;
            } else if (!inGap) {
                out.append("[not set]");
                inGap = true;
            }
        }
        return out.toString();
    }

    /// How many different characters could not be set.
    int missing() {
        return missing.cardinality();
    }

    private static InputStream ours(String name) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + name), name);
    }
}
