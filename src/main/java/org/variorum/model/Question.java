package org.variorum.model;

/// What a group of claims is about.
///
/// @param order the place among the set's questions, from 0
public record Question(Id.Question id, Origin origin, String text, String note, int order) implements Entity {}
