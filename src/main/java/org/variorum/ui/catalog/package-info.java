/// What is in the library, at the side of the window: documents, questions and claims, notes, the tray of
/// anchors that need a look, archival descriptions. FX thread.
@NullMarked
package org.variorum.ui.catalog;

import org.jspecify.annotations.NullMarked;
