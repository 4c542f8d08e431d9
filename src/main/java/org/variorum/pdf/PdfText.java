package org.variorum.pdf;

import java.util.function.BooleanSupplier;
import org.variorum.model.Block;
import org.variorum.model.DocumentText;

/// A PDF's text and what the file says of itself, for whoever does not need its pages.
///
/// @param about its title is the largest heading of the first page where the file gives none
public record PdfText(DocumentText text, About about) {
    /// @param cancelled asked often, on the calling thread
    /// @throws java.util.concurrent.CancellationException where it was cancelled
    /// @throws UnreadablePdf as {@link PdfFile#open(byte[])}
    public static PdfText read(byte[] bytes, BooleanSupplier cancelled) throws UnreadablePdf {
        try (PdfFile file = PdfFile.open(bytes)) {
            DocumentText text = file.text(cancelled);
            About said = file.about();
            String title = said.title().isEmpty() ? firstHeading(text) : said.title();
            return new PdfText(text, new About(title, said.author(), said.created(), said.language()));
        }
    }

    private static String firstHeading(DocumentText text) {
        int end = text.pages().getFirst().end();
        Block best = null;
        for (Block block : text.blocks()) {
            boolean isHeading = block.kind() == Block.Kind.HEADING && block.start() < end;
            if (isHeading && (best == null || block.level() < best.level())) {
                best = block;
            }
        }
        return best == null ? "" : text.slice(best.range());
    }
}
