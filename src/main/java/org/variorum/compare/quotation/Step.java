package org.variorum.compare.quotation;

/// One step of a collation: token `quoted` of the quotation and token `source` of the source; -1 where the
/// other side has none.
record Step(int quoted, int source) {}
