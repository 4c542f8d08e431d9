/// The quotation audit: whether what a text quotes stands so in its sources. Pure functions over texts; how it
/// looks and decides, and how often it is right: docs/quotation-audit.md.
@NullMarked
package org.variorum.compare.quotation;

import org.jspecify.annotations.NullMarked;
