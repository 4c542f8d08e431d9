/// The reading room: panes side by side, each with a surface and what stands beside it. FX thread.
@NullMarked
package org.variorum.ui.reading;

import org.jspecify.annotations.NullMarked;
