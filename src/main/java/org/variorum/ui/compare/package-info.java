/// The compare room: two voices side by side, question by question, and the reader's verdicts.
@NullMarked
package org.variorum.ui.compare;

import org.jspecify.annotations.NullMarked;
