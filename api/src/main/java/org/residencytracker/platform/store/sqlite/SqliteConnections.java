package org.residencytracker.platform.store.sqlite;

import io.quarkus.logging.Log;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.store.StoreUnavailable;
import org.sqlite.JDBC;

/** One connection that writes, one holder at a time, and a few that only read. */
final class SqliteConnections implements AutoCloseable {
    private static final int READERS = 4;
    private static final int WAIT_SECONDS = 15;

    private final String url;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Semaphore reading = new Semaphore(READERS, true);
    private final ConcurrentLinkedDeque<SqliteConnection> idle = new ConcurrentLinkedDeque<>();
    private final SqliteConnection writer;

    SqliteConnections(Path file) throws SQLException {
        url = "jdbc:sqlite:" + file;
        writer = open("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL");
    }

    /** What is done with a connection. */
    interface Use<T> {
        T with(SqliteConnection connection) throws SQLException;
    }

    /** Runs the use in one read transaction: all its statements see one state. */
    <T> T read(Use<T> use) {
        try {
            if (!reading.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Contended();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e);
        }
        try {
            return reading(use);
        } catch (SQLException e) {
            throw SqliteFailures.of(e);
        } finally {
            reading.release();
        }
    }

    /** Runs the use in one write transaction; anything it throws undoes all of it. */
    <T> T write(Use<T> use) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("A transaction in a transaction");
        }
        try {
            if (!writing.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Contended();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e);
        }
        try {
            return transaction(writer, "BEGIN IMMEDIATE", use);
        } catch (SQLException e) {
            throw SqliteFailures.of(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        List<SqliteConnection> open = new ArrayList<>(idle);
        idle.clear();
        for (SqliteConnection reader : open) {
            reader.close();
        }
        writer.close();
    }

    private <T> T reading(Use<T> use) throws SQLException {
        SqliteConnection reader = idle.pollFirst();
        if (reader == null) {
            reader = open("PRAGMA query_only=1");
        }
        boolean sound = false;
        try {
            T result = transaction(reader, "BEGIN", use);
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.addFirst(reader);
            } else {
                reader.close();
            }
        }
    }

    private static <T> T transaction(SqliteConnection connection, String begin, Use<T> use) throws SQLException {
        connection.run(begin);
        boolean done = false;
        try {
            T result = use.with(connection);
            connection.run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /** After some failures, a full disk among them, SQLite has rolled back itself and refuses to do it again. */
    private static void rollBack(SqliteConnection connection) {
        try {
            connection.forget();
            connection.run("ROLLBACK");
        } catch (SQLException e) {
            Log.debugf(e, "event=sqlite-rollback-refused");
        }
    }

    private SqliteConnection open(String... pragmas) throws SQLException {
        // Not by DriverManager: it refuses a driver that another class loader of the process registered first.
        SqliteConnection connection = new SqliteConnection(JDBC.createConnection(url, new Properties()));
        try (Statement statement = connection.statement()) {
            statement.execute("PRAGMA busy_timeout=5000");
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
        }
        return connection;
    }
}
