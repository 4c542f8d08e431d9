package org.variorum.exchange.report;

import java.util.List;
import org.variorum.model.Confidence;

/// A piece of a report, as it is read from above to below.
sealed interface Part {
    /// @param id names it within the report: a letter, then letters, digits and hyphens
    record Section(String id, String heading, List<Part> parts) implements Part {}

    /// A claim, with everything under it.
    ///
    /// @param above what stands over it, such as its short name
    record Claim(String id, String above, String statement, List<Part> parts) implements Part {}

    /// @param look what kind of paragraph
    record Prose(Look look, List<Run> runs) implements Part {
        enum Look {
            /// What somebody argues.
            ARGUMENT,
            /// What is said of something: small.
            CAPTION,
            /// The editors' or the reader's own words.
            EDITION,
            /// That there is nothing: a silence, a gap, a passage that is gone.
            GAP
        }
    }

    record Items(boolean ordered, List<List<Part>> items) implements Part {}

    /// Words of a document.
    ///
    /// @param language BCP 47, or empty
    /// @param place what stands under them: where they are, what they do there
    /// @param stands whether they are found in their text
    record Quotation(String words, String language, List<Run> place, boolean stands) implements Part {}

    /// What a voice holds.
    ///
    /// @param confidence how it is known; a writer draws it, and the words say it as well
    record Position(String voice, List<Run> head, Confidence confidence, List<Part> parts) implements Part {}

    /// Two voices side by side.
    record Sides(String left, String right, List<Part> lefts, List<Part> rights) implements Part {}

    /// A table whose first column names its rows.
    record Grid(List<String> columns, List<Row> rows) implements Part {
        record Row(String name, List<List<Run>> cells) {}
    }
}
