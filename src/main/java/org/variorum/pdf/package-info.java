/// PDF through PDFBox and Java2D: page sizes, text with a box for each character, pixels. Nothing in a file
/// is run, and nothing that a file points to is fetched. Everything that a hostile file can throw ends at
/// {@link PdfFile} as an {@link UnreadablePdf}.
@NullMarked
package org.variorum.pdf;

import org.jspecify.annotations.NullMarked;
