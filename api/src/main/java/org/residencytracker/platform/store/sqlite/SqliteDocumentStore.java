package org.residencytracker.platform.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.problem.DomainException;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.StoreUnavailable;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.platform.store.engine.BufferedTransaction;
import org.residencytracker.platform.store.engine.QueryPlan;
import org.residencytracker.platform.store.engine.QueryPlanner;
import org.residencytracker.platform.store.engine.Write;

/**
 * The embedded engine: one SQLite file in WAL mode, safe on disk before a commit returns ({@code synchronous=FULL}). Writers
 * take turns, readers never wait for them. While it is open the file has two companions ({@code -wal}, {@code -shm}): a copy
 * of the file alone is no back-up, and a network share is no place for it.
 */
public final class SqliteDocumentStore implements DocumentStore, AutoCloseable {
    private static final int MAX_KEYS = 100;

    private final IndexCatalogue catalogue;
    private final QueryPlanner planner;
    private final SqliteElements elements;
    private final SqliteConnections connections;

    private SqliteDocumentStore(IndexCatalogue catalogue, SqliteConnections connections) {
        this.catalogue = catalogue;
        this.planner = new QueryPlanner(catalogue);
        this.elements = new SqliteElements(catalogue);
        this.connections = connections;
    }

    /** Opens the file, or makes it and its folder, and brings its indexes in line with the catalogue. */
    public static SqliteDocumentStore open(Path file, IndexCatalogue catalogue) {
        try {
            makeFolder(file);
            SqliteConnections connections = new SqliteConnections(file);
            connections.write(writer -> {
                SqliteSchema.prepare(writer, catalogue);
                return true;
            });
            return new SqliteDocumentStore(catalogue, connections);
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Document> find(Key key) {
        return findAll(List.of(key)).getFirst();
    }

    @Override
    public List<Optional<Document>> findAll(List<Key> keys) {
        if (keys.size() > MAX_KEYS) {
            throw new IllegalArgumentException("At most " + MAX_KEYS + " keys at a time, not " + keys.size());
        }
        keys.forEach(key -> catalogue.declaration(key.collection()));
        return connections.read(reader -> SqliteDocuments.find(reader, keys));
    }

    @Override
    public Page query(Query query) {
        QueryPlan plan = planner.plan(query);
        return plan.page(connections.read(
                reader -> SqliteDocuments.list(SqliteStatement.select(plan).on(reader), plan.collection())));
    }

    @Override
    public long count(Query query) {
        QueryPlan plan = planner.plan(query);
        return connections.read(reader -> {
            try (ResultSet row = SqliteStatement.count(plan).on(reader).executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        List<Runnable> endings = new ArrayList<>();
        try {
            return connections.write(writer -> {
                BufferedTransaction transaction =
                        new BufferedTransaction(catalogue, keys -> findIn(writer, keys), endings::add);
                T result = work.apply(transaction);
                for (Write write : transaction.writes()) {
                    SqliteDocuments.apply(writer, write, elements);
                }
                return result;
            });
        } finally {
            endings.forEach(Runnable::run);
        }
    }

    @Override
    public void warm() {
        collections();
    }

    @Override
    public boolean isReachable() {
        try {
            return connections.read(SqliteConnection::isValid);
        } catch (DomainException e) {
            return false;
        }
    }

    @Override
    public List<Document> scan(String collection, String afterId, int limit) {
        return connections.read(reader -> {
            PreparedStatement select =
                    reader.prepare("SELECT id, version, body FROM docs WHERE col=? AND id>? ORDER BY id LIMIT ?");
            select.setString(1, collection);
            select.setString(2, afterId);
            select.setInt(3, limit);
            return SqliteDocuments.list(select, collection);
        });
    }

    @Override
    public Collection<String> collections() {
        return connections.read(reader -> {
            List<String> names = new ArrayList<>();
            PreparedStatement select = reader.prepare("SELECT DISTINCT col FROM docs ORDER BY col");
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw new StoreUnavailable(e);
        }
    }

    private static List<Optional<Document>> findIn(SqliteConnection writer, List<Key> keys) {
        try {
            return SqliteDocuments.find(writer, keys);
        } catch (SQLException e) {
            throw SqliteFailures.of(e);
        }
    }

    /** It holds password hashes and keys, so a folder made here is its owner's alone where the file system knows owners. */
    private static void makeFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
