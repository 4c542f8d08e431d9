/// What travels: reading sets, annotations, reports and pages, each in a package of its own. Nothing read from outside
/// is trusted.
@NullMarked
package org.variorum.exchange;

import org.jspecify.annotations.NullMarked;
