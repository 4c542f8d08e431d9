/// The use case "bring in": files become documents whose waiting passages are attached, reading sets are
/// filled in and brought up to date. The window and the command line share it; it prints nothing and asks
/// nothing.
@NullMarked
package org.variorum.app.intake;

import org.jspecify.annotations.NullMarked;
