package org.residencytracker.platform.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentBody;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.engine.BodyJson;
import org.residencytracker.platform.store.engine.Write;

/** Rows of the table of documents, read and written on a connection that is in a transaction already. */
final class SqliteDocuments {
    private SqliteDocuments() {}

    static List<Optional<Document>> find(SqliteConnection connection, List<Key> keys) throws SQLException {
        List<Optional<Document>> found = new ArrayList<>(keys.size());
        PreparedStatement select = connection.prepare("SELECT id, version, body FROM docs WHERE col=? AND id=?");
        for (Key key : keys) {
            address(select, 1, key);
            found.add(list(select, key.collection()).stream().findFirst());
        }
        return found;
    }

    static List<Document> list(PreparedStatement select, String collection) throws SQLException {
        List<Document> documents = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                documents.add(new Document(
                        new Key(collection, rows.getString(1)),
                        rows.getLong(2),
                        DocumentBody.sealed(BodyJson.read(rows.getString(3)))));
            }
        }
        return documents;
    }

    static void apply(SqliteConnection writer, Write write, SqliteElements elements) throws SQLException {
        switch (write) {
            case Write.Create create -> create(writer, create, elements);
            case Write.Update update -> update(writer, update, elements);
            case Write.Delete delete -> delete(writer, delete, elements);
        }
    }

    private static void create(SqliteConnection writer, Write.Create create, SqliteElements elements)
            throws SQLException {
        PreparedStatement insert =
                writer.prepare("INSERT INTO docs(version,body,col,id) VALUES(1,?,?,?) ON CONFLICT DO NOTHING");
        insert.setString(1, BodyJson.write(create.body()));
        address(insert, 2, create.key());
        if (insert.executeUpdate() == 0) {
            throw new AlreadyExists();
        }
        elements.replace(writer, create.key(), create.body());
    }

    private static void update(SqliteConnection writer, Write.Update update, SqliteElements elements)
            throws SQLException {
        PreparedStatement replace =
                writer.prepare("UPDATE docs SET version=version+1, body=? WHERE col=? AND id=? AND version=?");
        replace.setString(1, BodyJson.write(update.body()));
        address(replace, 2, update.key());
        replace.setLong(4, update.expectedVersion());
        requireOne(replace);
        elements.replace(writer, update.key(), update.body());
    }

    private static void delete(SqliteConnection writer, Write.Delete delete, SqliteElements elements)
            throws SQLException {
        PreparedStatement remove = writer.prepare("DELETE FROM docs WHERE col=? AND id=? AND version=?");
        address(remove, 1, delete.key());
        remove.setLong(3, delete.expectedVersion());
        requireOne(remove);
        elements.remove(writer, delete.key());
    }

    private static void requireOne(PreparedStatement change) throws SQLException {
        if (change.executeUpdate() == 0) {
            throw new StaleVersion();
        }
    }

    private static void address(PreparedStatement statement, int at, Key key) throws SQLException {
        statement.setString(at, key.collection());
        statement.setString(at + 1, key.id());
    }
}
