/// The tray: every anchor that was moved, is ambiguous or lost, its old words beside its new place, and what the
/// reader decides of it. FX thread, but for what is worked out in the background.
@NullMarked
package org.variorum.ui.catalog.tray;

import org.jspecify.annotations.NullMarked;
