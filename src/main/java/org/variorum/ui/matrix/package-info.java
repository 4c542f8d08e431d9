/// The matrix: all claims by all voices, what each cell rests on, and what falls when a source is set aside.
@NullMarked
package org.variorum.ui.matrix;

import org.jspecify.annotations.NullMarked;
