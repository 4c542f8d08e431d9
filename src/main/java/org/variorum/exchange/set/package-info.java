/// Reading sets, in and out: folders, zips and files of YAML and Markdown. What is read from outside is not trusted:
/// sizes, nesting and the number of parts are bounded, and what is wrong is said with its file and line.
@NullMarked
package org.variorum.exchange.set;

import org.jspecify.annotations.NullMarked;
