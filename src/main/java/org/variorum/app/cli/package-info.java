/// The command line: the same operations as the window's, for scripts and for machines without a screen. One
/// class a command; what they print is made in {@link org.variorum.app.cli.Listing}. The field names of
/// `--json` are a promise.
@NullMarked
package org.variorum.app.cli;

import org.jspecify.annotations.NullMarked;
