/// Pure functions over texts: describe a passage so that it can be found again, and find it again in a text
/// that may have changed. Knows no toolkit, no database, no thread.
@NullMarked
package org.variorum.anchor;

import org.jspecify.annotations.NullMarked;
