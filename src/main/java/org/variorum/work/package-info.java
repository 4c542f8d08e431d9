/// The only threads of the program: lanes with names, progress and cancelling. In tests everything runs in line.
@NullMarked
package org.variorum.work;

import org.jspecify.annotations.NullMarked;
