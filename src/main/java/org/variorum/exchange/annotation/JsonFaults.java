package org.variorum.exchange.annotation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/// What is wrong with what should be JSON, in a sentence for the reader.
final class JsonFaults {
    private JsonFaults() {}

    static BadAnnotations sentence(String file, String text, IOException problem) {
        JsonLocation at = problem instanceof JsonProcessingException json ? json.getLocation() : null;
        String place = at == null || at.getLineNr() < 1 ? "“" + file + "”" : "“" + file + "”, line " + at.getLineNr();
        if (problem instanceof StreamConstraintsException) {
            return new BadAnnotations(place + ": " + bound(problem) + "; nothing was taken.");
        }
        if (problem instanceof JsonEOFException) {
            return new BadAnnotations(place
                    + ": the file ends in the middle of a value; it was cut off, so download or export it again.");
        }
        int offset = at == null ? -1 : (int) at.getCharOffset();
        return new BadAnnotations(place + ": " + about(text, offset));
    }

    private static String bound(IOException problem) {
        String said = problem.getMessage() == null ? "" : problem.getMessage();
        if (said.contains("nesting depth")) {
            return "values stand in one another more than " + JsonReader.DEEPEST
                    + " deep, which no program that writes annotations does";
        }
        if (said.contains("String value length")) {
            return String.format("a text is longer than %,d characters", JsonReader.LONGEST_TEXT);
        }
        return said.contains("Number value length")
                ? "a number has more digits than any number needs"
                : "a name is longer than any name needs to be";
    }

    /// @param offset where reading stopped
    private static String about(String text, int offset) {
        int from = Math.max(0, Math.min(offset, text.length()) - 12);
        String near = text.substring(from, Math.min(text.length(), Math.max(0, offset) + 12));
        if (text.stripLeading().startsWith("<")) {
            return "this is a web page or XML and not JSON; export the annotations as JSON.";
        }
        if (near.contains("//") || near.contains("/*") || near.contains("#")) {
            return "JSON has no comments, and here seems to be one; remove it.";
        }
        if (near.contains("NaN") || near.contains("Infinity")) {
            return "NaN and Infinity are no numbers in JSON; mend it, or export it again.";
        }
        String shown = JsonText.shown(near.strip());
        return "this is not JSON, near “" + shown + "”; mind quotation marks, commas and brackets, or export it again.";
    }
}
