package org.residencytracker.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection that keeps the statements it has prepared: SQLite looks at every index of the table of documents whenever it
 * prepares one, which takes longer than running it. Used by one thread at a time.
 */
final class SqliteConnection implements AutoCloseable {
    private static final int MOST_STATEMENTS = 100;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    SqliteConnection(Connection connection) {
        this.connection = connection;
    }

    /** The statement of the text, to be filled and run, not to be closed. Its result is read before the text is asked for again. */
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
        dropEldest();
        return statement;
    }

    /** Runs a statement that asks and answers nothing. */
    void run(String sql) throws SQLException {
        prepare(sql).execute();
    }

    /** A statement for texts that are used once. */
    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    /** Forgets all statements; after a failure the driver may have closed one of them. */
    void forget() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    boolean isValid() throws SQLException {
        return connection.isValid(1);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void dropEldest() throws SQLException {
        if (prepared.size() > MOST_STATEMENTS) {
            Iterator<PreparedStatement> eldest = prepared.values().iterator();
            eldest.next().close();
            eldest.remove();
        }
    }
}
