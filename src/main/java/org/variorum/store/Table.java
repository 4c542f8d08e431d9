package org.variorum.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.variorum.model.Entity;
import org.variorum.model.Id;

/// One table of things with an id: names its columns once, the id first, and reads and writes them in that order.
abstract class Table<E extends Entity> {
    private final String name;
    private final List<String> columns;
    private final String select;
    private final String put;

    /// @param columns separated by spaces
    Table(String name, String columns) {
        this.name = name;
        this.columns = List.of(columns.split(" "));
        String list = String.join(", ", this.columns);
        select = "SELECT " + list + " FROM " + name;
        put = "INSERT INTO " + name + " (" + list + ") VALUES (" + "?, ".repeat(this.columns.size() - 1)
                + "?) ON CONFLICT (id) DO UPDATE SET "
                + this.columns.stream()
                        .skip(1)
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
    }

    /// The id that `value` is in this table.
    abstract Id id(String value);

    abstract E read(Row row);

    abstract void write(E thing, Cells cells);

    /// What of a thing can be searched; empty where nothing can.
    String words(E thing) {
        return "";
    }

    final String name() {
        return name;
    }

    final List<String> columns() {
        return columns;
    }

    final Cells cells(E thing) {
        Cells cells = new Cells();
        write(thing, cells);
        return cells;
    }

    final List<E> all(Db db) {
        return db.list(select, this::read);
    }

    final void each(Db db, Consumer<? super E> taker) {
        db.each(select, row -> taker.accept(read(row)));
    }

    final Optional<E> find(Db db, Id id) {
        return db.first(select + " WHERE id = ?", this::read, id.value());
    }

    final List<E> where(Db db, String column, Id id) {
        return db.list(select + " WHERE " + column + " = ? ORDER BY id", this::read, id.value());
    }

    final void put(Db db, E thing) {
        db.update(put, cells(thing).values());
    }

    final void remove(Db db, Id id) {
        db.update("DELETE FROM " + name + " WHERE id = ?", id.value());
    }
}
