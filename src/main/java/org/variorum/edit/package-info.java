/// Every change that a reader can make, as data; how changes are taken back; and the port through which they
/// reach the library.
@NullMarked
package org.variorum.edit;

import org.jspecify.annotations.NullMarked;
