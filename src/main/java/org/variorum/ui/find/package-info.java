/// Going to any place and finding any words: the palette. FX thread.
@NullMarked
package org.variorum.ui.find;

import org.jspecify.annotations.NullMarked;
