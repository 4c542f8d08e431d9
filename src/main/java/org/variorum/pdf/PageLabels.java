package org.variorum.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/// The numbers that a file gives its pages ("iv", "12").
final class PageLabels {
    private static final int LONGEST = 20;

    private PageLabels() {}

    /// One a page; the index plus one where the file says none or nonsense.
    static String[] of(PDDocument file, int count) {
        String[] labels = new String[count];
        Arrays.setAll(labels, i -> String.valueOf(i + 1));
        try {
            PDPageLabels said = file.getDocumentCatalog().getPageLabels();
            String[] found = said == null ? new String[0] : said.getLabelsByPageIndices();
            for (int i = 0; i < Math.min(count, found.length); i++) {
                String label = found[i] == null
                        ? ""
                        : found[i].replaceAll("\\p{Cntrl}", "").strip();
                if (!label.isEmpty() && label.length() <= LONGEST) {
                    labels[i] = label;
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // The pages are still there: they are counted.
            return labels;
        }
        return labels;
    }
}
