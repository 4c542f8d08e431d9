package org.variorum.compare.quotation;

/// Why nothing can be told.
public enum Reason {
    /// Something can be told.
    NONE,
    /// No other text is here to look in.
    NO_SOURCE,
    /// None of the texts here is linked as its source.
    UNLINKED,
    /// Of the source, only an excerpt or an abstract is here.
    INCOMPLETE,
    /// A text that is linked is not here.
    ABSENT,
    /// The linked texts are in another language.
    OTHER_LANGUAGE,
    /// One or two words that stand all over the sources: to find them says nothing.
    COMMON,
    /// The text that quotes is so long that the rest was looked up only to the letter.
    TOO_MUCH
}
