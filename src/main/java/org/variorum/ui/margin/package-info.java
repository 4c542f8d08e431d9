/// The margin beside a text: cards for claims and notes, level with their passages, the curves that tie them,
/// and the editor of a note. FX thread, but for {@link org.variorum.ui.margin.MarginLayout} and {@link
/// org.variorum.ui.margin.MarksOf}, which are pure.
@NullMarked
package org.variorum.ui.margin;

import org.jspecify.annotations.NullMarked;
