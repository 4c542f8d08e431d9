package org.variorum.app.intake;

import java.util.ArrayList;
import java.util.List;
import org.variorum.exchange.Omitted;
import org.variorum.ui.BringIn;

/// What the reader is told about a file of annotations.
final class AnnotationSentences {
    private AnnotationSentences() {}

    static String brought(
            String name, BringIn.Annotated notes, BringIn.Counts counts, List<Omitted> left, boolean nothing) {
        StringBuilder words = new StringBuilder("“" + name + "” ");
        if (nothing) {
            words.append("changed nothing: its ")
                    .append(notes(notes.same() + notes.kept()))
                    .append(notes.same() + notes.kept() == 1 ? " is" : " are")
                    .append(" already in the library.");
        } else {
            List<String> parts = new ArrayList<>();
            add(parts, notes.added(), "new");
            add(parts, notes.updated(), "brought up to date");
            add(parts, notes.same(), "here before");
            words.append("brought ").append(notes(notes.added() + notes.updated() + notes.same()));
            words.append(parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")")
                    .append('.');
        }
        if (notes.kept() > 0) {
            words.append(" You have changed ")
                    .append(notes.kept())
                    .append(" of them since: yours stayed as ")
                    .append(notes.kept() == 1 ? "it is." : "they are.");
        }
        passages(words, counts, nothing);
        words.append(Omitted.remark(" Not taken: ", left));
        return words.toString();
    }

    private static void passages(StringBuilder words, BringIn.Counts counts, boolean nothing) {
        List<String> parts = new ArrayList<>();
        add(parts, counts.attached(), "attached");
        add(parts, counts.moved(), "moved");
        add(parts, counts.ambiguous(), "found in several places");
        add(parts, counts.lost(), "not found");
        add(parts, counts.pending(), "waiting for texts that are not here yet");
        if (!parts.isEmpty() && !nothing) {
            words.append(" Passages: ").append(String.join(", ", parts)).append('.');
            if (counts.moved() + counts.ambiguous() + counts.lost() + counts.pending() > 0) {
                words.append(" The tray of passages shows those that want a look.");
            }
        }
    }

    private static String notes(int count) {
        return count == 1 ? "1 note" : count + " notes";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
