package org.variorum.exchange.report;

import java.util.List;

/// A report as it is read, whatever it will be written as.
///
/// @param kind what it is, in a word or two
/// @param lead under the title
/// @param notes in the order in which they are called
/// @param works the bibliography
/// @param sources the documents quoted, each with its archival reference
/// @param wide whether it wants its paper lying
record Pages(
        String kind,
        String title,
        List<List<Run>> lead,
        List<Part> parts,
        List<List<Run>> notes,
        List<List<Run>> works,
        List<List<Run>> sources,
        boolean wide) {}
