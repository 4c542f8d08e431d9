/// Controls and contracts that all rooms use: prose that survives every script, words, themes, surfaces. FX
/// thread.
@NullMarked
package org.variorum.ui.kit;

import org.jspecify.annotations.NullMarked;
