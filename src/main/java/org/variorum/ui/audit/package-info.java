/// The quotations of a document against their sources: a list, and for each both passages beside each other.
@NullMarked
package org.variorum.ui.audit;

import org.jspecify.annotations.NullMarked;
