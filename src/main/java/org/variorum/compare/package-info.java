/// Pure functions over the model: how the voices stand to each other, to a claim and to their sources.
@NullMarked
package org.variorum.compare;

import org.jspecify.annotations.NullMarked;
