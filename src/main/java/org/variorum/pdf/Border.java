package org.variorum.pdf;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The border between PDFBox and the rest of the program: what files can make PDFBox throw, `Error`s among
/// it, becomes one checked exception with a sentence. Cancelling passes.
final class Border {
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException, UnreadablePdf;
    }

    /// Where the file is to blame and nothing better can be said.
    static final String DAMAGED = "is damaged; open it in a PDF reader, print it to a new PDF and use that.";

    private Border() {}

    /// @param damaged what to say where the file is to blame: the sentence without its subject
    static <T> T cross(String damaged, Task<T> task) throws UnreadablePdf {
        try {
            return task.run();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (InvalidPasswordException locked) {
            throw new UnreadablePdf("is locked with a password; save a copy without one and use that.", locked);
        } catch (OutOfMemoryError tooMuch) {
            throw new UnreadablePdf(
                    "needs more memory than there is; divide it into smaller files and use those.", tooMuch);
        } catch (IOException | RuntimeException | StackOverflowError problem) {
            throw new UnreadablePdf(damaged, problem);
        } catch (Error problem) {
            // A missing optional library (encryption), or a bare Error from an image codec.
            throw new UnreadablePdf(damaged, problem);
        }
    }
}
