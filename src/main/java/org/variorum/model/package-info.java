/// What a library holds, as plain records and sealed types. Knows no toolkit, no database, no file format.
///
/// Offsets are UTF-16 code units of a document's canonical text, end exclusive, unless a type says otherwise.
@NullMarked
package org.variorum.model;

import org.jspecify.annotations.NullMarked;
