/// The window: puts the rooms together. FX thread.
@NullMarked
package org.variorum.ui.window;

import org.jspecify.annotations.NullMarked;
