/// What travels: reading sets, one reader or writer per format. Nothing read from outside is trusted: sizes,
/// nesting and the number of parts are bounded, and what is wrong is said with its file and line.
@NullMarked
package org.variorum.exchange;

import org.jspecify.annotations.NullMarked;
