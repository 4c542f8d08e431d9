package org.variorum.model;

import java.time.LocalDate;
import java.util.Optional;

/// A date as uncertain as it is, in the Extended Date/Time Format
/// (https://www.loc.gov/standards/datetime/): the days it may mean. Levels 0 and 1 are read, and of level 2
/// what historians use: unspecified digits anywhere, seasons and parts of a year, and sets of dates.
///
/// @param earliest the first day it may mean; {@link LocalDate#MIN} where it is open at the beginning
/// @param latest the last day it may mean; {@link LocalDate#MAX} where it is open at the end
/// @param isAbout whether it is only near these days (`~`, `%`)
/// @param isDoubtful whether somebody doubts it (`?`, `%`)
public record Edtf(LocalDate earliest, LocalDate latest, boolean isAbout, boolean isDoubtful) {
    /// @return empty where the words are no date of this format; never an exception
    public static Optional<Edtf> parse(String words) {
        return EdtfReader.read(words);
    }

    /// What a historian means who types `spring 1950`, `c. 1950`, `Aug 27, 1950`, `1949–53` or
    /// `27 августа 1950 г.` (see docs/time.md for all of it). What can be read in two ways, such as
    /// `5/6/1950`, is not guessed.
    ///
    /// @return EDTF, or empty where the words are not understood; never an exception
    public static Optional<String> understand(String words) {
        return DateReader.read(words);
    }

    /// Whether every day it may mean lies before every day the other may mean. What is only about a date is
    /// taken at its word.
    public boolean isBefore(Edtf other) {
        return latest.isBefore(other.earliest);
    }

    /// Whether it is one day and nothing else.
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /// Whether nobody says when it began.
    public boolean isOpenAtStart() {
        return earliest.equals(LocalDate.MIN);
    }

    /// Whether nobody says when it ended.
    public boolean isOpenAtEnd() {
        return latest.equals(LocalDate.MAX);
    }
}
