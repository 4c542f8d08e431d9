package org.variorum.exchange.page;

import java.util.List;

/// A note of the edition at the foot of the page.
///
/// @param offset of what it is about, UTF-16
record Entry(int offset, List<Piece> pieces) {}
