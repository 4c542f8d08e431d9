/// What goes out to be read or counted elsewhere: a comparison of two voices, the matrix, one claim's dossier,
/// as HTML, PDF, Markdown, CSV and JSON (docs/exports.md). Pure but for the PDF's fonts: no clock, no disk, no
/// network. Any thread.
@NullMarked
package org.variorum.exchange.report;

import org.jspecify.annotations.NullMarked;
