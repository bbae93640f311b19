package org.residencytracker.tasks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/** Takes the indexes of entries away while millions of them are written, and builds each at once afterwards. */
final class SeedIndexes {
    private final Path file;
    private final Map<String, String> statements = new LinkedHashMap<>();

    private SeedIndexes(Path file) {
        this.file = file;
    }

    static SeedIndexes dropped(Path file) throws SQLException {
        SeedIndexes indexes = new SeedIndexes(file);
        try (Connection connection = indexes.open();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "SELECT name, sql FROM sqlite_schema WHERE type='index' AND sql LIKE '%WHERE col=''tasks''%'")) {
                while (rows.next()) {
                    indexes.statements.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String name : indexes.statements.keySet()) {
                statement.execute("DROP INDEX " + name);
            }
        }
        return indexes;
    }

    void build() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous=OFF");
            statement.execute("PRAGMA cache_size=-400000");
            statement.execute("PRAGMA threads=2");
            for (String index : statements.values()) {
                statement.execute(index);
            }
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private Connection open() throws SQLException {
        return JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
    }
}
