/// The time room: what was written when, when it could first be read, and who wrote before that.
@NullMarked
package org.variorum.ui.time;

import org.jspecify.annotations.NullMarked;
