package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Anchor;
import org.variorum.model.Document;
import org.variorum.ui.BringIn;

/// What the reader is told about something brought in.
final class Sentences {
    private Sentences() {}

    static String brought(String name, Document document, boolean recognised, List<Anchor> placed, int waiting) {
        var words = new StringBuilder("“" + name + "” ");
        if (recognised) {
            BringIn.Counts counts = BringIn.Counts.of(placed, 0);
            words.append("was recognised as “").append(document.title()).append("”: ");
            words.append(String.join(", ", parts(counts, placed.size()))).append(".");
            if (counts.attached() < placed.size()) {
                words.append(" Check those that are not certain in the tray of passages.");
            }
        } else {
            words.append("was brought in as “").append(document.title()).append("”.");
            if (waiting > 0) {
                words.append(" It is none of the texts that ")
                        .append(passages(waiting))
                        .append(waiting == 1 ? " waits for." : " wait for.");
            }
        }
        return words.toString();
    }

    static List<String> parts(BringIn.Counts counts, int all) {
        List<String> parts = new ArrayList<>();
        parts.add(
                counts.attached() == all
                        ? passages(all) + " attached"
                        : counts.attached() + " of " + passages(all) + " attached");
        add(parts, counts.moved(), "moved");
        add(parts, counts.ambiguous(), "found in several places");
        add(parts, counts.lost(), "not found");
        return parts;
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    static String passages(int count) {
        return count == 1 ? "1 passage" : count + " passages";
    }

    static String name(String path) {
        String plain = path.replace('\\', '/').replaceAll("/+$", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
