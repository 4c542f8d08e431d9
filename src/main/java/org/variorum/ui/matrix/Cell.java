package org.variorum.ui.matrix;

import org.jspecify.annotations.Nullable;
import org.variorum.model.Id;

/// A place in the matrix.
///
/// @param voice null for the claim as a whole
record Cell(Id.Claim claim, Id.@Nullable Voice voice) {}
