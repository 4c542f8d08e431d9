package org.variorum.compare;

import java.util.Optional;

/// What a text does when the text that leads is at a place.
public sealed interface Following {
    /// It stands at a place of its own.
    ///
    /// @param place UTF-16 offset, with fractions between two letters
    /// @param pin the pin that holds here, or the last one that was passed
    record At(double place, Pin pin) implements Following {}

    /// It rests: nothing ties the two here.
    ///
    /// @param above the nearest pin before the place that leads
    /// @param below the nearest after it
    record Rest(Optional<Pin> above, Optional<Pin> below) implements Following {}
}
