package org.variorum.pdf;

/// One page as it is shown: crop box, rotation applied.
///
/// @param label as the file numbers it ("iv", "12"); the index plus one where it does not
/// @param width PDF points
/// @param height PDF points
public record PageSize(String label, double width, double height) {}
