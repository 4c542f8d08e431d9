package org.variorum.model;

/// A dated event, supported by a document of its set.
///
/// @param date EDTF
public record Event(Id.Event id, Origin origin, String date, String text, Id.Document document) implements Entity {}
