package org.variorum.exchange.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The program's own fonts, embedded into one PDF file: only the letters that are used. What no font has is
/// set as a question mark and remembered, so that it can be said.
final class Faces implements Setter.Measure {
    private static final String FOLDER = "/org/variorum/ui/fonts/";
    private static final int INSTEAD = '?';

    private final Map<Style.Face, PDFont> fonts = new EnumMap<>(Style.Face.class);
    private final Map<Style.Face, Map<Integer, Double>> widths = new EnumMap<>(Style.Face.class);
    private final TreeSet<Integer> missing = new TreeSet<>();

    Faces(PDDocument into) throws IOException {
        for (Style.Face face : Style.Face.values()) {
            try (InputStream in = Faces.class.getResourceAsStream(FOLDER + face.file + ".ttf")) {
                fonts.put(face, PDType0Font.load(into, Objects.requireNonNull(in, face.file), true));
            }
            widths.put(face, new HashMap<>());
        }
    }

    PDFont font(Style.Face face) {
        return Objects.requireNonNull(fonts.get(face));
    }

    /// The characters that could not be set, in order.
    TreeSet<Integer> missing() {
        return missing;
    }

    @Override
    public double width(String text, Style style) {
        return text.codePoints().mapToDouble(c -> width(c, style.face())).sum() * style.size();
    }

    /// The text with a question mark for what the font does not have, and without what is not seen.
    String settable(String text, Style style) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> !isInvisible(c))
                .forEach(c -> out.appendCodePoint(has(c, style.face()) ? c : INSTEAD));
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    private boolean has(int c, Style.Face face) {
        width(c, face);
        return !missing.contains(c);
    }

    /// The width in sizes of the letter; that of a question mark for a letter the font does not have.
    private double width(int c, Style.Face face) {
        return isInvisible(c)
                ? 0
                : Objects.requireNonNull(widths.get(face)).computeIfAbsent(c, it -> measured(it, face));
    }

    private double measured(int c, Style.Face face) {
        try {
            return font(face).getStringWidth(Character.toString(c)) / 1000.0;
        } catch (IOException | IllegalArgumentException noSuchLetter) {
            missing.add(c);
            return measured(INSTEAD, face);
        }
    }
}
