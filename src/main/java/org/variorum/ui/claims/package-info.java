/// Marking, writing and linking from a selection in a text: the selection bar, evidence for a position, new
/// claims. FX thread.
@NullMarked
package org.variorum.ui.claims;

import org.jspecify.annotations.NullMarked;
