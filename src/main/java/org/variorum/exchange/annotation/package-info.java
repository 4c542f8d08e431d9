/// Annotations that travel between programs: what a file of them brings ({@link
/// org.variorum.exchange.annotation.Annotations}), the reading of JSON that nobody vouches for ({@link
/// org.variorum.exchange.annotation.JsonReader}), and one reader and one writer for each format. Pure: no clock, no
/// disk, no network; contexts and schemas that a file names are never fetched. Any thread.
@NullMarked
package org.variorum.exchange.annotation;

import org.jspecify.annotations.NullMarked;
