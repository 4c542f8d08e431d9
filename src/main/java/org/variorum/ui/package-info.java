/// What the rooms share: the workspace, through which every change goes, and the desk with its panes. JavaFX;
/// everything here belongs to the FX thread unless it says otherwise.
@NullMarked
package org.variorum.ui;

import org.jspecify.annotations.NullMarked;
