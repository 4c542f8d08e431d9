/// Starts, wires and stops the program. {@link org.variorum.app.Wiring} makes every object that lives as long
/// as the program; {@link org.variorum.app.Main} is the command line.
@NullMarked
package org.variorum.app;

import org.jspecify.annotations.NullMarked;
