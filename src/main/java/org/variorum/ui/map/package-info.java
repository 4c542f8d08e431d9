/// The map room: the argument as a graph that is laid out in the background and drawn as far as it is in sight.
@NullMarked
package org.variorum.ui.map;

import org.jspecify.annotations.NullMarked;
