package org.variorum.model;

/// A book, article or paper.
///
/// @param csl the bibliographic record as CSL-JSON, one object
/// @param shortCitation author and year for the screen, such as `Wells 2020`
/// @param issued EDTF, or empty
public record Work(Id.Work id, Origin origin, String title, String shortCitation, String issued, String csl)
        implements Entity {}
