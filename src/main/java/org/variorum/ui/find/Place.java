package org.variorum.ui.find;

/// Something the palette can go to or do.
///
/// @param kind what it is, in a word
/// @param detail where it is, or the keys that do the same; may be empty
record Place(String kind, String words, String detail, Runnable go) {}
