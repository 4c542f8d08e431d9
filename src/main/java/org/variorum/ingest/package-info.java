/// Files to documents: one {@link Reader} per format, one line each in {@link Formats}.
///
/// What is read may be damaged or hostile. Size, nesting and time are bounded, nothing outside the file is
/// fetched, and what cannot be read is refused with one sentence ({@link Unreadable}). Nothing here keeps
/// state; every class may be used from any thread.
@NullMarked
package org.variorum.ingest;

import org.jspecify.annotations.NullMarked;
