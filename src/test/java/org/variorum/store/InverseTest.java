package org.variorum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edit.Deed;
import org.variorum.edit.Edit;
import org.variorum.edit.Library.Direction;
import org.variorum.model.Entity;

class InverseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyEditFollowedByItsInverseLeavesEveryRowAsItWas(long seed) {
        Path file = folder.resolve("library.db");
        Generated generated = new Generated(seed);
        try (SqliteLibrary library = Sample.quick(file)) {
            for (int i = 0; i < 120; i++) {
                Edit edit = generated.edit(library.snapshot());
                List<String> before = Dump.of(library);
                Edit inverse = library.apply(edit).inverse();
                List<String> after = Dump.of(library);
                Edit again = library.apply(inverse, Direction.UNDO).inverse();
                assertThat(Dump.of(library)).as("%d: %s", i, edit).isEqualTo(before);
                library.apply(again, Direction.REDO);
                assertThat(Dump.of(library)).as("%d again: %s", i, edit).isEqualTo(after);
            }
            assertThat(Dump.of(library)).hasSizeGreaterThan(40);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void everythingCanBeTakenBackToTheEmptyLibraryAlsoAfterReopening(long seed) {
        Path file = folder.resolve("library.db");
        Generated generated = new Generated(seed);
        Deque<List<String>> dumps = new ArrayDeque<>();
        try (SqliteLibrary library = Sample.quick(file)) {
            for (int i = 0; i < 120; i++) {
                dumps.push(Dump.of(library));
                library.apply(new Edit.Batch(Deed.CHANGE, List.of(generated.edit(library.snapshot()))));
            }
        }
        try (SqliteLibrary library = Sample.quick(file)) {
            var steps = library.stacks(1000).undo();
            assertThat(steps).hasSize(120);
            for (var step : steps) {
                library.apply(step.back(), Direction.UNDO);
                assertThat(Dump.of(library)).isEqualTo(dumps.pop());
            }
            assertThat(library.stacks(1000).undo()).isEmpty();
            assertThat(library.stacks(1000).redo()).hasSize(120);
        }
    }

    @Test
    void theSnapshotIsTheSameAfterReopening() {
        Path file = folder.resolve("library.db");
        Generated generated = new Generated(7);
        List<String> open;
        try (SqliteLibrary library = Sample.quick(file)) {
            for (int i = 0; i < 300; i++) {
                library.apply(generated.edit(library.snapshot()));
            }
            open = things(library);
        }
        try (SqliteLibrary library = SqliteLibrary.open(file)) {
            assertThat(things(library)).isEqualTo(open).hasSizeGreaterThan(40);
        }
    }

    /// In the snapshot's own order. As the rows would be written, for a document's alignment holds arrays.
    private static List<String> things(SqliteLibrary library) {
        Tables tables = new Tables();
        return Generated.everything(library.snapshot())
                .map(thing -> cells(tables, thing))
                .toList();
    }

    private static <E extends Entity> String cells(Tables tables, E thing) {
        return tables.of(thing).name() + tables.of(thing).cells(thing).values();
    }
}
