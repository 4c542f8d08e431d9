package org.variorum.app.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.edit.Library;
import org.variorum.store.SqliteLibrary;

/// All of it again, on a library that is a file.
class AnnotationIntakeOnFileTest extends AnnotationIntakeTest {
    @TempDir
    Path libraries;

    private final List<Library> opened = new ArrayList<>();

    @Override
    Library open() {
        Library library = SqliteLibrary.open(libraries.resolve("library.db"));
        opened.add(library);
        return library;
    }

    @AfterEach
    void close() {
        opened.forEach(Library::close);
    }
}
