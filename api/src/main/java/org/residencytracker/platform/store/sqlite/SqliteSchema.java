package org.residencytracker.platform.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.residencytracker.platform.store.IndexCatalogue;

/** The tables, and the indexes of the catalogue: missing ones are built, those no longer declared are dropped. */
final class SqliteSchema {
    private SqliteSchema() {}

    static void prepare(SqliteConnection writer, IndexCatalogue catalogue) throws SQLException {
        try (Statement statement = writer.statement()) {
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS docs(
                      col TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
                      body TEXT NOT NULL CHECK(json_valid(body)), PRIMARY KEY(col,id)) STRICT""");
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS elements(
                      col TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, id TEXT NOT NULL,
                      PRIMARY KEY(col,field,value,id)) STRICT, WITHOUT ROWID""");
            statement.execute("CREATE INDEX IF NOT EXISTS elements_by_document ON elements(col,id)");
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS element_fields(
                      col TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY(col,field)) STRICT""");
            prepareIndexes(statement, SqliteIndexes.of(catalogue));
        }
        new SqliteElements(catalogue).complete(writer);
    }

    private static void prepareIndexes(Statement statement, Map<String, String> wanted) throws SQLException {
        Set<String> present = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type='index' AND name LIKE '"
                + SqliteIndexes.PREFIX.replace("_", "!_") + "%' ESCAPE '!'")) {
            while (rows.next()) {
                present.add(rows.getString(1));
            }
        }
        for (String name : present) {
            if (!wanted.containsKey(name)) {
                statement.execute("DROP INDEX " + name);
            }
        }
        for (Map.Entry<String, String> index : wanted.entrySet()) {
            if (!present.contains(index.getKey())) {
                statement.execute(index.getValue());
            }
        }
    }
}
