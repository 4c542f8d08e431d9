package org.variorum.ui.matrix;

import org.variorum.compare.Matrix;
import org.variorum.model.Question;

/// One line of the matrix, from top to bottom; all are equally high.
sealed interface Line {
    /// The question that the claims below it belong to.
    record Heading(Question question) implements Line {}

    record OfClaim(Matrix.Row row) implements Line {}
}
