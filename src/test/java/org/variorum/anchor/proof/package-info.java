/// Measures how well passages are found again in changed texts, beside a baseline. Asks only what everybody may
/// ask of {@link org.variorum.anchor}. What is counted how: {@link org.variorum.anchor.proof.Judge}.
@NullMarked
package org.variorum.anchor.proof;

import org.jspecify.annotations.NullMarked;
