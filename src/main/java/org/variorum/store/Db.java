package org.variorum.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.variorum.edit.LibraryException;

/// One connection to a library's file. Every failure becomes a {@link LibraryException} that says what to do.
///
/// Not thread-safe: whoever holds it sees to that.
final class Db implements AutoCloseable {
    enum Mode {
        WRITE,
        READ,
        /// As it lies on a medium that nobody can write to: no side files, no locks.
        FROZEN
    }

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Db(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Db open(Path file, Mode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(mode != Mode.WRITE);
        config.setBusyTimeout(5000);
        config.enforceForeignKeys(true);
        String uri = "jdbc:sqlite:" + file.toUri() + (mode == Mode.FROZEN ? "?immutable=1" : "");
        try {
            return new Db(file, config.createConnection(uri));
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /// Runs any number of statements.
    void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /// Runs a pragma that answers something.
    String pragma(String name) {
        return first("PRAGMA " + name, Row::any).orElse("");
    }

    int number(String sql) {
        return first(sql, Row::integer).orElse(0);
    }

    int update(String sql, Object... values) {
        return update(sql, Arrays.asList(values));
    }

    int update(String sql, List<? extends @Nullable Object> values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    void each(String sql, Consumer<Row> reader, Object... values) {
        try (ResultSet rows = bound(sql, Arrays.asList(values)).executeQuery()) {
            while (rows.next()) {
                reader.accept(new Row(column -> at(rows, column)));
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    <T> List<T> list(String sql, Function<Row, T> reader, Object... values) {
        List<T> list = new ArrayList<>();
        each(sql, row -> list.add(reader.apply(row)), values);
        return list;
    }

    <T> Optional<T> first(String sql, Function<Row, T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    private @Nullable Object at(ResultSet rows, int column) {
        try {
            return rows.getObject(column + 1);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    private PreparedStatement bound(String sql, List<? extends @Nullable Object> values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /// All of `work`, durably, or nothing of it.
    <T> T transaction(Supplier<T> work) {
        script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T answer = work.get();
            script("COMMIT");
            done = true;
            return answer;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException _) {
            // Some failures (a full disk) have already rolled back.
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }
}
