/// Measurements, run by the `bench` profile and never by the tests: `mvn -Pbench verify -Dbench=startup`.
/// Each compares two things in one run and prints their ratio, so that a figure means the same on another
/// machine.
@NullMarked
package org.variorum.bench;

import org.jspecify.annotations.NullMarked;
