/// A document as a printed variorum edition sets it: the text in the middle, the voices around it.
///
/// All measures are PDF points, with the origin at the upper left corner of the page; only {@link
/// org.variorum.exchange.page.Painter} knows that PDF counts from below.
@NullMarked
package org.variorum.exchange.page;

import org.jspecify.annotations.NullMarked;
