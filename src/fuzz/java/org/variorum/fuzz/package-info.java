/// What Jazzer runs (`mvn -Pfuzz verify`, see docs/annotation-exchange.md): one class for each reader of files that
/// come from anybody. An input that makes a reader throw anything but its own refusal is a find.
@NullMarked
package org.variorum.fuzz;

import org.jspecify.annotations.NullMarked;
